import { expect, test } from 'vitest';
import { smallPlan } from '../../test/small-plan.js';
import { remarks } from './remarks.js';

test('what is missing comes first, by reason, then what others do, then what is there', () => {
  const undated = smallPlan.tasks.filter(({ deadline }) => ['within', 'ongoing', 'not-stated'].includes(deadline.kind));
  expect(remarks(smallPlan, new Map(), { entries: 4, undated, concerning: 2 })).toEqual([
    '3 việc không có ngày, không nằm trong lịch này:',
    'Chờ một sự kiện (1): Việc within.',
    'Thường xuyên (1): Việc ongoing.',
    'Kế hoạch không nêu thời hạn (1): Việc hand-over.',
    'Không gồm 2 việc cơ quan khác làm đối với đơn vị này.',
    'Lịch có 4 mục, theo Kế hoạch nhỏ (số 1/KH-UBND, ngày 03/06/2025).',
  ]);
});

test('where nothing is missing, that is said', () => {
  expect(remarks(smallPlan, new Map(), { entries: 4, undated: [], concerning: 0 })).toEqual([
    'Mọi việc đều có ngày trong lịch này.',
    'Lịch có 4 mục, theo Kế hoạch nhỏ (số 1/KH-UBND, ngày 03/06/2025).',
  ]);
});

test('a reader to whom the plan gives nothing is told so', () => {
  expect(remarks(smallPlan, new Map(), { entries: 0, undated: [], concerning: 0 })[0]).toBe(
    'Kế hoạch không giao việc nào.',
  );
});
