import type { Plan } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { smallPlan } from '../../test/small-plan.js';
import { entryNotes, planLine } from './entry-notes.js';

describe('the plan on one line', () => {
  const line = (more: Partial<Plan>) => planLine({ ...smallPlan, ...more });

  test.each([
    ['has number and day', {}, 'Kế hoạch nhỏ (số 1/KH-UBND, ngày 03/06/2025)'],
    ['names its number once', { shortTitle: 'Kế hoạch 1/KH-UBND' }, 'Kế hoạch 1/KH-UBND (ngày 03/06/2025)'],
    ['says that the number is blank', { number: 'not-stated' }, 'Kế hoạch nhỏ (ngày 03/06/2025, văn bản để trống số)'],
    ['says that the day is blank', { date: 'not-stated' }, 'Kế hoạch nhỏ (số 1/KH-UBND, văn bản để trống ngày)'],
    [
      'says that both are blank',
      { number: 'not-stated', date: 'not-stated' },
      'Kế hoạch nhỏ (văn bản để trống số và ngày)',
    ],
  ])('%s', (_, more, words) => {
    expect(line(more)).toBe(words);
  });
});

test('the notes have everything that an officer needs without the plan at hand', () => {
  const [event] = smallPlan.events;
  const [task] = smallPlan.tasks.map((first) => ({
    ...first,
    deadline: { kind: 'after-event' as const, event: 'list' },
    directs: ['provincial-committee' as const],
    beneficiary: ['commune-new' as const],
    deliverable: { what: 'Danh sách', to: ['police' as const], channel: 'thư điện tử' },
    appliesTo: { condition: 'Chỉ khi có nhu cầu.' },
    after: ['small.from'],
    notes: [{ kind: 'reading' as const, text: 'Hiểu là danh sách của tỉnh.' }],
  }));
  const plan = {
    ...smallPlan,
    events: event ? [{ ...event, outcome: { date: '2025-06-11', basis: 'Công văn 5' } }] : [],
  };
  expect(task && entryNotes(task, plan, new Map([['list', '2025-06-11']]))).toEqual([
    'Làm việc này, rồi gửi.',
    'Thời hạn: ngay sau khi: nhận được danh sách (ngày 11/06/2025, theo Công văn 5)',
    'Chủ trì, thực hiện: Sở Khoa học và Công nghệ',
    'Chỉ đạo: Ủy ban nhân dân tỉnh',
    'Phối hợp: Sở Khoa học và Công nghệ; Công an tỉnh',
    'Nơi nhận: Công an tỉnh',
    'Được phục vụ: Ủy ban nhân dân cấp xã mới',
    'Gửi: Danh sách (thư điện tử)',
    'Điều kiện: Chỉ khi có nhu cầu.',
    'Làm sau: Việc from',
    'Lưu ý của ban biên tập: Hiểu là danh sách của tỉnh.',
    'Căn cứ i.1: “tên miền <tên>.gov.vn (*)”',
    'Kế hoạch nhỏ (số 1/KH-UBND, ngày 03/06/2025)',
  ]);
});
