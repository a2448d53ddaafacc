export { principlesFor, type SystemPrinciples } from './principles-for.js';
