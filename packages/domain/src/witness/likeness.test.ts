import { expect, test } from 'vitest';
import { likeness } from './likeness.js';

test.each([
  ['thong', 'thong', 'same'],
  ['thong', 'thng', 'near'],
  ['chuc', 'chirc', 'other'],
  ['nguoi', 'ngudi', 'near'],
  ['nguoi', 'ngdl', 'other'],
  ['truyen', 'tuyan', 'near'],
  ['thang', '19thang', 'near'],
  ['thang', '19thong', 'other'],
  ['so', 's6', 'near'],
  ['so', 's', 'near'],
  ['1', '2', 'other'],
  ['a', 'b', 'other'],
] as const)('"%s" and "%s": %s', (ours, theirs, expected) => {
  expect(likeness(ours, theirs)).toBe(expected);
  expect(likeness(theirs, ours)).toBe(expected);
});
