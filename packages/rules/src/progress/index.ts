export { isLate } from './count-rows.js';
export { mergeProgress, type ProgressQuestion } from './merge-progress.js';
export { ownSteps } from './own-steps.js';
export type {
  NamedProgress,
  ProgressClaim,
  ProgressCounts,
  ProgressNote,
  ProgressProblem,
  ProgressReport,
  ProgressRow,
  ProgressState,
  SystemProgress,
  UnitProgress,
} from './types.js';
