export { coverageOf, type PlanCoverage } from './coverage.js';
