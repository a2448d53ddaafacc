import { describe, expect, test } from 'vitest';
import { binhThuan } from '../../test/facts.js';
import { uncitedSentences } from './uncited-sentences.js';

describe('uncited sentences', () => {
  const [clause] = binhThuan.clauses.filter(({ kind }) => kind === 'obligation');
  const [example] = binhThuan.tasks;
  const uncited = (text: string, ...quotes: string[]) => {
    if (!clause || !example) throw new Error('the plan has clauses and tasks');
    const citations = quotes.map((quote) => ({ clause: clause.id, quote }));
    const plan = { ...binhThuan, clauses: [{ ...clause, text }], tasks: [{ ...example, citations }] };
    return uncitedSentences(plan).map(({ sentence }) => sentence);
  };

  test('a sentence of which one word is quoted is cited', () => {
    expect(uncited('Lập mạng. Gửi danh sách.', 'mạng')).toEqual(['Gửi danh sách.']);
  });

  test('a quote over two sentences cites both', () => {
    expect(uncited('Lập mạng. Gửi danh sách.', 'mạng. Gửi')).toEqual([]);
  });

  test('a semicolon before a capital parts two duties, a dot inside a date does not', () => {
    expect(uncited('Lập mạng trước 15.6.2025; Gửi danh sách.', 'Lập mạng')).toEqual(['Gửi danh sách.']);
  });

  test('the label and the lead-in of a clause are no duties', () => {
    expect(uncited('1.2. Phân công thực hiện: Gửi danh sách.')).toEqual(['Phân công thực hiện: Gửi danh sách.']);
    expect(uncited('II. Nội dung triển khai:')).toEqual([]);
  });

  test('clauses of other kinds are not asked about', () => {
    expect(
      uncitedSentences({ ...binhThuan, clauses: binhThuan.clauses.filter(({ kind }) => kind !== 'obligation') }),
    ).toEqual([]);
  });
});
