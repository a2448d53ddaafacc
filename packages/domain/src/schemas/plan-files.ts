import { z } from 'zod';
import { ActorId } from '../vocabulary/actors.js';
import { Role } from '../vocabulary/roles.js';
import { SystemId } from '../vocabulary/systems.js';
import { PlainDate } from './plain-date.js';
import { Jurisdiction, NamingRules, Plan, PlanEvent, PlanId, Principles, Witness } from './plan.js';
import { Task } from './task.js';

/** Front matter of `source.md`: what is known of the document itself. */
export const SourceFrontMatter = z.strictObject({
  id: PlanId,
  number: Plan.shape.number,
  date: Plan.shape.date,
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  issuer: z.string().min(1),
  jurisdiction: Jurisdiction,
  /** The raw text that this transcription is compared with, relative to the plan's folder. */
  raw: z.string().min(1),
  /** File name of the document as it was received. */
  receivedAs: z.string().min(1),
  blanks: z.array(z.string()),
  /** A second text of the same document. */
  witness: Witness.optional(),
});
export type SourceFrontMatter = z.infer<typeof SourceFrontMatter>;

/** `plan.yaml`: the events and naming rules that the plan's tasks refer to. */
export const PlanFile = z.strictObject({
  events: z.array(PlanEvent).default([]),
  naming: NamingRules.default({}),
  /** Clauses that say how a system is to be treated. */
  principles: z.array(Principles).default([]),
});

/** A task as written in a file: the plan is the folder, the system is the file, empty lists are left out. */
const TaskEntry = z.strictObject({
  ...Task.omit({ plan: true, system: true }).shape,
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'a task name: small letters, digits and hyphens' }),
  directs: Task.shape.directs.default([]),
  support: Task.shape.support.default([]),
  beneficiary: Task.shape.beneficiary.default([]),
  after: Task.shape.after.default([]),
  notes: Task.shape.notes.default([]),
});

/** `tasks/<system>.yaml`. */
export const TaskFile = z.strictObject({ system: SystemId, tasks: z.array(TaskEntry).min(1) });

/** What `instructionsFor` must answer in a worked example. */
const ExpectedInstruction = z.strictObject({
  /** The task's name in the plan, as in `after` of a task file. */
  task: z.string(),
  role: Role.optional(),
  status: z.enum(['upcoming', 'due', 'overdue', 'ongoing', 'waits-for-event', 'not-stated']).optional(),
  lastDay: PlainDate.optional(),
});

/** `cases.yaml`: worked examples that a lawyer can read; each is run as a test. */
export const CasesFile = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        unit: z.string().optional(),
        actor: ActorId.optional(),
        asOf: PlainDate,
        events: z.record(z.string(), PlainDate).default({}),
        contains: z.array(ExpectedInstruction).default([]),
        excludes: z.array(z.string()).default([]),
        /** Tasks of others that are about the unit. */
        concerning: z.array(z.string()).default([]),
        /** Ids of the units that answer for one that is gone; empty while it exists. */
        answeredBy: z.array(z.string()).optional(),
        /** The number of instructions, where the example is about completeness. */
        count: z.int().nonnegative().optional(),
      }),
    )
    .min(1),
});
export type CasesFile = z.infer<typeof CasesFile>;
