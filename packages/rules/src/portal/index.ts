export { actStanding, type Standing, standingOf } from './standing.js';
