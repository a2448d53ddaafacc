import { loadPlan } from '@haicap/data';
import type { Plan } from '@haicap/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import type { instructionsJson } from '../src/present/instructions-json.js';
import { haicap } from './haicap.js';

type Printed = ReturnType<typeof instructionsJson>;

/** The JSON that a question gives; stdout must hold nothing else. */
function ask(...args: string[]): Printed {
  const { status, stdout, stderr } = haicap('instructions', ...args, '--format', 'json');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.endsWith('}\n')).toBe(true);
  return JSON.parse(stdout);
}

const step = ({ instructions }: Printed, name: string) =>
  instructions.find(({ task }) => task === `binh-thuan-2025.${name}`);

let plan: Plan;
beforeAll(async () => {
  plan = await loadPlan('binh-thuan-2025');
});

/** How many parts the actors have in the tasks of the plan, counted from the facts alone. */
const partsOf = (actors: readonly string[]): number =>
  plan.tasks
    .flatMap(({ lead, directs, support, beneficiary, deliverable }) => [
      ...(lead === 'not-stated' ? [] : lead),
      ...directs,
      ...support,
      ...beneficiary,
      ...(deliverable?.to ?? []),
    ])
    .filter((actor) => actors.includes(actor)).length;

describe('2025:22933, a new ward', () => {
  const answer = ask('2025:22933', '--as-of', '2025-06-10');

  test('is named with its province and with the three units that it was made from', () => {
    expect(answer.unit).toMatchObject({
      id: '2025:22933',
      code: '22933',
      year: 2025,
      level: 'commune',
      type: 'phường',
    });
    expect(answer.unit).toMatchObject({ name: 'Hàm Thắng', fullName: 'Phường Hàm Thắng', province: '2025:68' });
    expect(answer.unit?.predecessors.map(({ id }) => id).toSorted()).toEqual([
      '2024:22933',
      '2024:23062',
      '2024:23104',
    ]);
    expect(answer.unit?.predecessors[0]).toMatchObject({ basis: { resolution: '1671/NQ-UBTVQH15' } });
    expect(answer.unit?.successors).toEqual([]);
  });

  test('is bound by the plan of the province that it came from', () => {
    expect(answer).toMatchObject({ plan: 'binh-thuan-2025', asOf: '2025-06-10' });
  });

  test('has every part that its bodies, or a group that they belong to, have in the plan', () => {
    expect(answer.instructions).toHaveLength(partsOf(['commune-new', 'commune-it-officer', 'all-agencies']));
  });

  test('is told the last good day, the clause and its words', () => {
    expect(step(answer, 'email-create-accounts')).toMatchObject({
      deadline: { kind: 'before', date: '2025-06-25', lastDay: '2025-06-24' },
      lastDay: '2025-06-24',
      status: 'upcoming',
    });
    expect(step(answer, 'domain-declare')).toMatchObject({
      lastDay: '2025-06-04',
      status: 'overdue',
      role: 'beneficiary',
    });
    const clauses = new Map(plan.clauses.map(({ id, text }) => [id, text]));
    for (const { citations } of [...answer.instructions, ...answer.concerning]) {
      expect(citations.length).toBeGreaterThan(0);
      for (const { clause, quote } of citations) expect(clauses.get(clause)).toContain(quote);
    }
  });

  test('waits for an event until the reader gives its day', () => {
    const waiting = step(answer, 'email-set-up');
    expect(waiting).toMatchObject({ lastDay: 'waits-for-event', status: 'waits-for-event' });
    expect(waiting?.deadline).toEqual({ kind: 'within', days: 5, event: 'it-officer-list-received' });
    const told = ask('2025:22933', '--as-of', '2025-06-10', '--event', 'it-officer-list-received=2025-06-11');
    expect(step(told, 'email-set-up')).toMatchObject({
      deadline: { days: 5, lastDay: '2025-06-16' },
      lastDay: '2025-06-16',
      status: 'due',
    });
  });

  test('is found by its name and by the places that it lies in', () => {
    expect(ask('phường', 'Hàm', 'Thắng', '--as-of', '2025-06-10')).toEqual(answer);
  });

  test('answers with an agency for that agency alone', () => {
    const dost = ask('2025:22933', '--actor', 'dost', '--as-of', '2025-06-10');
    expect(dost).toMatchObject({ actor: 'dost', concerning: [], unit: { id: '2025:22933' } });
    expect(new Set(dost.instructions.map(({ actor }) => actor))).not.toContain('commune-new');
  });
});

test('2024:22915, an old ward: its own parts, what others do about it, and who answers now', () => {
  const answer = ask('2024:22915', '--as-of', '2025-07-02');
  expect(answer.unit).toMatchObject({ fullName: 'Phường Mũi Né', district: '2024:593', predecessors: [] });
  expect(answer.unit?.successors).toMatchObject([{ id: '2025:22918', extent: 'whole', population: 'all' }]);
  expect(answer.instructions).toHaveLength(partsOf(['commune-old', 'all-agencies']));
  expect(step(answer, 'budget-estimate')).toMatchObject({
    deadline: { kind: 'before', date: '2025-06-10', lastDay: '2025-06-09' },
    lastDay: '2025-06-09',
    status: 'overdue',
    sendTo: [{ actor: 'dost', name: 'Sở Khoa học và Công nghệ' }],
  });
  expect(answer.concerning.map(({ task }) => task)).toContain('binh-thuan-2025.site-review-old');
  expect(answer.answeredBy).toMatchObject({ since: '2025-07-01', units: [{ id: '2025:22918' }] });
});

test('2024:597, a district that ends: it sends the addresses of the new offices', () => {
  const answer = ask('2024:597', '--as-of', '2025-06-08');
  expect(answer.unit).toMatchObject({ fullName: 'Huyện Hàm Thuận Bắc', level: 'district' });
  expect(step(answer, 'wan-office-addresses')).toMatchObject({
    role: 'lead',
    lastDay: '2025-06-08',
    status: 'due',
    sendTo: [{ actor: 'dost' }],
  });
  expect(answer.answeredBy).toBeUndefined();
  expect(answer.unit?.successors.length).toBeGreaterThan(1);
});

test('a plan and an agency: its duties over the whole province', () => {
  const answer = ask('--plan', 'binh-thuan-2025', '--actor', 'dost', '--as-of', '2025-06-10');
  expect(answer).toMatchObject({ unit: null, plan: 'binh-thuan-2025', actor: 'dost' });
  expect(answer.instructions).toHaveLength(partsOf(['dost', 'provincial-departments', 'all-agencies']));
  expect(step(answer, 'domain-declare')).toMatchObject({ actor: 'dost', role: 'lead', after: [] });
  expect(step(answer, 'budget-estimate')).toMatchObject({ lastDay: '2025-06-09' });
});

test('a unit that no plan of the data binds: the sources are silent, and the answer is no', () => {
  const { status, stdout, stderr } = haicap('instructions', '2025:00004', '--as-of', '2025-06-10', '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    unit: { id: '2025:00004' },
    plan: null,
    asOf: '2025-06-10',
    instructions: [],
    reason: 'not-stated',
  });
  expect(stderr).toContain('chưa có kế hoạch nào áp dụng cho Phường Ba Đình (2025:00004)');
});

test('without --as-of the day is today in Viet Nam', () => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  const before = today.format(new Date());
  const { asOf } = ask('2025:22933');
  expect([before, today.format(new Date())]).toContain(asOf);
});
