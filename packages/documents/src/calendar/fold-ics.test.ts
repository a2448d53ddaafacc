import { expect, test } from 'vitest';
import { foldIcs } from './fold-ics.js';

test('no line has more than 75 octets, and folding loses no letter', () => {
  const line = `SUMMARY:${'Ủy ban nhân dân '.repeat(30)}`;
  const folded = foldIcs(line);
  expect(Math.max(...folded.split('\r\n').map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
  expect(folded.replaceAll('\r\n ', '')).toBe(line);
  expect(folded).not.toContain('\uFFFD');
});

test('what was folded by characters is folded anew', () => {
  expect(foldIcs('SUMMARY:Sở\r\n\t Nội vụ\r\nEND:VEVENT')).toBe('SUMMARY:Sở Nội vụ\r\nEND:VEVENT');
});
