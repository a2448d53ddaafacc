import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compareReports } from './compare-reports.js';
import { reportHtml } from './report-html.js';
import { hostile, smallReport, smallResult, spoiling } from './small-report.js';

const page = reportHtml(smallReport());

describe('the page', () => {
  test('stands alone: no script, nothing from elsewhere, and its policy says so', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<form|\son\w+=|\sstyle=|url\(|@import|javascript:/i);
    const hosts = [...page.matchAll(/https?:\/\/([^/"'<\s]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['xamau.lamdong.gov.vn']));
  });

  test('says the answer, and that people must answer too', () => {
    expect(page).toContain('Còn 1 yêu cầu bắt buộc chưa đạt.');
    expect(page).toContain('Kết luận chỉ đủ khi 1 câu trong phiếu ở cuối đã có người trả lời.');
  });

  test('never calls a site good for which nobody has answered the questions', () => {
    const good = reportHtml(
      smallReport({ results: [smallResult('a'), smallResult('b', { verdict: 'needs-person', reason: 'B?' })] }),
    );
    expect(good).toContain('Máy không thấy yêu cầu bắt buộc nào chưa đạt.');
    expect(good).toContain('Kết luận chỉ đủ khi 1 câu');
  });

  test.each([
    ['with every verdict', page],
    ['where all is well', reportHtml(smallReport({ results: [smallResult('a')] }))],
  ])('has no link to nowhere %s', (_which, source) => {
    for (const [, target = ''] of source.matchAll(/href="#([^"]+)"/g)) expect(source).toContain(` id="${target}"`);
  });

  test('has an anchor for each requirement and area, each once', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(['header-emblem', 'header-plain-typeface', 'ipv6', 'muc-identity']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('links to the pages of the site', () => {
    expect(page).toContain('<a href="https://xamau.lamdong.gov.vn/gioi-thieu/" rel="noreferrer">');
  });

  test('can be printed on A4, answered and signed', () => {
    expect(page).toContain('@page { size: A4;');
    expect(page).toContain('break-before: page');
    expect(page).toContain('details::details-content { content-visibility: visible;');
    expect(page).toContain('Tên cơ quan có viết bằng kiểu chữ dễ đọc không?');
    expect(page.match(/<input type="checkbox"/g)).toHaveLength(3);
    for (const label of ['Ngày trả lời', 'Họ và tên người trả lời', 'Chữ ký của người trả lời'])
      expect(page).toContain(label);
  });

  test('puts hints under their question, and counts those that are not listed', () => {
    const hint = (page: string) => ({
      page,
      at: 'p <p>',
      found: 'vai <b> không có thật',
      expected: 'đúng',
      fix: 'Sửa.',
    });
    const findings = ['/', '/a/', '/b/', '/c/'].map(hint);
    const hinted = reportHtml(
      smallReport({ results: [smallResult('x', { verdict: 'needs-person', reason: 'Đúng?', findings, more: 5 })] }),
    );
    const [sheet = ''] = /<li class="question" id="x">[\s\S]*?<fieldset/.exec(hinted) ?? [];
    expect(sheet).toContain('Máy gợi ý xem 9 chỗ:');
    expect(sheet).toContain('<bdi>vai &lt;b&gt; không có thật</bdi>');
    expect(sheet).toContain('href="https://xamau.lamdong.gov.vn/c/"');
    expect(sheet).toContain('… và 5 chỗ nữa');
    expect(page).not.toContain('Máy gợi ý');
  });

  test('names the commune, and leads back to the list that it belongs to', () => {
    const named = reportHtml(smallReport({ unit: { fullName: 'Xã Mẫu', province: 'Tỉnh Mẫu' } }), {
      home: '../index.html',
    });
    expect(named).toContain('<h1><bdi>Xã Mẫu, tỉnh Mẫu</bdi></h1>');
    expect(named).toContain('href="../index.html"');
  });

  test('tells what has changed', () => {
    const now = smallReport();
    const before = smallReport({ ruleset: { ...now.ruleset, version: '0.0.0+99999999' } });
    const compared = reportHtml({ ...now, comparison: compareReports(before, now) });
    expect(compared).toContain('đã sửa 0, mới chưa đạt 0, còn lại 2, không so được 0');
    expect(compared).toContain('một thay đổi có thể do cách xét, không do trang.');
  });

  test('is the same for the same report', () => {
    expect(reportHtml(smallReport())).toBe(page);
  });
});

describe('what a hostile site says', () => {
  const findings = [
    { page: hostile, at: `1:2 ${hostile}`, found: hostile, expected: hostile, fix: hostile },
    { page: '//elsewhere.example/', at: '', found: 'a', expected: 'b', fix: 'c' },
    { page: '/\\elsewhere.example/', at: '', found: 'a', expected: 'b', fix: 'c' },
    { page: 'javascript:alert(1)', at: '', found: 'a', expected: 'b', fix: 'c' },
    { page: '/a"onmouseover=alert(1)', at: '', found: '\u0338 >', expected: 'b', fix: 'c' },
  ];
  const attacked = reportHtml(
    smallReport({
      coverage: [hostile],
      results: [smallResult('x', { verdict: 'fail', title: hostile, why: hostile, findings })],
    }),
  );

  test('stays text', () => {
    expect(attacked).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(attacked).not.toMatch(/<script|<!--|\sonmouseover=/);
    expect(attacked.match(/<\/style>/g)).toHaveLength(1);
  });

  test('leads nowhere else', () => {
    expect(attacked).not.toMatch(/href="[^"#h]/);
    expect(attacked).not.toMatch(/href="https?:\/\/(?!xamau\.lamdong\.gov\.vn\/)/);
  });

  test('turns nothing round, has no control characters, and is NFC', () => {
    expect(attacked).not.toMatch(spoiling);
    expect(attacked).toBe(attacked.normalize('NFC'));
  });
});
