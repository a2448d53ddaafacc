import { describe, expect, test } from 'vitest';
import { binhThuan, dataset, need } from '../../test/facts.js';
import { instructionsFor, type Question } from './index.js';

const plan = 'binh-thuan-2025';
const answer = (question: Omit<Question, 'asOf'> & { asOf?: string }) =>
  need(instructionsFor(dataset, { asOf: '2025-06-10', ...question })[0], 'an answer');
const named = (list: readonly { task: string }[]) => list.map(({ task }) => task.replace(`${plan}.`, ''));

describe('a new commune', () => {
  test('begins with the declaration of its domain, the earliest deadline of all', () => {
    const [first] = answer({ unit: '2025:22933' }).instructions;
    expect(first).toMatchObject({
      task: 'binh-thuan-2025.domain-declare',
      actor: 'commune-new',
      role: 'beneficiary',
      deadline: { kind: 'before', date: '2025-06-05' },
      lastDay: '2025-06-04',
      status: 'overdue',
    });
  });

  test('is answered under every plan that binds it, with the unit itself', () => {
    const answers = instructionsFor(dataset, { unit: '2025:22933', asOf: '2025-06-10' });
    expect(answers.map((one) => [one.plan, one.unit?.fullName, one.asOf])).toEqual([
      [plan, 'Phường Hàm Thắng', '2025-06-10'],
    ]);
  });

  test('sees the steps of its officer as theirs', () => {
    const { instructions } = answer({ unit: '2025:22933' });
    const parts = instructions.filter(({ task }) => task === `${plan}.email-create-accounts`);
    expect(parts.map(({ actor, role }) => [actor, role])).toEqual([
      ['commune-it-officer', 'lead'],
      ['commune-new', 'beneficiary'],
    ]);
  });

  test('of a province without a plan gets no answer', () => {
    expect(instructionsFor(dataset, { unit: '2025:00004', asOf: '2025-06-10' })).toEqual([]);
  });
});

describe('an old commune', () => {
  const old = answer({ unit: '2024:23104' });

  test('has what it must do, and apart from it what others do about it', () => {
    expect(named(old.instructions)).toContain('budget-estimate');
    expect(named(old.concerning)).toContain('wan-close-old-offices');
  });

  test('reads who leads what concerns it, or that the plan names nobody', () => {
    const leads = Object.fromEntries(old.concerning.map(({ task, actor, role }) => [task, [actor, role]]));
    expect(leads[`${plan}.wan-close-old-offices`]).toEqual(['ict-centre', 'lead']);
    expect(leads[`${plan}.codes-close-old`]).toEqual(['not-stated', 'lead']);
  });

  test('is told what depends on a condition', () => {
    const part = old.instructions.find(({ task }) => task === `${plan}.budget-estimate`);
    expect(part?.condition).toBe('Chỉ khi có nhu cầu kinh phí (“nếu có”).');
  });

  test('that becomes part of a new one is answered by it from 1 July 2025', () => {
    expect(old).not.toHaveProperty('answeredBy');
    const later = answer({ unit: '2024:23104', asOf: '2025-07-01' });
    expect(later.answeredBy?.units.map(({ unit }) => unit.id)).toEqual(['2025:22933']);
  });
});

describe('a district', () => {
  const district = answer({ unit: '2024:597' });

  test('sends the addresses of the new offices to Sở Khoa học và Công nghệ', () => {
    const part = district.instructions.find(({ task }) => task === `${plan}.wan-office-addresses`);
    expect(part?.sendTo).toEqual([
      { actor: 'dost', what: 'Danh sách địa chỉ cụ thể trụ sở làm việc của Đảng ủy, Ủy ban nhân dân các xã mới' },
    ]);
  });

  test('reports every Thursday to the address that the plan prints', () => {
    const part = district.instructions.find(({ task }) => task === `${plan}.weekly-report`);
    expect(part?.sendTo[0]?.channel).toBe('email: phongcds@skhcn.binhthuan.gov.vn');
    expect(part?.status).toBe('ongoing');
  });

  test('sends nothing where it only supports', () => {
    const part = district.instructions.find(({ task }) => task === `${plan}.it-officer-list`);
    expect(part).toMatchObject({ role: 'support', sendTo: [] });
  });
});

test('an old province has an answer, but acts through its agencies', () => {
  expect(answer({ unit: '2024:60' })).toMatchObject({ instructions: [], concerning: [] });
});

describe('an agency', () => {
  test('is also meant where the plan speaks of all departments', () => {
    const finance = answer({ actor: 'dept-finance', plan });
    const report = finance.instructions.find(({ task }) => task === `${plan}.weekly-report`);
    expect(report).toMatchObject({ actor: 'provincial-departments', role: 'lead' });
    expect(finance.instructions.map(({ actor }) => actor)).toContain('dept-finance');
    expect(finance).toMatchObject({ actor: 'dept-finance', concerning: [] });
    expect(finance).not.toHaveProperty('unit');
  });

  test('has a line for each of its parts in a task', () => {
    const parts = answer({ actor: 'dost', plan }).instructions.filter(({ task }) => task === `${plan}.weekly-report`);
    expect(parts.map(({ actor, role }) => [actor, role])).toEqual([
      ['provincial-departments', 'lead'],
      ['dost', 'receives'],
    ]);
  });

  test('sends one thing to each recipient', () => {
    const part = answer({ actor: 'dept-home-affairs', plan }).instructions.find(
      ({ task }) => task === `${plan}.it-officer-list`,
    );
    expect(part?.sendTo.map(({ actor }) => actor)).toEqual(['dost', 'provincial-office']);
  });

  test('with a unit has only the duties that touch that kind of unit', () => {
    const forOld = answer({ actor: 'dost', unit: '2024:23104' });
    const forNew = answer({ actor: 'dost', unit: '2025:22933' });
    expect(named(forOld.instructions)).toContain('wan-close-old-offices');
    expect(named(forOld.instructions)).not.toContain('domain-declare');
    expect(named(forNew.instructions)).toContain('domain-declare');
    expect(named(forNew.instructions)).not.toContain('wan-close-old-offices');
    for (const one of [forOld, forNew]) {
      expect(named(one.instructions)).toContain('monitor');
      expect(one.concerning).toEqual([]);
    }
  });
});

describe('events', () => {
  const emailOf = (question: Partial<Question>) =>
    answer({ actor: 'dost', plan, ...question }).instructions.find(({ task }) => task === `${plan}.email-set-up`);

  test('that nobody knows leave a task waiting', () => {
    expect(emailOf({})).toMatchObject({ status: 'waits-for-event', lastDay: 'waits-for-event' });
  });

  test('that the reader knows give it a last day', () => {
    const events = { 'it-officer-list-received': '2025-06-11' };
    expect(emailOf({ events })).toMatchObject({ status: 'due', lastDay: '2025-06-16' });
    expect(emailOf({ events, asOf: '2025-06-17' })).toMatchObject({ status: 'overdue' });
  });

  test('of one plan do not disturb another plan of the same unit', () => {
    const other = { ...binhThuan, id: 'khac', events: [] };
    const events = { 'it-officer-list-received': '2025-06-11' };
    const both = { ...dataset, plans: [other, binhThuan] };
    const answers = instructionsFor(both, { unit: '2025:22933', asOf: '2025-06-10', events });
    expect(answers.map((one) => one.instructions.find(({ task }) => task.endsWith('email-set-up'))?.lastDay)).toEqual([
      'waits-for-event',
      '2025-06-16',
    ]);
  });
});
