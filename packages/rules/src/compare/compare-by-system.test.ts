import { listIds, systems } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { plans } from '../../test/facts.js';
import { smallPlan, smallTask } from '../../test/small-plans.js';
import { compareBySystem, type FacetRow } from './index.js';

const north = smallPlan('north', {
  naming: { mailbox: { clause: 'ii.b', quote: 'làm việc này', pattern: 'given-name-then-initials' } },
  principles: [{ system: 'all', clauses: ['i.1'] }],
  tasks: [
    smallTask('north', 'late', { deadline: { kind: 'by', date: '2025-06-20' }, after: ['north.early'] }),
    smallTask('north', 'early', {
      lead: ['dost', 'district'],
      deadline: { kind: 'before', date: '2025-06-12' },
      deliverable: { what: 'Danh sách', to: ['provincial-office'], columns: ['chức vụ'] },
      appliesTo: { units: ['commune-new'], condition: 'nếu có nhu cầu' },
    }),
    smallTask('north', 'keep', { deadline: { kind: 'ongoing' }, appliesTo: { units: ['commune-old', 'district'] } }),
  ],
});
const south = smallPlan('south', {
  tasks: [smallTask('south', 'open', { lead: 'not-stated' }), smallTask('south', 'site', { system: 'website' })],
});
const west = smallPlan('west', { principles: [{ system: 'email', clauses: ['i.2'] }] });
const east = smallPlan('east', { principles: [{ system: 'all', clauses: ['i.1'] }] });

const comparison = compareBySystem([north, south, west, east], 'email');

/** What each plan answers in one row. */
const answers = (facet: string, value: string): Record<string, string> => {
  const row = comparison.facets.find((candidate) => candidate.facet === facet && candidate.value === value);
  return Object.fromEntries((row?.cells ?? []).map(({ plan, answer }) => [plan, answer]));
};

describe('one system in four small plans', () => {
  test('a plan has it with duties, with principles alone, or not at all; principles of the whole plan do not count', () => {
    expect(comparison.plans.map(({ plan, status }) => [plan, status])).toEqual([
      ['north', 'present'],
      ['south', 'present'],
      ['west', 'present'],
      ['east', 'not-in-plan'],
    ]);
    expect(comparison.plans[2]).toEqual({
      plan: 'west',
      status: 'present',
      leads: [],
      tasks: [],
      principles: { own: ['i.2'], general: [] },
    });
  });

  test('duties come with the earliest deadline first, and leads in the order of every table', () => {
    expect(comparison.plans[0]).toMatchObject({
      leads: ['district', 'dost'],
      tasks: [{ id: 'north.early' }, { id: 'north.late', clauses: ['ii.late'] }, { id: 'north.keep' }],
      principles: { own: [], general: ['i.1'] },
    });
    expect(comparison.plans[1]).toMatchObject({ leads: ['not-stated'], tasks: [{ id: 'south.open' }] });
  });

  test('a row says who states it, where, and who leaves it out', () => {
    expect(comparison.facets.find(({ facet, value }) => facet === 'receives' && value === 'provincial-office')).toEqual(
      {
        facet: 'receives',
        value: 'provincial-office',
        name: 'Văn phòng Ủy ban nhân dân tỉnh',
        statedBy: ['north'],
        leftOutBy: ['south', 'west'],
        cells: [
          { plan: 'north', answer: 'stated', evidence: [{ task: 'north.early', clauses: ['ii.early'] }] },
          { plan: 'south', answer: 'not-stated' },
          { plan: 'west', answer: 'no-duties' },
          { plan: 'east', answer: 'not-in-plan' },
        ],
      } satisfies FacetRow,
    );
  });

  test.each([
    ['lead', 'district'],
    ['support', 'police'],
    ['deadline', 'before'],
    ['deliverable', 'columns'],
    ['terms', 'condition'],
    ['terms', 'after'],
    ['units', 'commune-new'],
    ['old-systems', 'kept'],
  ])('%s %s is shown by the first plan alone, or has no row', (facet, value) => {
    const none = facet === 'support';
    expect(answers(facet, value)).toEqual(
      none ? {} : { north: 'stated', south: 'not-stated', west: 'no-duties', east: 'not-in-plan' },
    );
  });

  test('where a plan is silent, the others are not said to leave anything out', () => {
    for (const facet of ['lead', 'deadline']) {
      expect(answers(facet, 'not-stated')).toEqual({
        north: 'always-stated',
        south: 'stated',
        west: 'no-duties',
        east: 'not-in-plan',
      });
    }
    expect(comparison.facets.filter(({ value, leftOutBy }) => value === 'not-stated' && leftOutBy.length > 0)).toEqual(
      [],
    );
  });

  test('naming rules and principles need no duty', () => {
    expect(answers('naming', 'mailbox')).toMatchObject({ north: 'stated', south: 'not-stated', west: 'not-stated' });
    expect(answers('principles', 'own')).toMatchObject({ north: 'not-stated', west: 'stated', east: 'not-in-plan' });
  });

  test('a naming rule alone makes the system one of the plan', () => {
    const domain = { clause: 'ii.a', quote: 'tên miền', suffix: 'x.gov.vn' };
    const [only] = compareBySystem([smallPlan('named', { naming: { domain } })], 'domain-names').plans;
    expect(only).toMatchObject({ status: 'present', tasks: [] });
  });

  test('an ongoing duty keeps old systems only where it is about old units', () => {
    const watch = smallTask('one', 'watch', { deadline: { kind: 'ongoing' } });
    const { facets } = compareBySystem([smallPlan('one', { tasks: [watch] })], 'email');
    expect(facets.map(({ facet, value }) => [facet, value])).toEqual([
      ['lead', 'dost'],
      ['deadline', 'ongoing'],
    ]);
  });
});

