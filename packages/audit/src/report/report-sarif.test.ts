import { describe, expect, test } from 'vitest';
import { reportSarif } from './report-sarif.js';
import { hostile, smallReport, smallResult } from './small-report.js';

const log = JSON.parse(reportSarif(smallReport()));
const [run] = log.runs;

describe('SARIF 2.1.0', () => {
  test('has what the schema requires of a log, a run, a tool, rules and results', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif.*2\.1\.0/);
    expect(log.runs).toHaveLength(1);
    expect(run.tool.driver.name).toBe('haicap portal audit');
    for (const rule of run.tool.driver.rules) {
      expect(rule.id).toMatch(/^[a-z0-9-]+$/);
      for (const part of [rule.shortDescription, rule.fullDescription, rule.help]) expect(part.text).not.toBe('');
      expect(['error', 'warning', 'note', 'none']).toContain(rule.defaultConfiguration.level);
    }
    for (const result of run.results) {
      expect(result.message.text).not.toBe('');
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      for (const { physicalLocation } of result.locations) {
        const { uri, uriBaseId } = physicalLocation.artifactLocation;
        expect(new URL(uri, run.originalUriBaseIds[uriBaseId].uri).host).toBe('xamau.lamdong.gov.vn');
        const { region } = physicalLocation;
        if (region) expect(Math.min(region.startLine, region.startColumn)).toBeGreaterThan(0);
      }
    }
  });

  test('says where, what, and what to do', () => {
    expect(run.results[1]).toMatchObject({
      ruleId: 'header-emblem',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'gioi-thieu/', uriBaseId: 'SITE' },
            region: { startLine: 12, startColumn: 5, snippet: { text: '<header class="top">' } },
          },
        },
      ],
      properties: { fix: 'Đặt hình Quốc huy vào đầu mọi trang.' },
    });
    expect(run.tool.driver.rules[1].help.text).toContain('Căn cứ: Nghị định 0/0000/NĐ-CP, Điều 1');
  });

  test('gives a recommended fault a warning, and a question a note', () => {
    const levels = run.results.map(({ ruleId, level }: { ruleId: string; level: string }) => `${ruleId} ${level}`);
    expect(levels).toEqual([
      'header-emblem error',
      'header-emblem error',
      'header-emblem error',
      'main-menu warning',
      'header-plain-typeface note',
    ]);
  });

  test('names the places of hints beside the question', () => {
    const findings = [{ page: '/a/', at: '3:4 <p role="foo">', found: 'vai không có thật', expected: 'b', fix: 'c' }];
    const [one] = JSON.parse(
      reportSarif(smallReport({ results: [smallResult('x', { verdict: 'needs-person', reason: 'Đúng?', findings })] })),
    ).runs;
    expect(one.results).toHaveLength(1);
    expect(one.results[0].relatedLocations).toMatchObject([
      {
        message: { text: 'vai không có thật dòng 3, cột 4: <p role="foo">' },
        physicalLocation: { artifactLocation: { uri: 'a/' }, region: { startLine: 3 } },
      },
    ]);
  });

  test.each([
    ['/', './'],
    ['/tin tức/', 'tin%20t%E1%BB%A9c/'],
    ['/a%20b/?trang=2', 'a%20b/?trang=2'],
    ['/50%/', '50%25/'],
    ['/a/b#c.html', 'a/b%23c.html'],
    ['//elsewhere.example/', 'elsewhere.example/'],
    ['/javascript:alert(1)', './javascript:alert(1)'],
    ['/\\elsewhere.example', '%5Celsewhere.example'],
  ])('the page %s is %s', (page, uri) => {
    const findings = [{ page, at: '', found: 'a', expected: 'b', fix: 'c' }];
    const [one] = JSON.parse(
      reportSarif(smallReport({ results: [smallResult('x', { verdict: 'fail', findings })] })),
    ).runs;
    expect(one.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('a page of a folder is its file', () => {
    const findings = ['/', '/tin-tuc/', '/van-ban/1.html'].map((page) => ({
      page,
      at: '',
      found: '',
      expected: '',
      fix: '',
    }));
    const report = smallReport({ site: 'dist', results: [smallResult('x', { verdict: 'fail', findings })] });
    const [one] = JSON.parse(reportSarif(report)).runs;
    expect(
      one.results.map(({ locations }: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
      ),
    ).toEqual([['index.html'], ['tin-tuc/index.html'], ['van-ban/1.html']]);
  });

  test('a folder has no address; a hostile text makes no mark-up', () => {
    const findings = [
      { page: hostile, at: hostile, found: hostile, expected: '[x](https://elsewhere.example)', fix: hostile },
    ];
    const [one] = JSON.parse(
      reportSarif(
        smallReport({ site: 'dist', results: [smallResult('x', { verdict: 'fail', why: '[x](y)', findings })] }),
      ),
    ).runs;
    expect(one.originalUriBaseIds.SITE.uri).toBeUndefined();
    expect(one.tool.driver.rules[0].help.markdown).toContain('\\[x\\]\\(y\\)');
    expect(one.results[0].locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/[<>"\s]/);
  });
});
