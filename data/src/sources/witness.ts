import { posix } from 'node:path';
import { compareWitness, loadSource, type Problem, type TextFile, type WitnessComparison } from '@haicap/domain';

/**
 * Sets every plan whose front matter names a second text (`witness`) against that text.
 *
 * In: all text files of the sources. Out: one comparison for each such plan; a problem for each second text that is not
 * there, and for each number or day that it is said to supply but does not state.
 */
export function compareWitnesses(files: readonly TextFile[]): {
  comparisons: WitnessComparison[];
  problems: Problem[];
} {
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  const comparisons: WitnessComparison[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter(({ path }) => path.endsWith('/source.md'))) {
    const { front, clauses, lineAt } = loadSource(file);
    if (!front?.witness) continue;
    const { raw, supplies } = front.witness;
    const path = posix.join(posix.dirname(file.path), raw);
    const text = byPath.get(path);
    if (text === undefined) {
      problems.push({
        code: 'missing-witness',
        file: file.path,
        place: 'witness.raw',
        line: lineAt(['witness', 'raw']),
        found: `"${raw}"`,
        expected: `a text at ${path}`,
        fix: 'keep the second text as it was received, or leave out witness',
      });
      continue;
    }
    const comparison = compareWitness({ ...front, clauses }, text);
    comparisons.push(comparison);
    for (const field of supplies) {
      if (comparison.supplied.some((supplied) => supplied.field === field)) continue;
      problems.push({
        code: 'not-in-witness',
        file: file.path,
        place: field,
        line: lineAt([field]),
        found: `"${front[field]}"`,
        expected: `what ${path} states, since it is said to supply the ${field}`,
        fix: `correct the ${field}, or take it out of witness.supplies`,
      });
    }
  }
  return { comparisons, problems };
}
