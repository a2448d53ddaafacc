import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapInPool } from './pool.js';

const never = new AbortController().signal;

test('results stand in the order of the items, however the work ended', async () => {
  const turns = [5, 1, 3, 0, 2];
  const results = await mapInPool(turns, 3, never, async (turn) => {
    for (let left = turn; left > 0; left -= 1) await setImmediate();
    return turn * 10;
  });
  expect(results).toEqual([50, 10, 30, 0, 20]);
});

test('no more than so many run at once', async () => {
  let running = 0;
  let most = 0;
  await mapInPool(Array.from({ length: 20 }), 4, never, async () => {
    running += 1;
    most = Math.max(most, running);
    await setImmediate();
    running -= 1;
  });
  expect(most).toBe(4);
});

test('after a failure the rest is aborted and waited for', async () => {
  const done: string[] = [];
  const work = mapInPool(['slow', 'bad', 'never begun'], 2, never, async (item, signal) => {
    if (item === 'bad') throw new Error('no');
    while (!signal.aborted) await setImmediate();
    done.push(item);
  });
  await expect(work).rejects.toThrow('no');
  expect(done).toEqual(['slow']);
});

test('the caller can end it, with a reason', async () => {
  const stop = new AbortController();
  const work = mapInPool([1, 2, 3], 1, stop.signal, async () => stop.abort(new Error('enough')));
  await expect(work).rejects.toThrow('enough');
});
