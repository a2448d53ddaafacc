import { describe, expect, test } from 'vitest';
import { conforms, type ReportedCitation } from './audit-report.js';
import { smallReport } from './small-report.js';
import { answerWords, basisWords } from './words.js';

const cite = (name: string, more: Partial<ReportedCitation> = {}): ReportedCitation => ({
  act: name,
  name,
  article: 'Điều 1',
  knownFrom: 'official-text',
  standing: 'in-force',
  ...more,
});

describe('the basis of a requirement', () => {
  test.each<[what: string, citations: ReportedCitation[], words: string]>([
    ['in force', [cite('Luật A')], 'Luật A, Điều 1'],
    ['ended', [cite('Luật A', { standing: 'ended' })], 'Luật A, Điều 1 (đã hết hiệu lực)'],
    ['uncertain', [cite('Luật A', { standing: 'unknown' })], 'Luật A, Điều 1 (chưa rõ còn hiệu lực)'],
    [
      'ended, and known from a summary',
      [cite('Luật A', { standing: 'ended', knownFrom: 'summary' })],
      'Luật A, Điều 1 (đã hết hiệu lực; chỉ đọc một bản tóm tắt)',
    ],
    ['to come, beside another', [cite('Luật A', { standing: 'not-yet' }), cite('Luật B')], 'Luật B, Điều 1'],
    ['to come, alone', [cite('Luật A', { standing: 'not-yet' })], 'Luật A, Điều 1 (chưa có hiệu lực)'],
  ])('that is %s', (_, citations, words) => {
    expect(basisWords({ citations })).toBe(words);
  });
});

test('of a site of which nothing was read nothing is concluded', () => {
  const report = smallReport({ pages: 0, results: [] });
  expect(conforms(report)).toBe(false);
  expect(answerWords(report)).toBe('Không đọc được trang nào, chưa kết luận được.');
});
