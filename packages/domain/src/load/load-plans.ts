import { DataError, type Problem } from '../problems/problem.js';
import type { Plan } from '../schemas/plan.js';
import { checkStrays } from './check-strays.js';
import { deepFreeze } from './deep-freeze.js';
import { loadPlan, type PlanFolder } from './load-plan.js';
import type { TextFile } from './text-file.js';

/** What checking found: the plans without a problem, and every problem of the others. */
export interface CheckedPlans {
  plans: readonly Plan[];
  problems: readonly Problem[];
}

/**
 * Reads every plan among the files and says everything that is wrong, in one pass.
 *
 * In: the text files of one or more plan folders (`<folder>/source.md`, `plan.yaml`, `tasks/*.yaml`). Other files are left
 * alone, such as `cases.yaml`. Out: plans in the order of their ids, problems in the order of files and lines.
 */
export function checkPlans(files: readonly TextFile[]): CheckedPlans {
  const folders = planFolders(files);
  const checked = folders.map(loadPlan);
  const strays = checkStrays(files, new Set(folders.map(({ path }) => path)));
  const problems = [...strays, ...checked.flatMap((result) => result.problems)].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  return deepFreeze({ plans: checked.flatMap(({ plan }) => (plan ? [plan] : [])), problems });
}

/**
 * Reads every plan among the files, links and freezes them.
 *
 * In: as for `checkPlans`. Out: frozen plans in the order of their ids.
 *
 * @throws DataError with every problem, if there is one.
 */
export function loadPlans(files: readonly TextFile[]): readonly Plan[] {
  const { plans, problems } = checkPlans(files);
  if (problems.length > 0) throw new DataError(problems);
  return plans;
}

function planFolders(files: readonly TextFile[]): PlanFolder[] {
  const sorted = [...files].sort((a, b) => compare(a.path, b.path));
  return sorted
    .filter(({ path }) => path.endsWith('/source.md'))
    .map((source) => {
      const path = source.path.slice(0, -'/source.md'.length);
      const inTasks = (file: TextFile) => file.path.startsWith(`${path}/tasks/`) && /\.ya?ml$/u.test(file.path);
      return {
        path,
        source,
        plan: sorted.find((file) => file.path === `${path}/plan.yaml`),
        tasks: sorted.filter(inTasks),
      };
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
