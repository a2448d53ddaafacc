export { progressCsv } from './progress-csv.js';
export { type ProgressTable, progressTables, type UnreadProgress } from './progress-tables.js';
export { type ProblemWords, progressNoteWords, progressProblemWords, progressStateNames } from './progress-words.js';
