import type { TaskState } from '@haicap/domain';
import type { TakenFile } from './check-file.js';
import type { ProgressClaim, ProgressNote } from './types.js';

/** The claims that hold for one unit, by task, and what a reader should know about them. */
export interface JoinedFiles {
  claims: ReadonlyMap<string, ProgressClaim>;
  notes: readonly ProgressNote[];
}

/**
 * Joins the files of one unit, task by task: the later day of saving wins, and what gave way is told. Of two files of one
 * day that differ, the one that is further from done wins, for somebody has to look into it.
 */
export function joinFiles(files: readonly TakenFile[]): JoinedFiles {
  const newest = files.toSorted((a, b) => compare(a.savedOn, b.savedOn) || compare(a.file, b.file)).at(-1);
  const tasks = new Set(files.flatMap(({ claims }) => [...claims.keys()]));
  const claims = new Map<string, ProgressClaim>();
  const notes: ProgressNote[] = [];
  for (const task of tasks) {
    const [kept, ...others] = files
      .flatMap((file) => file.claims.get(task) ?? [])
      .toSorted(compareClaims)
      .reverse();
    if (!kept || !newest) continue;
    const { unit } = newest;
    claims.set(task, kept);
    for (const claim of others.reverse())
      if (!sayTheSame(claim, kept)) notes.push({ kind: 'overridden', unit, task, claim, by: kept });
    if (kept.savedOn < newest.savedOn)
      notes.push({ kind: 'only-in-older', unit, task, claim: kept, newest: newest.file });
    if (kept.entry.on !== undefined && kept.entry.on > kept.savedOn)
      notes.push({ kind: 'day-after-saving', unit, task, claim: kept });
  }
  return { claims, notes };
}

/** How far a state is from done. */
const distance: Readonly<Record<TaskState, number>> = { done: 0, doing: 1, blocked: 2 };

/** The claim that holds comes last. The order does not depend on the order in which the files were given. */
const compareClaims = (a: ProgressClaim, b: ProgressClaim): number =>
  compare(a.savedOn, b.savedOn) ||
  distance[a.entry.state] - distance[b.entry.state] ||
  compare(a.entry.on ?? '', b.entry.on ?? '') ||
  compare(a.file, b.file);

const sayTheSame = ({ entry: a }: ProgressClaim, { entry: b }: ProgressClaim): boolean =>
  a.state === b.state && a.on === b.on && a.note === b.note;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
