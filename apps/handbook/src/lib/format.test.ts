import { expect, test } from 'vitest';
import { byName, formatDay, joinNames } from './format.js';

test('a day is written day first, as Vietnamese readers write it', () => {
  expect(formatDay('2025-06-08')).toBe('08/06/2025');
});

test('names are joined as a sentence has them', () => {
  expect(joinNames(['Sở Nội vụ', 'Sở Tài chính'])).toBe('Sở Nội vụ và Sở Tài chính');
  expect(joinNames(['Sở Nội vụ'])).toBe('Sở Nội vụ');
});

test('names sort by the Vietnamese alphabet, numbers by their value', () => {
  const names = ['Phường 10', 'Đa Mi', 'Phường 2', 'Dương', 'Ân', 'An'];
  expect(names.sort(byName((name) => name))).toEqual(['An', 'Ân', 'Dương', 'Đa Mi', 'Phường 2', 'Phường 10']);
});
