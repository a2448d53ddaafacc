import type { Deadline, Law, LawCitation, Plan, Task } from '@haicap/domain';
import { createDataset } from '@haicap/rules';
import { type Worklist, worklist } from '../src/checklist/worklist.js';

/** A task of the small plan: an agency alone, and a deadline. */
const task = (name: string, deadline: Deadline, more: Partial<Task> = {}): Task => ({
  id: `small.${name}`,
  plan: 'small',
  system: 'email',
  title: `Việc ${name}`,
  action: 'Làm việc này, rồi gửi.',
  lead: ['dost'],
  directs: [],
  support: [],
  beneficiary: [],
  deadline,
  after: [],
  citations: [{ clause: 'i.1', quote: 'tên miền <tên>.gov.vn (*)' }],
  notes: [],
  ...more,
});

/** A plan with a task for each way in which a deadline can stand in a presentation. */
export const smallPlan: Plan = {
  id: 'small',
  number: '1/KH-UBND',
  date: '2025-06-03',
  title: 'Kế hoạch nhỏ',
  shortTitle: 'Kế hoạch nhỏ',
  issuer: 'Ủy ban nhân dân tỉnh',
  jurisdiction: { provinces: ['60'], districts: [] },
  blanks: [],
  naming: {},
  principles: [],
  clauses: [],
  events: [{ id: 'list', name: 'nhận được danh sách', date: 'not-stated' }],
  tasks: [
    task('before', { kind: 'before', date: '2025-06-10' }, { support: ['dost', 'police'] }),
    task('from', { kind: 'from', date: '2025-07-01' }),
    task('weekly', { kind: 'weekly', weekday: 'thursday', part: 'afternoon' }),
    task('within', { kind: 'within', days: 5, event: 'list' }, { after: ['small.before'] }),
    task('right-after', { kind: 'after-event', event: 'list' }),
    task(
      'hand-over',
      { kind: 'not-stated' },
      { deliverable: { what: 'Danh sách', to: ['police'], deadline: { kind: 'by', date: '2025-06-20' } } },
    ),
    task('ongoing', { kind: 'ongoing' }),
  ],
};

const silent: LawCitation = { act: 'none', article: 'none', knownFrom: 'unverified', says: 'nothing' };

/** A law that says nothing. */
export const noLaw: Law = {
  acts: [],
  domains: [],
  levelOneCodes: [],
  identityCodes: {
    citations: {
      structure: silent,
      levelOne: silent,
      schemes: silent,
      lowerLevels: silent,
      mergedNamesake: silent,
      mergedNewName: silent,
      closed: silent,
      formerForm: silent,
    },
    letters: [],
    closed: [],
  },
};

/** What the small plan asks of `dost` on 8 June 2025, with the days of events that are given. */
export const smallWorklist = (events: Record<string, string> = {}, plan: Plan = smallPlan): Worklist =>
  worklist(createDataset({ plans: [plan], provinces: [], law: noLaw }), plan, {
    actor: 'dost',
    asOf: '2025-06-08',
    events,
  });
