import type { Deadline, PlanEvent } from '@haicap/domain';
import { expect, test } from 'vitest';
import { deadlineText, taskDeadlines } from './deadline-text.js';

const events: PlanEvent[] = [
  { id: 'list', name: 'Sở nhận được danh sách', date: 'not-stated' },
  {
    id: 'decision',
    name: 'Có quyết định',
    date: 'not-stated',
    outcome: { date: '2025-06-16', basis: 'Nghị quyết 1671' },
  },
];

const cases: [string, Deadline, string, string | undefined][] = [
  ['before', { kind: 'before', date: '2025-06-09' }, 'Hạn cuối: 08/06/2025', 'Kế hoạch ghi “trước ngày 09/06/2025”.'],
  ['by', { kind: 'by', date: '2025-06-22' }, 'Hạn cuối: 22/06/2025', 'Ngày này còn đúng hạn.'],
  ['from', { kind: 'from', date: '2025-07-01' }, 'Bắt đầu từ 01/07/2025', 'Kế hoạch không nêu ngày kết thúc.'],
  [
    'within',
    { kind: 'within', days: 5, event: 'list' },
    'Trong 5 ngày sau một sự kiện',
    'Tính từ hôm sau ngày sở nhận được danh sách. Kế hoạch không nêu ngày của sự kiện này.',
  ],
  [
    'within, projected',
    { kind: 'within', days: 15, event: 'list', projected: '2025-07-15' },
    'Trong 15 ngày sau một sự kiện',
    'Tính từ hôm sau ngày sở nhận được danh sách. Kế hoạch dự kiến ngày 15/07/2025.',
  ],
  [
    'after-event',
    { kind: 'after-event', event: 'decision' },
    'Ngay sau một sự kiện',
    'Sự kiện: có quyết định. Về sau: ngày 16/06/2025 (Nghị quyết 1671).',
  ],
  ['before-event', { kind: 'before-event', event: 'list' }, 'Trước một sự kiện', 'Sự kiện: sở nhận được danh sách.'],
  [
    'before-event, projected',
    { kind: 'before-event', event: 'list', projected: '2025-06-20' },
    'Trước một sự kiện',
    'Sự kiện: sở nhận được danh sách. Kế hoạch dự kiến ngày 20/06/2025.',
  ],
  [
    'weekly',
    { kind: 'weekly', weekday: 'thursday', part: 'afternoon' },
    'Hằng tuần, chiều thứ 5',
    'Kế hoạch không nêu ngày kết thúc.',
  ],
  ['ongoing', { kind: 'ongoing' }, 'Thường xuyên', 'Kế hoạch không nêu ngày kết thúc.'],
  [
    'ongoing, until an event',
    { kind: 'ongoing', until: 'decision' },
    'Thường xuyên',
    'Cho đến khi: có quyết định. Về sau: ngày 16/06/2025 (Nghị quyết 1671).',
  ],
  ['not-stated', { kind: 'not-stated' }, 'Kế hoạch không nêu thời hạn', undefined],
];

test.each(cases)('%s', (_, deadline, main, remark) => {
  expect(deadlineText(deadline, { events })).toEqual({ main, ...(remark !== undefined && { remark }) });
});

test('the day by which a list must be sent comes before the day of the task', () => {
  const deadline: Deadline = { kind: 'before', date: '2025-06-21' };
  const deliverable = {
    what: 'Danh sách',
    to: ['dost' as const],
    deadline: { kind: 'before' as const, date: '2025-06-20' },
  };
  expect(taskDeadlines({ deadline, deliverable }, { events })).toEqual([
    'Phải gửi – Hạn cuối: 19/06/2025',
    'Hạn cuối: 20/06/2025',
  ]);
  expect(taskDeadlines({ deadline }, { events })).toEqual(['Hạn cuối: 20/06/2025']);
});
