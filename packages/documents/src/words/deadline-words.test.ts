import type { Deadline, PlanEvent } from '@haicap/domain';
import { expect, test } from 'vitest';
import { deadlineWords } from './deadline-words.js';

const events: PlanEvent[] = [{ id: 'list', name: 'Nhận được danh sách', date: 'not-stated' }];
const unknown = 'Nhận được danh sách (chưa biết ngày; mã sự kiện: list)';
const known = 'Nhận được danh sách (ngày 11/06/2025; mã sự kiện: list)';

const cases: [string, Deadline, string, string][] = [
  [
    'before',
    { kind: 'before', date: '2025-06-10' },
    'hạn cuối 09/06/2025 (kế hoạch: trước ngày 10/06/2025)',
    'hạn cuối 09/06/2025 (kế hoạch: trước ngày 10/06/2025)',
  ],
  [
    'by',
    { kind: 'by', date: '2025-06-22' },
    'hạn cuối 22/06/2025 (kế hoạch: chậm nhất ngày 22/06/2025)',
    'hạn cuối 22/06/2025 (kế hoạch: chậm nhất ngày 22/06/2025)',
  ],
  ['from', { kind: 'from', date: '2025-07-01' }, 'từ ngày 01/07/2025', 'từ ngày 01/07/2025'],
  [
    'within',
    { kind: 'within', days: 5, event: 'list' },
    `trong 5 ngày sau khi: ${unknown}`,
    `hạn cuối 16/06/2025 (kế hoạch: trong 5 ngày sau khi: ${known})`,
  ],
  [
    'within, projected',
    { kind: 'within', days: 15, event: 'list', projected: '2025-07-15' },
    `hạn cuối 15/07/2025 (kế hoạch: trong 15 ngày sau khi: ${unknown}, dự kiến 15/07/2025)`,
    `hạn cuối 26/06/2025 (kế hoạch: trong 15 ngày sau khi: ${known}, dự kiến 15/07/2025)`,
  ],
  ['after-event', { kind: 'after-event', event: 'list' }, `ngay sau khi: ${unknown}`, `ngay sau khi: ${known}`],
  [
    'before-event',
    { kind: 'before-event', event: 'list' },
    `trước khi: ${unknown}`,
    `hạn cuối 10/06/2025 (kế hoạch: trước khi: ${known})`,
  ],
  [
    'weekly',
    { kind: 'weekly', weekday: 'thursday', part: 'afternoon' },
    'buổi chiều thứ 5 hằng tuần',
    'buổi chiều thứ 5 hằng tuần',
  ],
  ['weekly, whole day', { kind: 'weekly', weekday: 'monday' }, 'thứ 2 hằng tuần', 'thứ 2 hằng tuần'],
  ['ongoing', { kind: 'ongoing' }, 'thường xuyên', 'thường xuyên'],
  [
    'ongoing, until an event',
    { kind: 'ongoing', until: 'list' },
    `thường xuyên, cho đến khi: ${unknown}`,
    `thường xuyên, cho đến khi: ${known}`,
  ],
  ['not-stated', { kind: 'not-stated' }, 'kế hoạch không nêu thời hạn', 'kế hoạch không nêu thời hạn'],
];

test.each(cases)('%s: before and after the day of the event is known', (_, deadline, waiting, told) => {
  expect(deadlineWords(deadline, { events }, new Map())).toBe(waiting);
  expect(deadlineWords(deadline, { events }, new Map([['list', '2025-06-11']]))).toBe(told);
});

test('for reading alone the code of an event is left out', () => {
  expect(deadlineWords({ kind: 'after-event', event: 'list' }, { events }, new Map(), 'for-reading')).toBe(
    'ngay sau khi: Nhận được danh sách (chưa biết ngày)',
  );
});

test('an event that the plan does not have is called by its code', () => {
  expect(deadlineWords({ kind: 'after-event', event: 'other' }, { events }, new Map())).toBe(
    'ngay sau khi: other (chưa biết ngày; mã sự kiện: other)',
  );
});
