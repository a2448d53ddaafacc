import { describe, expect, test } from 'vitest';
import type { Clause } from '../schemas/clause.js';
import { checkCitation } from './check-citations.js';

const clause = (id: string, text: string, parent?: string): Clause => ({
  id,
  kind: 'obligation',
  text,
  ...(parent !== undefined && { parent }),
  depth: 1,
  notes: [],
});
const clauses = new Map(
  [
    clause('ii.1', '1. Thư điện tử', 'ii'),
    clause('ii.1.1', 'Sở Nội vụ gửi danh sách (cả cấp xã) trước ngày 15/6/2025.', 'ii.1'),
    clause('ii.1.2', 'Duy trì hệ thống cũ.', 'ii.1'),
    clause('annex', 'PHỤ LỤC'),
  ].map((entry) => [entry.id, entry]),
);
const at = { file: 'email.yaml', place: 'tasks[0].citations[0]', line: 12 };
const check = (id: string, quote: string) => checkCitation({ clause: id, quote }, clauses, at);

describe('a quote is good', () => {
  test.each([
    ['the whole clause', 'Sở Nội vụ gửi danh sách (cả cấp xã) trước ngày 15/6/2025.'],
    ['its beginning', 'Sở Nội vụ gửi danh sách'],
    ['its end', 'trước ngày 15/6/2025.'],
    ['words in brackets', 'cả cấp xã'],
    ['words broken over lines', 'Sở Nội vụ\n  gửi danh sách'],
  ])('%s', (_case, quote) => {
    expect(check('ii.1.1', quote)).toEqual([]);
  });
});

describe('a misquote says where quote and clause part', () => {
  test.each([
    ['another word', 'Sở Nội vụ nộp danh sách', ', where "Sở Nội vụ" is followed by "gửi danh sách (cả", not "nộp"'],
    [
      'something left out',
      'gửi danh sách trước ngày',
      ', where "gửi danh sách" is followed by "(cả cấp xã) trước", not "trước"',
    ],
    ['the end of a day cut off its beginning', '5/6/2025', ', none of which begins so'],
    ['a word cut at its end', 'Sở Nội v', ', where "Sở Nội" is followed by "vụ gửi danh sách", not "v"'],
    [
      'words after the end',
      'trước ngày 15/6/2025. Gấp',
      ', where "trước ngày 15/6/2025." is followed by the end of the clause, not "Gấp"',
    ],
    ['words of another clause', 'Duy trì hệ thống cũ.', ', none of which begins so'],
    ['other capitals', 'sở nội vụ', ', none of which begins so'],
  ])('%s', (_case, quote, parting) => {
    expect(check('ii.1.1', quote).map(({ code, expected }) => ({ code, expected }))).toEqual([
      { code: 'misquote', expected: `words of clause ii.1.1${parting}` },
    ]);
  });

  test('and is shortened where it is long', () => {
    expect(check('annex', 'x'.repeat(200))[0]?.found).toBe(`quote "${'x'.repeat(87)}…"`);
  });
});

describe('an unknown clause', () => {
  test.each([
    ['gets the clauses beside it', 'ii.1.9', 'one of ii.1.1, ii.1.2'],
    ['gets the clauses that are spelled alike where it has none beside it', 'anex', 'one of annex'],
    ['gets none where nothing is alike', 'signature-block', 'the id of a clause of source.md'],
  ])('%s', (_case, id, expected) => {
    expect(check(id, 'Sở Nội vụ')).toEqual([
      {
        ...at,
        code: 'unknown-clause',
        found: `clause "${id}"`,
        expected,
        fix: 'correct the clause id, or add the clause to source.md',
      },
    ]);
  });
});
