import type { Problem } from '../problems/problem.js';
import { CasesFile } from '../schemas/plan-files.js';
import { checkNormalForm, type TextFile } from './text-file.js';
import { readYaml } from './yaml-file.js';

/** Reads a `cases.yaml`: the worked examples, or everything that is wrong with the file. */
export function loadCases(file: TextFile): { cases?: CasesFile['cases']; problems: Problem[] } {
  const { value, problems } = readYaml(file, CasesFile);
  const all = [...checkNormalForm(file), ...problems];
  return { ...(value && all.length === 0 && { cases: value.cases }), problems: all };
}
