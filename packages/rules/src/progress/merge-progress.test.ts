import type { PlainDate, ProgressEntry } from '@haicap/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plans as allPlans, dataset, need } from '../../test/facts.js';
import { isDay } from '../deadlines/index.js';
import { instructionsFor, QuestionError } from '../instructions/index.js';
import { mergeProgress, type NamedProgress, ownSteps, type ProgressQuestion, type ProgressReport } from './index.js';

const plan = 'binh-thuan-2025';
const hamThang = '2025:22933';
const laGi = '2025:23235';
const district = '2024:597';
const stepsOf = (unit: string) => instructionsFor(dataset, { unit, plan, asOf: '2025-06-10' }).flatMap(ownSteps);
const own = stepsOf(hamThang).map(({ task }) => task);
const [first = '', second = '', third = ''] = own;

const file = (
  name: string,
  unit: string,
  savedOn: PlainDate,
  tasks: Record<string, ProgressEntry> = {},
  more = {},
): NamedProgress => ({
  file: name,
  progress: { format: 'haicap-progress', version: 1, unit, plan, savedOn, tasks, ...more },
});
const merge = (files: readonly NamedProgress[], question: Partial<ProgressQuestion> = {}) =>
  mergeProgress(dataset, files, { plan, asOf: '2025-06-20', ...question });
const stateOf = ({ rows }: ProgressReport, unit: string, task: string) =>
  rows.find((row) => row.unit.id === unit && row.step.task === task)?.state;

describe('a row for each unit and each of its own steps', () => {
  const report = merge([
    file('a.json', hamThang, '2025-06-19', { [first]: { state: 'done', on: '2025-06-09' } }),
    file('b.json', district, '2025-06-19'),
  ]);

  test('as the plan gives them', () => {
    for (const unit of [hamThang, district])
      expect(new Set(report.rows.filter((row) => row.unit.id === unit).map(({ step }) => step.task))).toEqual(
        new Set(stepsOf(unit).map(({ task }) => task)),
      );
    expect(report.rows).toHaveLength(stepsOf(hamThang).length + stepsOf(district).length);
  });

  test('in the state that the file ticks, with where it comes from', () => {
    expect(report.rows.find(({ state }) => state === 'done')?.claim).toEqual({
      file: 'a.json',
      savedOn: '2025-06-19',
      entry: { state: 'done', on: '2025-06-09' },
    });
    expect(stateOf(report, hamThang, second)).toBe('not-begun');
  });

  test('and counts by unit and by system that add up to the rows', () => {
    const whole = { steps: report.rows.length, done: 1, 'not-begun': report.rows.length - 1, 'not-reported': 0 };
    for (const part of [report.units, report.systems]) {
      const sum = (key: keyof typeof whole) => part.reduce((total, { counts }) => total + counts[key], 0);
      expect({
        steps: sum('steps'),
        done: sum('done'),
        'not-begun': sum('not-begun'),
        'not-reported': sum('not-reported'),
      }).toEqual(whole);
    }
  });

  test('a unit under the plan that has no step of its own stands among the units, and in no row', () => {
    const province = merge([file('c.json', '2024:60', '2025-06-19')]);
    expect(province.units.map(({ unit, counts }) => [unit.id, counts.steps])).toEqual([['2024:60', 0]]);
    expect(province.rows).toEqual([]);
  });
});

