export { loadCases } from './load-cases.js';
export { type CheckedPlans, checkPlans, loadPlans } from './load-plans.js';
export { type LoadedSource, loadSource } from './load-source.js';
export type { TextFile } from './text-file.js';
