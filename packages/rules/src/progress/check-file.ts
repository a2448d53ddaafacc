import { nearest, type Plan, type Unit } from '@haicap/domain';
import { binds, type Dataset } from '../dataset/index.js';
import type { Instruction } from '../instructions/index.js';
import type { NamedProgress, ProgressClaim, ProgressProblem } from './types.js';

/** What can be taken from one file: its unit, and its claims by task. */
export interface TakenFile {
  unit: Unit;
  file: string;
  savedOn: string;
  claims: ReadonlyMap<string, ProgressClaim>;
}

/**
 * Holds one file against the plan.
 *
 * In: the dataset, the plan of the report, the file, and a way to the own steps of a unit. Out: what can be taken (nothing
 * from a file of another plan or of a unit that the plan does not bind), and what had to be left out.
 */
export function checkFile(
  dataset: Dataset,
  plan: Plan,
  { file, progress }: NamedProgress,
  stepsOf: (unit: Unit) => readonly Instruction[],
): { taken?: TakenFile; problems: ProgressProblem[] } {
  if (progress.plan !== plan.id) return { problems: [{ kind: 'other-plan', file, plan: progress.plan }] };
  const unit = dataset.units.get(progress.unit);
  if (!unit) return { problems: [{ kind: 'unknown-unit', file, unit: progress.unit }] };
  if (!binds(dataset, plan, unit)) return { problems: [{ kind: 'unit-not-bound', file, unit }] };

  const own = stepsOf(unit).map(({ task }) => task);
  const { savedOn } = progress;
  const entries = Object.entries(progress.tasks);
  return {
    taken: {
      unit,
      file,
      savedOn,
      claims: new Map(
        entries.filter(([task]) => own.includes(task)).map(([task, entry]) => [task, { file, savedOn, entry }]),
      ),
    },
    problems: entries.flatMap(([task]): ProgressProblem[] => {
      if (own.includes(task)) return [];
      if (plan.tasks.some(({ id }) => id === task)) return [{ kind: 'task-of-others', file, unit, task }];
      return [{ kind: 'unknown-task', file, unit, task, nearest: alike(task, own) }];
    }),
  };
}

/** The steps whose names are spelled alike; the plan's id before the name would make all of them so. */
function alike(task: string, own: readonly string[]): string[] {
  const nameOf = (id: string) => id.slice(id.indexOf('.') + 1);
  return nearest(nameOf(task), own.map(nameOf)).flatMap((name) => own.filter((id) => nameOf(id) === name));
}
