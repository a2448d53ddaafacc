export { createDataset, type Dataset } from './dataset.js';
export { binds, plansForUnit } from './plans-for-unit.js';
