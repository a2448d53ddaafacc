export { nearest } from './nearest.js';
export { DataError, formatProblem, type Problem } from './problem.js';
