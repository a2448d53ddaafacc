/** How many files are read at once. */
export const READERS = 4;

/**
 * Works through a list, a few items at a time.
 *
 * In: the items, how many at once, the caller's signal, and the work with a signal of its own. Out: the results in the order
 * of the items, however the work ended. After a failure the other work is aborted and waited for, so that nothing goes on.
 *
 * @throws the first failure.
 */
export async function mapInPool<Item, Result>(
  items: readonly Item[],
  size: number,
  outer: AbortSignal,
  work: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([outer, stop.signal]);
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) {
      signal.throwIfAborted();
      results[index] = await work(item, signal);
    }
  };
  const workers = Array.from({ length: size }, () =>
    worker().catch((error: unknown) => {
      stop.abort(error);
      throw error;
    }),
  );
  await Promise.allSettled(workers);
  outer.throwIfAborted();
  stop.signal.throwIfAborted();
  return results;
}
