export { readProgress } from './read-progress.js';
export { ProgressEntry, ProgressFile } from './schema.js';
export { TaskState, taskStates } from './task-states.js';
