import type { AuditReport, ReportedResult } from './audit-report.js';

/** A result for tests. */
export const smallResult = (id: string, more: Partial<ReportedResult> = {}): ReportedResult => ({
  id,
  area: 'identity',
  verdict: 'pass',
  level: 'required',
  title: `Yêu cầu ${id} đã đạt.`,
  why: 'Để người dân biết đây là trang của ai.',
  citations: [
    {
      act: 'decree-0',
      name: 'Nghị định 0/0000/NĐ-CP',
      article: 'Điều 1',
      knownFrom: 'official-copy',
      standing: 'in-force',
    },
  ],
  findings: [],
  more: 0,
  ...more,
});

const finding = (page: string, at: string, found = 'không có hình nào ở đầu trang.') => ({
  page,
  at,
  found,
  expected: 'hình Quốc huy kèm lời mô tả.',
  fix: 'Đặt hình Quốc huy vào đầu mọi trang.',
});

const results: readonly ReportedResult[] = [
  smallResult('header-full-name'),
  smallResult('header-emblem', {
    verdict: 'fail',
    title: 'Đầu trang chưa có Quốc huy.',
    findings: [
      finding('/', '12:5 <header class="top">'),
      finding('/gioi-thieu/', '12:5 <header class="top">'),
      finding('/lien-he/', '', 'hình không có lời mô tả.'),
    ],
    more: 7,
  }),
  smallResult('main-menu', {
    verdict: 'fail',
    level: 'recommended',
    title: 'Trang chưa có trình đơn chính.',
    citations: [
      {
        act: 'circular-0',
        name: 'Thông tư 0/0000/TT-BTTTT',
        article: 'Điều 2',
        knownFrom: 'summary',
        standing: 'ended',
      },
    ],
    findings: [finding('/', '', 'không có thẻ nav.')],
  }),
  smallResult('header-plain-typeface', {
    verdict: 'needs-person',
    reason: 'Tên cơ quan có viết bằng kiểu chữ dễ đọc không?',
  }),
  smallResult('english-page', { area: 'english', verdict: 'not-applicable', reason: 'Trang không có phần tiếng Anh.' }),
  smallResult('https-valid', { area: 'security', verdict: 'could-not-check', reason: 'Thư mục không nói gì về mạng.' }),
  smallResult('ipv6', { area: 'security', verdict: 'could-not-check', reason: 'Thư mục không nói gì về mạng.' }),
];

/** A small report in which every verdict occurs. */
export const smallReport = (more: Partial<AuditReport> = {}): AuditReport => {
  const report = {
    ruleset: { profile: 'current', asOf: '2026-11-21', version: '0.0.0+0a1b2c3d' },
    site: 'https://xamau.lamdong.gov.vn/',
    pages: 3,
    whole: true,
    results,
    notices: [
      {
        act: 'circular-0',
        name: 'Thông tư 0/0000/TT-BTTTT',
        standing: 'ended',
        until: '2024-04-04',
        note: 'Giữ làm nền thiết kế.',
      },
    ],
    coverage: ['Đã đọc 3 trang.'],
    digest: 'd'.repeat(64),
    ...more,
  } satisfies Omit<AuditReport, 'summary'>;
  const count = (verdict: ReportedResult['verdict']) => report.results.filter((one) => one.verdict === verdict).length;
  return {
    ...report,
    summary: {
      pass: count('pass'),
      fail: count('fail'),
      needsPerson: count('needs-person'),
      notApplicable: count('not-applicable'),
      couldNotCheck: count('could-not-check'),
    },
  };
};

/** What a page of somebody who means harm may bring into a report. */
export const hostile =
  '<script>alert(1)</script> "]]>" \u0000\u001B[31m \u202Egpj.exe \uD800 <!-- --> </style> \u2028 &amp; \uFFFE Tie\u0302\u0301ng';

/** What must never come out again: control characters but the line feed, format characters, unpaired halves, U+FFFE. */
export const spoiling = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\u2028\uFFFE]/u;
