import { nearest } from '../problems/nearest.js';
import type { Problem } from '../problems/problem.js';
import type { LawCitation } from './schema.js';

/** A law file that was read: its path, and the line of each value. */
export interface Place {
  file: string;
  lineAt: (path: readonly PropertyKey[]) => number | undefined;
}

/** A problem for each id that stands in a list a second time. */
export function repeatedIds({ file, lineAt }: Place, list: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index): Problem[] =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            code: 'repeated-id',
            file,
            place: `${list}[${index}]`,
            line: lineAt([list, index]),
            found: `"${id}" a second time`,
            expected: 'each one once',
            fix: 'remove or correct one of them',
          },
        ],
  );
}

/** A place in a file that names an act. */
export interface NamedAct {
  act: string;
  /** The place as people write it, and as keys. */
  place: string;
  path: readonly PropertyKey[];
}

/** A citation as a place that names an act. */
export const citedAct = ({ act }: LawCitation, place: string, path: readonly PropertyKey[]): NamedAct => ({
  act,
  place: `${place}.act`,
  path: [...path, 'act'],
});

/** A problem for each act that is named and is not among the known ones. */
export function unknownActs(
  { file, lineAt }: Place,
  named: readonly NamedAct[],
  known: ReadonlySet<string>,
): Problem[] {
  return named
    .filter(({ act }) => !known.has(act))
    .map(({ act, place, path }) => {
      const near = nearest(act, known);
      return {
        code: 'unknown-act',
        file,
        place,
        line: lineAt(path),
        found: `act "${act}"`,
        expected: `one of ${(near.length > 0 ? near : [...known]).join(', ')}`,
        fix: 'correct the id, or add the act to acts.yaml',
      };
    });
}
