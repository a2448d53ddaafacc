import { describe, expect, test } from 'vitest';
import type { ReportedResult } from './audit-report.js';
import { compareReports } from './compare-reports.js';
import { smallReport, smallResult } from './small-report.js';

type Given = ReportedResult['verdict'] | undefined;
const one = (verdict: Given) =>
  smallReport({
    results: verdict === undefined ? [] : [smallResult('x', { verdict, more: verdict === 'fail' ? 3 : 0 })],
  });

describe('a requirement', () => {
  test.each<[before: Given, now: Given, where: 'mended' | 'new' | 'remaining' | 'notComparable' | undefined]>([
    ['fail', 'pass', 'mended'],
    ['pass', 'fail', 'new'],
    ['fail', 'fail', 'remaining'],
    ['pass', 'pass', undefined],
    ['fail', 'could-not-check', 'notComparable'],
    ['needs-person', 'fail', 'notComparable'],
    ['not-applicable', 'fail', 'notComparable'],
    ['fail', undefined, 'notComparable'],
    [undefined, 'fail', 'notComparable'],
    ['needs-person', 'could-not-check', undefined],
  ])('that was %s and is %s: %s', (before, now, where) => {
    const { mended, new: added, remaining, notComparable } = compareReports(one(before), one(now));
    const lists = { mended, new: added, remaining, notComparable };
    for (const [name, list] of Object.entries(lists))
      expect([name, list.map(({ id }) => id)]).toEqual([name, name === where ? ['x'] : []]);
  });

  test('that remains says how many findings there were and are', () => {
    const { remaining } = compareReports(
      one('fail'),
      smallReport({ results: [smallResult('x', { verdict: 'fail', more: 1 })] }),
    );
    expect(remaining[0]).toMatchObject({ findingsBefore: 3, findingsNow: 1 });
  });

  test('that lost its answer is told with the reason', () => {
    expect(compareReports(one('fail'), one('could-not-check')).notComparable[0]?.reason).toBe(
      'Lần này: chưa kiểm tra được.',
    );
  });
});

describe('two rulesets', () => {
  const now = smallReport();

  test('of two laws are not compared', () => {
    const before = smallReport({ ruleset: { ...now.ruleset, profile: '2025-handover', asOf: '2025-07-01' } });
    const { cautions, mended, new: added, remaining, notComparable } = compareReports(before, now);
    expect([...mended, ...added, ...remaining]).toEqual([]);
    expect(notComparable).toHaveLength(2);
    expect(cautions).toEqual(['Lần trước xét theo luật khác (2025-handover, ngày 01/07/2025).']);
  });

  test('of two versions are compared with a caution; of the same version on another day without', () => {
    const other = { ...now.ruleset, version: '0.0.0+99999999' };
    expect(compareReports(smallReport({ ruleset: other }), now).cautions[0]).toContain('Bộ yêu cầu đã đổi');
    const earlier = { ...now.ruleset, asOf: '2026-10-01' };
    expect(compareReports(smallReport({ ruleset: earlier }), now).cautions).toEqual([]);
  });

  test('another site, or a later day, is said', () => {
    const later = smallReport({
      site: 'https://xakhac.lamdong.gov.vn/',
      ruleset: { ...now.ruleset, asOf: '2026-12-01' },
    });
    expect(compareReports(later, now).cautions).toEqual([
      'Lần trước kiểm tra ở chỗ khác: https://xakhac.lamdong.gov.vn/.',
      'Báo cáo đem so là của ngày sau (01/12/2026), không phải của lần trước.',
    ]);
  });
});

describe('where pages were left unread', () => {
  const partly = (verdict: Given, pages: number) => ({ ...one(verdict), pages, whole: false });

  test('now, what failed before and passes is not mended', () => {
    const { mended, notComparable, cautions } = compareReports(one('fail'), partly('pass', 1));
    expect(mended).toEqual([]);
    expect(notComparable[0]?.reason).toBe('Lần này chưa đọc hết các trang nên chưa biết đã sửa hay chưa.');
    expect(cautions).toEqual(['Lần trước đọc 3 trang, lần này 1 trang; lần này chưa đọc hết.']);
    expect(compareReports(one('pass'), partly('fail', 1)).new).toHaveLength(1);
  });

  test('before, what passed then and fails now is not new', () => {
    const { new: added, notComparable, cautions } = compareReports(partly('pass', 1), one('fail'));
    expect(added).toEqual([]);
    expect(notComparable[0]?.reason).toBe('Lần trước chưa đọc hết các trang nên chưa biết có phải lỗi mới.');
    expect(cautions).toEqual(['Lần trước đọc 1 trang, lần này 3 trang; lần trước chưa đọc hết.']);
    expect(compareReports(partly('fail', 1), one('pass')).mended).toHaveLength(1);
  });

  test('what fails both times remains', () => {
    expect(compareReports(partly('fail', 1), partly('fail', 1)).remaining).toHaveLength(1);
  });
});
