import { expect, test } from 'vitest';
import { checkNormalForm } from './text-file.js';

const file = (text: string) => ({ path: 'source.md', text });

test('composed text is good', () => {
  expect(checkNormalForm(file('Sở Nội vụ\ntrước ngày 15/6/2025'))).toEqual([]);
});

test('each line with decomposed text is a problem, which shows its first such word', () => {
  const text = ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD'), '', 'ngày hết hạn'.normalize('NFD')].join('\n');

  expect(checkNormalForm(file(text)).map(({ line, found }) => ({ line, found }))).toEqual([
    { line: 2, found: 'decomposed Vietnamese text (NFD) in "Sở"' },
    { line: 4, found: 'decomposed Vietnamese text (NFD) in "ngày"' },
  ]);
});
