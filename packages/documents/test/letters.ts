import type { ActorId, Plan, Unit } from '@haicap/domain';
import type { Letter } from '../src/letters/letter.js';
import { type LetterQuestion, letterOf } from '../src/letters/letter-of.js';
import { dataset } from './dataset.js';

/** A plan of the data. */
export function planOf(id: string): Plan {
  const plan = dataset.plans.find((one) => one.id === id);
  if (!plan) throw new Error(`expected the plan ${id} in the data`);
  return plan;
}

/** A unit of the data. */
export function unitOf(id: string): Unit {
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`expected the unit ${id} in the data`);
  return unit;
}

/** The draft for a task (`<plan>.<name>`), written by a unit (`<year>:<code>`) or an agency. */
export function draftOf(task: string, writer: string, words: Partial<LetterQuestion> = {}): Letter {
  const [plan = ''] = task.split('.');
  return letterOf(dataset, {
    plan: planOf(plan),
    task,
    writer: writer.includes(':') ? unitOf(writer) : actor(writer),
    asOf: '2025-06-10',
    ...words,
  });
}

const agencies: readonly ActorId[] = ['dept-finance', 'provincial-departments', 'dost'];

function actor(id: string): ActorId {
  const found = agencies.find((one) => one === id);
  if (!found) throw new Error(`expected one of ${agencies.join(', ')}, not ${id}`);
  return found;
}

/** Two files of a hand-over. */
export const entries = [
  { path: 'data/website/index.html', bytes: 12345, sha256: 'a3f0d9e17b2c48a6'.repeat(4) },
  { path: 'data/email/danh-sach.csv', bytes: 2_000_000, sha256: 'b3f0d9e17b2c48a6'.repeat(4) },
];

/** A real document of each kind. */
export const samples: readonly (readonly [name: string, letter: Letter])[] = [
  ['account letter of a district', draftOf('dak-lak-2025.email-district-review', '2024:643')],
  [
    'account letter of a new commune',
    draftOf('dak-lak-2025.email-commune-review', '2025:24175', { asOf: '2025-07-02' }),
  ],
  ['contact notice', draftOf('dak-lak-2025.vc-contact', '2025:24175', { asOf: '2025-07-02' })],
  ['weekly report of a district', draftOf('binh-thuan-2025.weekly-report', '2024:597')],
  ['weekly report of an agency', draftOf('binh-thuan-2025.weekly-report', 'dept-finance')],
  ['minutes with files', draftOf('dak-lak-2025.district-data-handover', '2024:643', { system: 'website', entries })],
  ['minutes without files', draftOf('ha-tinh-2025.data-handover', '2024:18073')],
];
