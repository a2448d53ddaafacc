import { expect, test } from 'vitest';
import { keptSize, nextSize } from '../../src/client/reading';

test.each([
  [0, 1, 1],
  [3, 1, 3],
  [-1, -1, -1],
  [2, -1, 1],
])('size %i and step %i give %i', (size, step, next) => expect(nextSize(size, step)).toBe(next));

test.each([
  [null, 0],
  ['2', 2],
  ['-1', -1],
  ['9', 3],
  ['large', 0],
  ['1.5', 0],
])('kept %j is read as %i', (text, size) => expect(keptSize(text)).toBe(size));
