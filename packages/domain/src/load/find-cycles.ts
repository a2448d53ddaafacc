/**
 * The circles in "what comes first", each once, as a path that ends where it begins.
 *
 * @example
 * findCycles(new Map([['a', ['b']], ['b', ['a']], ['c', ['a']]])); // [['a', 'b', 'a']]
 */
export function findCycles(after: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();

  const visit = (id: string, path: string[]): void => {
    const start = path.indexOf(id);
    if (start !== -1) {
      cycles.push([...path.slice(start), id]);
      return;
    }
    if (done.has(id)) return;
    for (const next of after.get(id) ?? []) visit(next, [...path, id]);
    done.add(id);
  };

  for (const id of after.keys()) visit(id, []);
  return cycles;
}