describe('the order of rows', () => {
  const days: PlainDate[] = ['2025-06-01', '2025-06-12', '2025-06-25', '2025-07-20'];
  test.each(days)('on %s: overdue, due, upcoming and the rest; the earliest day on top; done last', (asOf) => {
    const { rows } = merge(
      [file('b.json', district, '2025-06-01', { [stepsOf(district)[0]?.task ?? '']: { state: 'done' } })],
      { asOf },
    );
    const order = ['overdue', 'due', 'upcoming', 'waits-for-event', 'ongoing', 'not-stated'];
    const ranks = rows.map(({ state, due }) => (state === 'done' ? order.length : order.indexOf(due.status)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const overdue = rows
      .filter(({ state, due }) => state !== 'done' && due.status === 'overdue')
      .map(({ due }) => due.lastDay);
    expect(overdue).toEqual(overdue.toSorted());
    expect(rows.at(-1)?.state).toBe('done');
  });

  test('within one task: blocked, in work, not begun, not reported', () => {
    const { rows } = merge(
      [
        file('a.json', hamThang, '2025-06-19'),
        file('b.json', laGi, '2025-06-19', { [first]: { state: 'blocked' } }),
        file('c.json', '2025:22924', '2025-06-19', { [first]: { state: 'doing' } }),
      ],
      { expected: 'all' },
    );
    const states = rows.filter(({ step }) => step.task === first).map(({ state }) => state);
    expect(states.slice(0, 4)).toEqual(['blocked', 'doing', 'not-begun', 'not-reported']);
    expect(new Set(states.slice(3))).toEqual(new Set(['not-reported']));
  });
});

test('where the plan sets an earlier day for the hand-over, that day counts', () => {
  const whole = { ...dataset, plans: allPlans };
  const { rows } = mergeProgress(whole, [file('m.json', '2024:531', '2025-06-19', {}, { plan: 'minh-long-2025' })], {
    plan: 'minh-long-2025',
    asOf: '2025-06-20',
  });
  const list = need(
    rows.find(({ step }) => step.task === 'minh-long-2025.email-staff-list'),
    'the staff list',
  );
  expect([list.step.lastDay, list.step.status]).toEqual(['2025-06-20', 'due']);
  expect([list.due.lastDay, list.due.status]).toEqual(['2025-06-19', 'overdue']);
  expect(rows.every(({ step, due }) => !isDay(step.lastDay) || due.lastDay <= step.lastDay)).toBe(true);
});

describe('units that sent nothing', () => {
  const sent = [file('a.json', hamThang, '2025-06-19')];

  test('are left out unless they are expected', () => {
    expect(merge(sent).units.map(({ unit }) => unit.id)).toEqual([hamThang]);
  });

  test('are rows when all units of the same kind are expected', () => {
    const report = merge(sent, { expected: 'all' });
    expect(report.units).toHaveLength(45);
    expect(report.units.filter(({ files }) => files.length > 0).map(({ unit }) => unit.id)).toEqual([hamThang]);
    expect(stateOf(report, laGi, first)).toBe('not-reported');
    expect(report.rows).toHaveLength(45 * own.length);
    expect(report.rows.some(({ unit }) => unit.level === 'district')).toBe(false);
  });

  test('are of both kinds when files of both kinds came', () => {
    expect(merge([...sent, file('b.json', district, '2025-06-19')], { expected: 'all' }).units).toHaveLength(55);
  });

  test('are nobody when nobody sent anything', () => {
    expect(merge([], { expected: 'all' })).toMatchObject({ rows: [], units: [], systems: [], problems: [], notes: [] });
  });
});

describe('two files of one unit', () => {
  const older = file('older.json', hamThang, '2025-06-10', {
    [first]: { state: 'done', on: '2025-06-09' },
    [second]: { state: 'doing' },
  });
  const newer = file('newer.json', hamThang, '2025-06-15', {
    [first]: { state: 'blocked', note: 'Sở trả lại' },
    [third]: { state: 'done' },
  });
  const report = merge([newer, older]);

  test('the later wins task by task', () => {
    expect([first, second, third].map((task) => stateOf(report, hamThang, task))).toEqual(['blocked', 'doing', 'done']);
  });

  test('what gave way is told, and what only the older one ticks', () => {
    expect(report.notes).toMatchObject([
      { kind: 'overridden', task: first, claim: { file: 'older.json' }, by: { file: 'newer.json' } },
      { kind: 'only-in-older', task: second, claim: { file: 'older.json' }, newest: 'newer.json' },
    ]);
    expect(report.units[0]?.files.map(({ file: name }) => name)).toEqual(['older.json', 'newer.json']);
  });

  test('saying the same need no word', () => {
    const again = { ...newer, file: 'copy.json' };
    expect(merge([newer, again]).notes).toEqual([]);
    expect(merge([newer, again]).units[0]?.files).toHaveLength(2);
  });

  test('of one day: the one further from done wins, and the other is told', () => {
    const sameDay = file('same.json', hamThang, '2025-06-15', { [first]: { state: 'done' } });
    for (const files of [
      [newer, sameDay],
      [sameDay, newer],
    ]) {
      const tie = merge(files);
      expect(stateOf(tie, hamThang, first)).toBe('blocked');
      expect(tie.notes).toMatchObject([{ kind: 'overridden', task: first, claim: { file: 'same.json' } }]);
    }
  });

  test('in any order give one report, and no claim is lost without a word', () => {
    const anyFile = fc
      .record({
        unit: fc.constantFrom(hamThang, laGi),
        savedOn: fc.constantFrom('2025-06-10', '2025-06-11'),
        tasks: fc.dictionary(
          fc.constantFrom(...own),
          fc.record({ state: fc.constantFrom('done' as const, 'doing' as const, 'blocked' as const) }),
        ),
      })
      .map(({ unit, savedOn, tasks }) => file('', unit, savedOn, tasks));
    fc.assert(
      fc.property(fc.array(anyFile, { maxLength: 6 }), (drawn) => {
        const files = drawn.map((one, index) => ({ ...one, file: `${index}.json` }));
        const joined = merge(files);
        expect(merge(files.toReversed())).toEqual(joined);
        for (const { file: name, progress } of files)
          for (const [task, entry] of Object.entries(progress.tasks)) {
            const row = joined.rows.find(({ unit, step }) => unit.id === progress.unit && step.task === task);
            const told = joined.notes.some(
              (note) => note.kind === 'overridden' && note.task === task && note.claim.file === name,
            );
            expect(told || row?.claim?.entry.state === entry.state).toBe(true);
          }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what cannot be taken is a problem of its file, and the rest is taken', () => {
  const districtStep = need(
    stepsOf(district).find(({ task }) => !own.includes(task)),
    'a step of the district alone',
  ).task;

  test.each<[string, NamedProgress, unknown]>([
    [
      'a file for another plan',
      file('x.json', hamThang, '2025-06-19', {}, { plan: 'dak-lak-2025' }),
      { kind: 'other-plan', file: 'x.json', plan: 'dak-lak-2025' },
    ],
    [
      'a unit that does not exist',
      file('x.json', '2025:99999', '2025-06-19'),
      { kind: 'unknown-unit', file: 'x.json', unit: '2025:99999' },
    ],
    [
      'a unit that the plan does not bind',
      file('x.json', '2025:00004', '2025-06-19'),
      { kind: 'unit-not-bound', file: 'x.json', unit: { id: '2025:00004' } },
    ],
    [
      'a task that the plan does not have',
      file('x.json', hamThang, '2025-06-19', { [`${first}s`]: { state: 'done' } }),
      { kind: 'unknown-task', file: 'x.json', task: `${first}s`, nearest: [first] },
    ],
    [
      'a task that the plan gives to others',
      file('x.json', hamThang, '2025-06-19', { [districtStep]: { state: 'done' } }),
      { kind: 'task-of-others', file: 'x.json', unit: { id: hamThang }, task: districtStep },
    ],
  ])('%s', (_case, bad, problem) => {
    const report = merge([file('a.json', laGi, '2025-06-19', { [first]: { state: 'done' } }), bad]);
    expect(report.problems).toMatchObject([problem]);
    expect(report.problems).toHaveLength(1);
    expect(stateOf(report, laGi, first)).toBe('done');
    expect(report.rows.filter(({ state }) => state === 'done')).toHaveLength(1);
  });
});

describe('days that do not fit are told', () => {
  test('a file saved after the day of asking', () => {
    expect(merge([file('a.json', hamThang, '2025-06-21')]).notes).toMatchObject([
      { kind: 'saved-after-asking', file: 'a.json', savedOn: '2025-06-21', unit: { id: hamThang } },
    ]);
    expect(merge([file('a.json', hamThang, '2025-06-20')]).notes).toEqual([]);
  });

  test('a state dated after the day of saving', () => {
    const saved = (on: PlainDate) =>
      merge([file('a.json', hamThang, '2025-06-10', { [first]: { state: 'done', on } })]).notes;
    expect(saved('2025-06-11')).toMatchObject([{ kind: 'day-after-saving', task: first }]);
    expect(saved('2025-06-10')).toEqual([]);
  });
});

test('an unknown plan is refused', () => {
  expect(() => merge([], { plan: 'binh-thuan' })).toThrow(
    new QuestionError('plan', 'binh-thuan', 'one of binh-thuan-2025'),
  );
});

test('a day that is none is refused', () => {
  expect(() => merge([], { asOf: '2025-06-31' })).toThrow(
    'unexpected day "2025-06-31", expected a day of the calendar, written YYYY-MM-DD',
  );
});
