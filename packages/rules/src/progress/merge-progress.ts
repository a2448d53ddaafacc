import { isPlainDate, listIds, type PlainDate, type Plan, systems, type Unit } from '@haicap/domain';
import { binds, type Dataset } from '../dataset/index.js';
import { eventDates, isDay } from '../deadlines/index.js';
import { type Instruction, instructionsFor, kindOfUnit, QuestionError, type WhenDue } from '../instructions/index.js';
import { checkFile, type TakenFile } from './check-file.js';
import { countRows } from './count-rows.js';
import { type JoinedFiles, joinFiles } from './join-files.js';
import { byUnitName, orderRows } from './order-rows.js';
import { ownSteps } from './own-steps.js';
import type { NamedProgress, ProgressReport, ProgressRow } from './types.js';

/** What a report is asked for. */
export interface ProgressQuestion {
  /** The plan's id; files of other plans are problems. */
  plan: string;
  asOf: PlainDate;
  /** `all`: also every unit that the plan binds, of the kinds that sent a file. By default those that sent one. */
  expected?: 'sent' | 'all';
}

/**
 * Joins the progress files of many units into one report: a row for each unit and each of its own steps.
 *
 * In: a dataset with the units of the files, the files by name, the question. Out: the rows, counts by unit and by system,
 * what had to be left out (`problems`) and what a reader should know (`notes`). The order of the files does not matter.
 *
 * @throws QuestionError for a plan that the dataset does not have, or a day that is none.
 * @example
 * const files = [{ file: 'tien-do-22933.json', progress }];
 * const report = mergeProgress(dataset, files, { plan: 'binh-thuan-2025', asOf: '2025-06-20', expected: 'all' });
 * report.rows[0]?.state; // 'not-reported'
 */
export function mergeProgress(
  dataset: Dataset,
  files: readonly NamedProgress[],
  { plan: id, asOf, expected = 'sent' }: ProgressQuestion,
): ProgressReport {
  const plan = dataset.plans.find((candidate) => candidate.id === id);
  if (!plan) throw new QuestionError('plan', id, `one of ${dataset.plans.map((known) => known.id).join(', ')}`);
  if (!isPlainDate(asOf)) throw new QuestionError('day', asOf, 'a day of the calendar, written YYYY-MM-DD');

  const stepsOf = (unit: Unit): Instruction[] =>
    instructionsFor(dataset, { unit: unit.id, plan: id, asOf }).flatMap(ownSteps);
  const checked = files
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((file) => checkFile(dataset, plan, file, stepsOf));
  const taken = checked.flatMap((file) => file.taken ?? []);
  const sent = groupByUnit(taken);
  const units = unitsOf(dataset, plan, taken, expected).map((unit) => {
    const own = sent.get(unit.id) ?? [];
    const joined = joinFiles(own);
    return { unit, files: own, joined, rows: stepsOf(unit).map((step) => rowOf(unit, step, joined, own.length > 0)) };
  });
  units.sort(byUnitName());
  const rows = orderRows(
    units.flatMap((unit) => unit.rows),
    plan,
    eventDates(plan, asOf),
  );
  return {
    plan,
    asOf,
    expected,
    rows,
    units: units.map(({ unit, files: own, rows: ownRows }) => ({
      unit,
      files: own
        .map(({ file, savedOn }) => ({ file, savedOn }))
        .toSorted((a, b) => (a.savedOn < b.savedOn ? -1 : a.savedOn > b.savedOn ? 1 : 0)),
      counts: countRows(ownRows),
    })),
    systems: listIds(systems).flatMap((system) => {
      const inSystem = rows.filter(({ step }) => step.system === system);
      return inSystem.length > 0 ? [{ system, counts: countRows(inSystem) }] : [];
    }),
    problems: checked.flatMap(({ problems }) => problems),
    notes: [
      ...taken
        .filter(({ savedOn }) => savedOn > asOf)
        .map(({ unit, file, savedOn }) => ({ kind: 'saved-after-asking' as const, unit, file, savedOn })),
      ...units.flatMap(({ joined }) => joined.notes),
    ],
  };
}

/** The units that stand in the report, each once. */
function unitsOf(dataset: Dataset, plan: Plan, taken: readonly TakenFile[], expected: 'sent' | 'all'): Unit[] {
  const sent = new Map(taken.map(({ unit }) => [unit.id, unit]));
  if (expected === 'sent') return [...sent.values()];
  const kinds = new Set([...sent.values()].map(kindOfUnit));
  const bound = (['commune', 'district'] as const)
    .flatMap((level) => ([2024, 2025] as const).flatMap((year) => dataset.units.all({ year, level })))
    .filter((unit) => kinds.has(kindOfUnit(unit)) && binds(dataset, plan, unit));
  return [...new Map([...sent, ...bound.map((unit) => [unit.id, unit] as const)]).values()];
}

function groupByUnit(files: readonly TakenFile[]): Map<string, TakenFile[]> {
  const groups = new Map<string, TakenFile[]>();
  for (const file of files) groups.set(file.unit.id, [...(groups.get(file.unit.id) ?? []), file]);
  return groups;
}

function rowOf(unit: Unit, step: Instruction, { claims }: JoinedFiles, reported: boolean): ProgressRow {
  const claim = claims.get(step.task);
  const row = { unit, step, due: dueNext(step) };
  if (claim) return { ...row, state: claim.entry.state, claim };
  return { ...row, state: reported ? 'not-begun' : 'not-reported' };
}

/** Of the step and its hand-over, the one whose last good day comes first. */
function dueNext(step: Instruction): WhenDue {
  const { deadline, lastDay, status, handOver } = step;
  if (handOver && isDay(handOver.lastDay) && !(isDay(lastDay) && lastDay <= handOver.lastDay)) return handOver;
  return { deadline, lastDay, status };
}
