import type { ActorId, Citation, Deadline, Note, NotStated, PlainDate, Role, SystemId, Unit } from '@haicap/domain';
import type { NoLastDay } from '../deadlines/last-day.js';
import type { Status } from '../deadlines/status.js';
import type { UnitLine } from '../units/index.js';

/** To whom something is sent, and how, as far as the plan says. */
export interface Recipient {
  actor: ActorId;
  /** The thing itself. */
  what: string;
  channel?: string;
}

/** A deadline, the last day that is still in time, and where it stands on the day of asking. */
export interface WhenDue {
  deadline: Deadline;
  lastDay: PlainDate | NoLastDay;
  status: Status;
}

/** One step for a unit or an agency. */
export interface Instruction extends WhenDue {
  task: string;
  system: SystemId;
  title: string;
  /** As whom the reader is meant: a group such as `provincial-departments` stays what the plan calls it. */
  actor: ActorId | NotStated;
  role: Role;
  action: string;
  /** When the hand-over is due, where the source prints another day for it than for the task. */
  handOver?: WhenDue;
  /** Who gets what, for those who lead the task. */
  sendTo: readonly Recipient[];
  /** What a person must judge first ("nếu có"). */
  condition?: string;
  /** Tasks that must come first. */
  after: readonly string[];
  citations: readonly Citation[];
  notes: readonly Note[];
}

/** Who answers for the duties of a unit that is gone. The plans do not say; this is the lineage of the units. */
export interface AnsweredBy {
  since: PlainDate;
  units: readonly UnitLine[];
}

/** Everything that one plan asks of a unit, or of an agency, on a day. */
export interface Answer {
  plan: string;
  asOf: PlainDate;
  unit?: Unit;
  actor?: ActorId;
  /** What the reader has a part in, ordered by deadline. */
  instructions: readonly Instruction[];
  /** What others do about this unit's systems, seats and accounts; the reader has no part in it. */
  concerning: readonly Instruction[];
  /** Present when the unit no longer exists on the day of asking. */
  answeredBy?: AnsweredBy;
}

/** A question: about a unit, an agency, or an agency's duties towards a unit. */
export interface Question {
  /** `2025:22933`. Without a unit, `actor` and `plan` must be given. */
  unit?: string;
  actor?: ActorId;
  /** A plan's id; by default every plan that binds the unit. */
  plan?: string;
  asOf: PlainDate;
  /** Days of events that the reader knows, by event id. */
  events?: Readonly<Record<string, PlainDate>>;
}
