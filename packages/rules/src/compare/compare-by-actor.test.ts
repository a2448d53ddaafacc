import { actors, listIds } from '@haicap/domain';
import { expect, test } from 'vitest';
import { plans } from '../../test/facts.js';
import { smallPlan, smallTask } from '../../test/small-plans.js';
import { meantAs, taskActors } from '../actors/index.js';
import { compareByActor } from './index.js';

const north = smallPlan('north', {
  tasks: [
    smallTask('north', 'send', {
      lead: ['dept-finance'],
      support: ['provincial-departments'],
      deadline: { kind: 'by', date: '2025-06-20' },
      deliverable: { what: 'Dự toán', to: ['provincial-committee'], forms: [{ number: '1', for: 'dự toán' }] },
    }),
    smallTask('north', 'site', { system: 'website', lead: ['all-agencies'] }),
    smallTask('north', 'other'),
  ],
});
const south = smallPlan('south', { tasks: [smallTask('south', 'help', { support: ['dept-finance'] })] });
const east = smallPlan('east', { tasks: [smallTask('east', 'other')] });

const comparison = compareByActor([north, south, east], 'dept-finance');

test('a plan asks something of an agency, also by the name of a group, or nothing', () => {
  expect(comparison.plans).toMatchObject([
    {
      plan: 'north',
      status: 'present',
      systems: ['website', 'email'],
      roles: ['lead', 'support'],
      tasks: [
        { id: 'north.send', roles: ['lead', 'support'], namedAs: ['dept-finance', 'provincial-departments'] },
        { id: 'north.site', roles: ['lead'], namedAs: ['all-agencies'] },
      ],
    },
    { plan: 'south', status: 'present', systems: ['email'], roles: ['support'], tasks: [{ id: 'south.help' }] },
    { plan: 'east', status: 'not-in-plan' },
  ]);
});

test('a group is not meant where one of its agencies is named', () => {
  const [, inSouth] = compareByActor([north, south], 'provincial-departments').plans;
  expect(inSouth).toEqual({ plan: 'south', status: 'not-in-plan' });
});

test.each([
  ['system', 'website', ['stated', 'not-stated', 'not-in-plan']],
  ['system', 'email', ['stated', 'stated', 'not-in-plan']],
  ['role', 'lead', ['stated', 'not-stated', 'not-in-plan']],
  ['named-as', 'all-agencies', ['stated', 'not-stated', 'not-in-plan']],
  ['sends-to', 'provincial-committee', ['stated', 'no-duties', 'not-in-plan']],
  ['own-deadline', 'by', ['stated', 'no-duties', 'not-in-plan']],
  ['own-deadline', 'not-stated', ['stated', 'no-duties', 'not-in-plan']],
  ['own-deliverable', 'forms', ['stated', 'no-duties', 'not-in-plan']],
])('%s %s: %j', (facet, value, expected) => {
  const row = comparison.facets.find((candidate) => candidate.facet === facet && candidate.value === value);
  expect(row?.cells.map(({ answer }) => answer)).toEqual(expected);
});

test('a task in which the agency is named twice is shown once in a cell', () => {
  const leadOnce = smallPlan('one', { tasks: [smallTask('one', 'a', { lead: ['dost', 'provincial-departments'] })] });
  const row = compareByActor([leadOnce], 'dost').facets.find(({ facet }) => facet === 'role');
  expect(row?.cells).toEqual([{ plan: 'one', answer: 'stated', evidence: [{ task: 'one.a', clauses: ['ii.a'] }] }]);
});

test.each(listIds(actors))('%s: every task of the data in which it is meant, and no other', (actor) => {
  const names = new Set<string>(meantAs(actor));
  for (const [index, column] of compareByActor(plans, actor).plans.entries()) {
    const expected = (plans[index]?.tasks ?? []).filter((task) =>
      taskActors(task).some((part) => names.has(part.actor)),
    );
    const shown = column.status === 'present' ? column.tasks.map(({ id }) => id) : [];
    expect(shown.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  }
});
