import { expect, test } from 'vitest';
import { nearest } from './nearest.js';

test.each<[string, string, string[], string[]]>([
  ['two letters swapped', 'dots', ['dost', 'police', 'district'], ['dost']],
  ['the nearest first', 'emal', ['mail', 'email', 'emails'], ['email', 'emails', 'mail']],
  ['as near as each other: by the alphabet', 'ac', ['bc', 'ab'], ['ab', 'bc']],
  ['half of the letters may differ', 'abcd', ['abxy'], ['abxy']],
  ['more than half may not', 'abcd', ['axyz'], []],
  ['no word is near to nothing', '', ['dost'], []],
  ['no candidates', 'dost', [], []],
  ['at most three', 'aaaa', ['aaab', 'aaac', 'aaad', 'aaae'], ['aaab', 'aaac', 'aaad']],
])('%s', (_case, word, candidates, expected) => {
  expect(nearest(word, candidates)).toEqual(expected);
});

test('fewer where the caller wants fewer', () => {
  expect(nearest('aaaa', ['aaab', 'aaac'], 1)).toEqual(['aaab']);
});
