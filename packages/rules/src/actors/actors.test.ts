import { type ActorId, actors, listIds } from '@haicap/domain';
import { expect, test } from 'vitest';
import { binhThuan, plans, task } from '../../test/facts.js';
import { meantAs, taskActors } from './index.js';

test.each<[ActorId, ActorId[]]>([
  ['dost', ['dost', 'provincial-departments', 'all-agencies']],
  ['dept-finance', ['dept-finance', 'provincial-departments', 'all-agencies']],
  ['police', ['police', 'provincial-departments', 'all-agencies']],
  ['commune-new', ['commune-new', 'all-agencies']],
  ['party-office', ['party-office', 'all-agencies']],
  ['district-office', ['district-office', 'all-agencies', 'district-agencies']],
  ['provincial-departments', ['provincial-departments', 'all-agencies']],
  ['all-agencies', ['all-agencies']],
  ['service-provider', ['service-provider']],
  ['cipher-committee', ['cipher-committee']],
])('%s is meant as %j', (actor, expected) => {
  expect(meantAs(actor)).toEqual(expected);
});

test.each(listIds(actors))('%s is meant as itself first, and as nothing twice', (actor) => {
  const names = meantAs(actor);
  expect(names[0]).toBe(actor);
  expect(new Set(names).size).toBe(names.length);
});

test('the parts in a task come as lead, direction, support, receipt, service', () => {
  expect(taskActors(task('wan-connect-new-offices'))).toEqual([
    { actor: 'ict-centre', role: 'lead' },
    { actor: 'dost', role: 'directs' },
    { actor: 'service-provider', role: 'support' },
    { actor: 'commune-new', role: 'beneficiary' },
  ]);
});

test('who gets the deliverable has a part in the task', () => {
  expect(taskActors({ ...task('wan-office-addresses'), beneficiary: [] })).toEqual([
    { actor: 'district', role: 'lead' },
    { actor: 'dost', role: 'receives' },
  ]);
});

test('each of several leads has a part of its own', () => {
  const leads = taskActors(task('budget-estimate')).filter(({ role }) => role === 'lead');
  expect(leads.map(({ actor }) => actor)).toEqual(['provincial-departments', 'district', 'commune-old']);
});

test('a task for which the source names nobody is led by not-stated', () => {
  expect(taskActors(task('codes-close-old'))).toEqual([{ actor: 'not-stated', role: 'lead' }]);
});

test('every task of every plan has exactly the parts that its fields name', () => {
  for (const { directs, support, beneficiary, deliverable, lead, ...rest } of plans.flatMap(({ tasks }) => tasks)) {
    const whole = { directs, support, beneficiary, lead, ...rest, ...(deliverable && { deliverable }) };
    const others = [...directs, ...support, ...beneficiary, ...(deliverable?.to ?? [])];
    expect(taskActors(whole), rest.id).toHaveLength(others.length + (lead === 'not-stated' ? 1 : lead.length));
  }
  expect(binhThuan.tasks.length).toBeGreaterThan(40);
});
