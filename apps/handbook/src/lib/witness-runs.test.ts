import { expect, test } from 'vitest';
import { runsOf } from './witness-runs.js';

test('words next to each other that are shown alike are one run', () => {
  expect(
    runsOf([
      { text: '-', fate: 'sign' },
      { text: 'Đối', fate: 'other' },
      { text: 'I.', fate: 'alone' },
      { text: 'với', fate: 'near' },
      { text: 'cấp', fate: 'same' },
      { text: 'xã', fate: 'same' },
    ]),
  ).toEqual([
    { text: '-', look: 'plain' },
    { text: 'Đối I.', look: 'differs' },
    { text: 'với', look: 'near' },
    { text: 'cấp xã', look: 'plain' },
  ]);
  expect(runsOf([])).toEqual([]);
});