describe.each(listIds(systems))('%s in the plans of the data', (system) => {
  const { plans: columns, facets } = compareBySystem(plans, system);

  test('has a column for every plan, with every duty of it', () => {
    expect(columns.map(({ plan }) => plan)).toEqual(plans.map(({ id }) => id));
    const shown = columns.flatMap((column) => (column.status === 'present' ? column.tasks.map(({ id }) => id) : []));
    const tasks = plans.flatMap((plan) => plan.tasks.filter((task) => task.system === system).map(({ id }) => id));
    expect(shown.toSorted()).toEqual(tasks.toSorted());
  });

  test('rests every cell on a clause of its own plan, every duty on a lead and a deadline', () => {
    const clauses = new Map(plans.map(({ id, clauses: list }) => [id, new Set(list.map((clause) => clause.id))]));
    for (const cell of facets.flatMap(({ cells }) => cells)) {
      if (cell.answer !== 'stated') continue;
      for (const { task, clauses: cited } of cell.evidence) {
        expect(cited.filter((clause) => !clauses.get(cell.plan)?.has(clause))).toEqual([]);
        expect(cited.length).toBeGreaterThan(0);
        if (task !== undefined) expect(task.startsWith(`${cell.plan}.`)).toBe(true);
      }
    }
    for (const facet of ['lead', 'deadline']) {
      const rows = facets.filter((row) => row.facet === facet).flatMap(({ cells }) => cells);
      const seen = new Set(
        rows.flatMap((cell) => (cell.answer === 'stated' ? cell.evidence.map(({ task }) => task) : [])),
      );
      expect(seen.size, facet).toBe(
        plans.flatMap(({ tasks }) => tasks).filter((task) => task.system === system).length,
      );
    }
  });

  test('has a row only for what a plan states, and counts every plan once', () => {
    for (const { statedBy, leftOutBy, cells } of facets) {
      expect(statedBy.length).toBeGreaterThan(0);
      expect(cells).toHaveLength(plans.length);
      expect(leftOutBy.filter((plan) => statedBy.includes(plan))).toEqual([]);
    }
  });
});
