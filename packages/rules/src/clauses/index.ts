export { clauseName } from './clause-name.js';
