import { describe, expect, test } from 'vitest';
import { documentWords, firstDifference } from './words.js';

test('the document is one line of words, with the signs of its bullets', () => {
  const clauses = [
    { marker: '', text: 'II. NHIỆM VỤ' },
    { marker: '-', text: 'Gửi danh sách;' },
    { marker: '+', text: 'Mở hộp thư.' },
  ];

  expect(documentWords(clauses)).toBe('II. NHIỆM VỤ - Gửi danh sách; + Mở hộp thư.');
  expect(documentWords([])).toBe('');
});

describe('two texts are the same when only these differ', () => {
  test.each([
    ['white space', 'trước ngày 15/6', 'trước  ngày\n15/6\n'],
    ['composed and decomposed letters', 'trước ngày', 'trước ngày'.normalize('NFD')],
    ['nothing', '', ''],
  ])('%s', (_case, ours, raw) => {
    expect(firstDifference(ours, raw)).toBeUndefined();
  });
});

describe('otherwise the first difference is shown with the words around it', () => {
  test.each([
    ['another word', 'trước ngày 15/6', 'trước  ngày\n16/6', 2, 'trước ngày 15/6', 'trước ngày 16/6'],
    ['a word left out', 'a b d', 'a b c d', 2, 'a b d', 'a b c d'],
    ['our text ends first', 'a b', 'a b c', 2, 'a b', 'a b c'],
    ['the raw text ends first', 'a b c', 'a b', 2, 'a b c', 'a b'],
    ['capitals', 'Điều 1', 'điều 1', 0, 'Điều 1', 'điều 1'],
    [
      'far inside, four words before and eight from there',
      '1 2 3 4 5 6 7 8 9 10 11 12 13 14',
      '1 2 3 4 5 x',
      5,
      '2 3 4 5 6 7 8 9 10 11 12 13',
      '2 3 4 5 x',
    ],
  ])('%s', (_case, ours, raw, wordsBefore, transcription, there) => {
    expect(firstDifference(ours, raw)).toEqual({ wordsBefore, transcription, raw: there });
  });
});
