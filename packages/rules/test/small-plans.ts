import type { Clause, Plan, Task } from '@haicap/domain';

/** A duty of a made-up plan: an agency alone, no deadline, one citation. */
export const smallTask = (plan: string, name: string, more: Partial<Task> = {}): Task => ({
  id: `${plan}.${name}`,
  plan,
  system: 'email',
  title: `Việc ${name}`,
  action: 'Làm việc này.',
  lead: ['dost'],
  directs: [],
  support: [],
  beneficiary: [],
  deadline: { kind: 'not-stated' },
  after: [],
  citations: [{ clause: `ii.${name}`, quote: 'làm việc này' }],
  notes: [],
  ...more,
});

const principle = (id: string): Clause => ({ id, kind: 'principle', text: 'Giữ liên tục.', depth: 1, notes: [] });

/** A made-up plan. */
export const smallPlan = (id: string, more: Partial<Plan> = {}): Plan => ({
  id,
  number: '1/KH-UBND',
  date: '2025-06-03',
  title: `Kế hoạch ${id}`,
  shortTitle: `Kế hoạch ${id}`,
  issuer: 'Ủy ban nhân dân tỉnh',
  jurisdiction: { provinces: ['60'], districts: [] },
  blanks: [],
  naming: {},
  principles: [],
  clauses: ['i.1', 'i.2'].map(principle),
  events: [],
  tasks: [],
  ...more,
});
