import { expect, test } from 'vitest';
import { deepFreeze } from './deep-freeze.js';

test('what is inside is frozen too, and the value is the same', () => {
  const value = { list: [{ text: 'a' }], nothing: null };

  expect(deepFreeze(value)).toBe(value);
  expect(Object.isFrozen(value.list[0])).toBe(true);
});
