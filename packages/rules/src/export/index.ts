export { exportDataset } from './export-dataset.js';
export { exportDeadline } from './export-deadline.js';
