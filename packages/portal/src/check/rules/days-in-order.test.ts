import { expect, test } from 'vitest';
import { entry, publication } from '../../../test/entries.js';
import { daysInOrder } from './days-in-order.js';

const context = { announced: { off: [], on: [] }, publicFiles: new Set<string>() };
const find = (...args: Parameters<typeof entry>) => daysInOrder(entry(...args), context);
const document = (issued: string, published: string) => [
  'number: 12/QĐ-UBND',
  'form: Quyết định',
  'issuer: Ủy ban nhân dân xã Mẫu',
  `issued: "${issued}"`,
  'effective: not-stated',
  'abstract: Về việc mẫu',
  `published: "${published}"`,
  'file: { blank: tệp }',
];

test('a document published before it was issued', () => {
  expect(find('documents/a', document('2026-11-05', '2026-11-02'))).toEqual([
    {
      level: 'error',
      at: 'published',
      found: 'ngày 02/11/2026, trước ngày 05/11/2026 của trường Ngày ban hành (issued)',
      expected: 'ngày 05/11/2026 hoặc sau đó',
      fix: 'sửa lại một trong hai ngày',
    },
  ]);
});

test('published on the day of issue is in order', () => {
  expect(find('documents/a', document('2026-11-05', '2026-11-05'))).toEqual([]);
});

const late = '"2026-11-05"';
const early = '"2026-11-02"';
test.each<[string, string, string[], string[]]>([
  [
    'news',
    'updated before it was published',
    ['title: A', 'summary: B.', `published: ${late}`, `updated: ${early}`],
    ['updated'],
  ],
  [
    'guidance',
    'published before the act was issued',
    ['title: A', 'summary: B.', 'act: C', 'link: /a/', `issued: ${late}`, `published: ${early}`],
    ['published'],
  ],
  [
    'plans',
    'published before it was issued',
    ['title: A', 'topic: plan', `issued: ${late}`, `published: ${early}`],
    ['published'],
  ],
  [
    'budget',
    'published before it was issued',
    ['title: A', 'period: "2026"', 'stage: draft', `issued: ${late}`, `published: ${early}`],
    ['published'],
  ],
  [
    'land',
    'published before it was issued',
    ['title: A', 'topic: price', `issued: ${late}`, `published: ${early}`],
    ['published'],
  ],
  [
    'procurement',
    'published before it was issued',
    ['title: A', 'method: B', 'stage: plan', `issued: ${late}`, `published: ${early}`],
    ['published'],
  ],
  [
    'access',
    'published before it was made, and ended before that',
    ['name: A', `created: ${late}`, 'form: B', `published: ${early}`, 'until: "2026-11-01"', 'link: /a/'],
    ['published', 'until'],
  ],
  [
    'access',
    'published for good',
    ['name: A', `created: ${early}`, 'form: B', `published: ${late}`, 'until: permanent', 'link: /a/'],
    [],
  ],
  [
    'consultations',
    'closed before it was opened',
    ['title: A', `opened: ${late}`, `deadline: ${early}`, 'draft: { blank: tệp }', 'receive: { blank: nơi nhận }'],
    ['deadline'],
  ],
  [
    'outages',
    'restored before it starts',
    ['title: A', `start: ${late}`, `restored: ${early}`, `published: ${early}`],
    ['restored'],
  ],
  ['procedures', 'without days', ['name: A', 'field: B', 'link: /a/'], []],
])('%s %s', (kind, _name, fields, at) => {
  expect(find(`${kind}/a`, fields).map((finding) => finding.at)).toEqual(at);
});

test('a publication that ends before it begins', () => {
  const ended = publication(`issued: ${early}`, `published: ${late}`, `until: ${early}`);
  expect(daysInOrder(ended, context).map(({ at }) => at)).toEqual(['until']);
});
