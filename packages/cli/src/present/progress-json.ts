import { type ProblemWords, progressNoteWords, progressProblemWords, type UnreadProgress } from '@haicap/documents';
import type { Unit } from '@haicap/domain';
import {
  daysBetween,
  eventDates,
  exportDeadline,
  isDay,
  isLate,
  type ProgressProblem,
  type ProgressReport,
  type ProgressRow,
} from '@haicap/rules';

const unitJson = ({ id, fullName }: Unit) => ({ id, fullName });

/** A report for other programs. `lastDay` is a day, or why there is none; `daysLate` is there for what is late alone. */
export function progressJson(report: ProgressReport, unread: readonly UnreadProgress[]) {
  const { plan, asOf, expected, rows, units, systems, problems, notes } = report;
  const events = eventDates(plan, asOf);
  const rowJson = (row: ProgressRow) => {
    const { unit, step, due, state, claim } = row;
    return {
      unit: unitJson(unit),
      task: step.task,
      system: step.system,
      title: step.title,
      ...(step.condition !== undefined && { condition: step.condition }),
      deadline: exportDeadline(due.deadline, events),
      lastDay: due.lastDay,
      status: due.status,
      ...(isLate(row) && isDay(due.lastDay) && { daysLate: daysBetween(due.lastDay, asOf) }),
      state,
      ...claim?.entry,
      ...(claim && { file: claim.file, savedOn: claim.savedOn }),
      citations: step.citations,
    };
  };
  const problemJson = (problem: ProgressProblem): { kind: string; file: string } & ProblemWords => ({
    kind: problem.kind,
    file: problem.file,
    ...progressProblemWords(problem, plan),
  });
  return {
    plan: plan.id,
    asOf,
    expected,
    rows: rows.map(rowJson),
    units: units.map(({ unit, files, counts }) => ({ unit: unitJson(unit), files, counts })),
    systems,
    leftOut: [...unread, ...problems.map(problemJson)],
    notes: notes.map((note) => ({ kind: note.kind, unit: note.unit.id, words: progressNoteWords(note, plan) })),
  };
}
