import { expect, test } from 'vitest';
import { readReport } from './read-report.js';
import { reportJson } from './report-json.js';
import { smallReport } from './small-report.js';

const now = smallReport();

test('reads what reportJson wrote', () => {
  expect(readReport(reportJson(now))).toMatchObject({
    report: { site: now.site, digest: now.digest, ruleset: now.ruleset },
  });
});

test('reads a report with fields of a later version', () => {
  expect(readReport(JSON.stringify({ ...now, later: 1 }))).toHaveProperty('report');
});

test('reads whether all pages were read; reports of earlier versions, which do not say it, count as whole', () => {
  const { whole: _, ...earlier } = now;
  expect(readReport(JSON.stringify(earlier))).toMatchObject({ report: { whole: true } });
  expect(readReport(reportJson({ ...now, whole: false }))).toMatchObject({ report: { whole: false } });
});

test.each<[what: string, text: string, says: string]>([
  ['no JSON', '<html>', 'Nội dung không phải JSON.'],
  ['a list', '[]', 'báo cáo: thấy []; cần một đối tượng.'],
  ['another file', '{"name":"x"}', 'results: thấy không có gì; cần một danh sách.'],
  [
    'a day that is none',
    JSON.stringify({ ...now, ruleset: { ...now.ruleset, asOf: '2026-02-30' } }),
    'ruleset.asOf: thấy "2026-02-30"; cần một ngày có thật, viết YYYY-MM-DD.',
  ],
  ['no yes or no', JSON.stringify({ ...now, whole: 'có' }), 'whole: thấy "có"; cần true hoặc false.'],
  [
    'an unknown verdict',
    JSON.stringify({ ...now, results: [{ ...now.results[0], verdict: 'passs' }] }),
    'results[0].verdict: thấy "passs"; cần một trong: pass.',
  ],
  [
    'a requirement twice',
    JSON.stringify({ ...now, results: [now.results[0], now.results[0]] }),
    'yêu cầu "header-full-name" có hai lần',
  ],
])('says what is wrong with %s', (_what, text, says) => {
  const read = readReport(text);
  expect('problems' in read ? read.problems.join('\n') : '').toContain(says);
});

test('tells at most ten problems', () => {
  const read = readReport(JSON.stringify({ ...now, results: Array.from({ length: 50 }, () => 1) }));
  expect('problems' in read ? read.problems : []).toHaveLength(11);
});
