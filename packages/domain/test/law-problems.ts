import { DataError, loadLaw, type Problem, type TextFile } from '../src/index.js';

/** What `loadLaw` finds wrong in some files. */
export function lawProblems(files: readonly TextFile[]): readonly Problem[] {
  try {
    loadLaw(files);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}
