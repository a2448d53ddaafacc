import type { Plan } from '@haicap/domain';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { plans } from './facts.js';
import { links } from './links.js';

// The address is read when the module is loaded.
vi.stubEnv('SITE', 'https://so-tay.example');
afterAll(() => {
  vi.unstubAllEnvs();
});
const { calendarDay, calendarOfPlan } = await import('./calendars.js');

describe('with the address of the handbook', () => {
  test.each(plans)('the entries of $id lead to their tasks, as the links of the pages do', async (plan) => {
    const { text, entries } = await calendarOfPlan(plan);
    const found = [...(text ?? '').replaceAll('\r\n ', '').matchAll(/^URL:(\S+)/gm)].map(([, url]) => url);
    const tasks = plan.tasks.map(({ id, system }) => `https://so-tay.example${links.system(plan.id, system, id)}`);
    expect(found).toHaveLength(entries);
    expect(tasks).toEqual(expect.arrayContaining(found));
  });

  test('a calendar is made once for its page and its file', () => {
    const [plan] = plans;
    expect(plan && calendarOfPlan(plan)).toBe(plan && calendarOfPlan(plan));
  });
});

describe('the day as of which a calendar is made', () => {
  const plan = (date: Plan['date'], outcome?: string): Pick<Plan, 'date' | 'events'> => ({
    date,
    events: [
      { id: 'open', name: 'Chưa xảy ra', date: 'not-stated' },
      {
        id: 'decision',
        name: 'Có quyết định',
        date: 'not-stated',
        ...(outcome !== undefined && { outcome: { date: outcome, basis: 'Nghị quyết' } }),
      },
    ],
  });

  test.each([
    ['is that of the reorganisation', plan('not-stated'), '', '2025-07-01'],
    ['is that of a later plan', plan('2025-08-01'), '', '2025-08-01'],
    ['is that of what came about later', plan('2025-06-03', '2025-07-15'), '', '2025-07-15'],
    ['is the one on which the sources were last changed', plan('2025-06-03'), '1769904000', '2026-02-01'],
    ['is not moved back by older sources', plan('2025-06-03'), '0', '2025-07-01'],
  ])('%s', (_, asked, epoch, day) => {
    expect(calendarDay(asked, epoch)).toBe(day);
  });

  test('is refused where the publisher gives no count of seconds', () => {
    expect(() => calendarDay(plan('2025-06-03'), '2026-02-01')).toThrow(
      'unexpected SOURCE_DATE_EPOCH "2026-02-01", expected seconds since 1970',
    );
  });
});
