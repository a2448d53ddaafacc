import type { PlainDate, Plan, ProgressEntry, ProgressFile, SystemId, TaskState, Unit } from '@haicap/domain';
import type { Instruction, WhenDue } from '../instructions/index.js';

/** A progress file and the name that messages call it by. */
export interface NamedProgress {
  file: string;
  progress: ProgressFile;
}

/** What a file says of a task. */
export interface ProgressClaim {
  file: string;
  savedOn: PlainDate;
  entry: ProgressEntry;
}

/** How far a task is: as ticked, or why nobody has ticked it. */
export type ProgressState = TaskState | 'not-begun' | 'not-reported';

/** One step of one unit. */
export interface ProgressRow {
  unit: Unit;
  step: Instruction;
  /** When the next thing is due: the hand-over where the plan sets an earlier day for it, else the step itself. */
  due: WhenDue;
  /** `not-begun`: the unit sent a file that does not tick the step; `not-reported`: it sent none. */
  state: ProgressState;
  /** Where a ticked state comes from, with its day and note. */
  claim?: ProgressClaim;
}

/** How many steps there are in each state. */
export interface ProgressCounts extends Readonly<Record<ProgressState, number>> {
  steps: number;
  /** Of those that are not done, how many are past the last good day of what is due next. */
  overdue: number;
}

/** One unit: what it sent, and where it stands. */
export interface UnitProgress {
  unit: Unit;
  /** The files that were taken, by day of saving; none for a unit that sent nothing. */
  files: readonly { file: string; savedOn: PlainDate }[];
  counts: ProgressCounts;
}

/** One system over all units. */
export interface SystemProgress {
  system: SystemId;
  counts: ProgressCounts;
}

/** Something in a file that the report could not take, and so left out. */
export type ProgressProblem = { file: string } & (
  | { kind: 'other-plan'; plan: string }
  | { kind: 'unknown-unit'; unit: string }
  | { kind: 'unit-not-bound'; unit: Unit }
  /** `nearest`: ids of the unit's own steps that are spelled alike. */
  | { kind: 'unknown-task'; unit: Unit; task: string; nearest: readonly string[] }
  /** The plan has the task, but gives it to others. */
  | { kind: 'task-of-others'; unit: Unit; task: string }
);

/** Something that the report took, and that a reader should know. */
export type ProgressNote = { unit: Unit } /** Two files of a unit differ: `claim` gave way to `by`. */ & (
  | { kind: 'overridden'; task: string; claim: ProgressClaim; by: ProgressClaim }
  /** Only an older file of the unit ticks the step; the newest, named here, does not. */
  | { kind: 'only-in-older'; task: string; claim: ProgressClaim; newest: string }
  /** The day given for a state lies after the day of saving. */
  | { kind: 'day-after-saving'; task: string; claim: ProgressClaim }
  /** The file was saved after the day of asking. */
  | { kind: 'saved-after-asking'; file: string; savedOn: PlainDate }
);

/** The progress of many units under one plan, on a day. */
export interface ProgressReport {
  plan: Plan;
  asOf: PlainDate;
  /** The units that stand in the report: those that sent a file, or all of the same kinds that the plan binds. */
  expected: 'sent' | 'all';
  /** Overdue first, the longest overdue on top; what is done last. */
  rows: readonly ProgressRow[];
  /** In Vietnamese alphabetical order. */
  units: readonly UnitProgress[];
  /** Those of the plan in which a row stands, in the order of the vocabulary. */
  systems: readonly SystemProgress[];
  problems: readonly ProgressProblem[];
  notes: readonly ProgressNote[];
}
