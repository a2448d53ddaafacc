import type { Deadline, Task } from '@haicap/domain';
import { expect, test } from 'vitest';
import { smallPlan } from '../../test/small-plan.js';
import { occasionsOf } from './occasions.js';

const withDeadline = (deadline: Deadline): Task[] => smallPlan.tasks.slice(0, 1).map((task) => ({ ...task, deadline }));
const known = new Map([['list', '2025-06-11']]);
const daysOf = (deadline: Deadline, events = known, first = '2025-06-03') =>
  withDeadline(deadline)
    .flatMap((task) => occasionsOf(task, events, first))
    .map(({ kind, day, expected }) => [kind, day, ...(expected ? ['expected'] : [])]);

test.each<[Deadline, string[][]]>([
  [{ kind: 'before', date: '2025-06-10' }, [['last-day', '2025-06-09']]],
  [{ kind: 'by', date: '2025-06-10' }, [['last-day', '2025-06-10']]],
  [{ kind: 'from', date: '2025-07-01' }, [['start', '2025-07-01']]],
  [{ kind: 'within', days: 5, event: 'list' }, [['last-day', '2025-06-16']]],
  [{ kind: 'within', days: 5, event: 'other' }, []],
  [{ kind: 'within', days: 5, event: 'other', projected: '2025-07-15' }, [['last-day', '2025-07-15', 'expected']]],
  [{ kind: 'within', days: 5, event: 'list', projected: '2025-07-15' }, [['last-day', '2025-06-16']]],
  [{ kind: 'after-event', event: 'list' }, [['start', '2025-06-11']]],
  [{ kind: 'after-event', event: 'other' }, []],
  [{ kind: 'before-event', event: 'list' }, [['last-day', '2025-06-10']]],
  [{ kind: 'before-event', event: 'other' }, []],
  [{ kind: 'ongoing' }, []],
  [{ kind: 'not-stated' }, []],
])('%j stands on %j', (deadline, days) => {
  expect(daysOf(deadline)).toEqual(days);
});

// 03/06/2025 is a Tuesday, 01/01/2024 a Monday.
test.each([
  ['tuesday', '2025-06-03', '2025-06-03'],
  ['wednesday', '2025-06-03', '2025-06-04'],
  ['thursday', '2025-06-03', '2025-06-05'],
  ['sunday', '2025-06-03', '2025-06-08'],
  ['monday', '2025-06-03', '2025-06-09'],
  ['monday', '2024-01-01', '2024-01-01'],
  ['sunday', '2024-01-01', '2024-01-07'],
] as const)('the first %s from %s on is %s', (weekday, first, day) => {
  expect(daysOf({ kind: 'weekly', weekday }, known, first)).toEqual([['weekly', day]]);
});

test('a hand-over with a day of its own stands after its task', () => {
  const [task] = withDeadline({ kind: 'before', date: '2025-06-21' });
  const deliverable = {
    what: 'Danh sách',
    to: ['police' as const],
    deadline: { kind: 'by' as const, date: '2025-06-19' },
  };
  expect(task && occasionsOf({ ...task, deliverable }, known, '2025-06-03').map(({ of, day }) => [of, day])).toEqual([
    ['task', '2025-06-20'],
    ['deliverable', '2025-06-19'],
  ]);
});
