import { describe, expect, test } from 'vitest';
import { hostile, smallReport, smallResult, spoiling } from '../report/small-report.js';
import { overviewOf } from './overview.js';
import { overviewHtml } from './overview-html.js';
import { overviewJson } from './overview-json.js';
import { outcomeWords, requirementRows, siteRows } from './overview-rows.js';
import { auditedSite, type SiteOutcome } from './site-outcome.js';
import { slugsOf } from './slugs.js';

const { ruleset } = smallReport();
const listed = (name: string, slug: string) => ({ name, slug, site: `https://${slug}.lamdong.gov.vn/` });
const good = smallReport({ results: [smallResult('header-emblem')] });
const outcomes: readonly SiteOutcome[] = [
  auditedSite(listed('Xã Đức Mẫu', 'ducmau'), smallReport()),
  auditedSite(listed('Xã Ba Mẫu', 'bamau'), good),
  { ...listed('Xã Ân Mẫu', 'anmau'), audited: false, cause: 'Máy chủ không trả lời.' },
  auditedSite(listed('Xã Dân Mẫu', 'danmau'), smallReport()),
];
const overview = overviewOf(ruleset, outcomes);

describe('an overview', () => {
  test('orders sites by their names as Vietnamese readers do, whatever came of them', () => {
    const names = ['Xã Ân Mẫu', 'Xã Ba Mẫu', 'Xã Dân Mẫu', 'Xã Đức Mẫu'];
    expect(overview.sites.map(({ name }) => name)).toEqual(names);
    expect(overviewOf(ruleset, outcomes.toReversed())).toEqual(overview);
  });

  test('counts how many sites fail a requirement, of those with an answer', () => {
    expect(overview.requirements.find(({ id }) => id === 'header-emblem')).toMatchObject({
      title: 'Đầu trang chưa có Quốc huy.',
      fail: 2,
      answered: 3,
    });
  });

  test('as rows has a site that nobody could read, with the cause', () => {
    const [head = [], first = []] = siteRows(overview);
    expect(first).toHaveLength(head.length);
    expect(first).toEqual(expect.arrayContaining(['Xã Ân Mẫu', 'Không kiểm được', 'Máy chủ không trả lời.']));
    expect(requirementRows(overview)[1]).toEqual([
      'Đầu trang, chân trang, bố cục',
      'header-emblem',
      'Bắt buộc',
      'Đầu trang chưa có Quốc huy.',
      '2',
      '3',
    ]);
  });

  test('counts a site of which nothing was read as neither good nor bad', () => {
    const nothing = auditedSite(listed('Xã Kín', 'kin'), smallReport({ pages: 0, results: [] }));
    expect(nothing).toMatchObject({ audited: true, conforms: false });
    expect(outcomeWords(nothing)).toBe('Không đọc được trang nào, chưa kết luận được');
    expect(overviewHtml(overviewOf(ruleset, [nothing]))).toContain('chưa kết luận được');
  });

  test('as JSON names what fails, and where the reports are', () => {
    const { sites } = JSON.parse(overviewJson(overview));
    expect(sites[2]).toMatchObject({
      slug: 'danmau',
      fails: ['header-emblem', 'main-menu'],
      report: 'reports/danmau.json',
    });
    expect(sites[2].results).toBeUndefined();
  });

  test('as a page has no script and no rank, and links to the pages of the sites', () => {
    const page = overviewHtml(overview);
    expect(page).not.toMatch(/<script|\son\w+=|\sstyle=|điểm số|hạng [0-9]/i);
    expect(page).toContain('href="sites/danmau.html"');
    expect(page).not.toContain('sites/anmau.html');
    expect(page).toContain('2 / 3');
    expect(page).toContain('xếp theo tên, không xếp hạng');
  });

  test('keeps hostile names text', () => {
    const page = overviewHtml(overviewOf(ruleset, [{ ...listed(hostile, 'x'), audited: false, cause: hostile }]));
    expect(page).not.toMatch(/<script|<!--/);
    expect(page).not.toMatch(spoiling);
  });
});

test.each([
  [[{ name: 'Phường Hàm Thắng', unit: '2025:22933' }], ['phuong-ham-thang-22933']],
  [
    [{ name: 'Xã Mẫu' }, { name: 'Xã Mậu' }, { name: 'Xã Mẫu' }],
    ['xa-mau', 'xa-mau-2', 'xa-mau-3'],
  ],
  [
    [{ name: 'CON' }, { name: '../..' }, { name: '' }],
    ['trang-con', 'trang', 'trang-2'],
  ],
])('slugs of %j are %j', (sites, slugs) => {
  expect(slugsOf(sites)).toEqual(slugs);
});
