import { expect, test } from 'vitest';
import { findCycles } from './find-cycles.js';

test.each<[string, [string, string[]][], string[][]]>([
  [
    'nothing waits for anything',
    [
      ['a', []],
      ['b', []],
    ],
    [],
  ],
  [
    'a chain is no circle',
    [
      ['a', ['b']],
      ['b', ['c']],
      ['c', []],
    ],
    [],
  ],
  [
    'two ways to the same task are no circle',
    [
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', []],
    ],
    [],
  ],
  [
    'two tasks wait for each other',
    [
      ['a', ['b']],
      ['b', ['a']],
      ['c', ['a']],
    ],
    [['a', 'b', 'a']],
  ],
  ['a task waits for itself', [['a', ['a']]], [['a', 'a']]],
  [
    'the way into a circle is not part of it',
    [
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ],
    [['b', 'c', 'b']],
  ],
  [
    'two circles through one task are two',
    [
      ['a', ['b', 'c']],
      ['b', ['a']],
      ['c', ['a']],
    ],
    [
      ['a', 'b', 'a'],
      ['a', 'c', 'a'],
    ],
  ],
  ['a task that is not there ends the way', [['a', ['x']]], []],
])('%s', (_case, after, cycles) => {
  expect(findCycles(new Map(after))).toEqual(cycles);
});
