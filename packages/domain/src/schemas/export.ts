import { z } from 'zod';
import { ActorId } from '../vocabulary/actors.js';
import { ClauseKind } from '../vocabulary/clause-kinds.js';
import { NOT_STATED } from '../vocabulary/not-stated.js';
import { Role } from '../vocabulary/roles.js';
import { SystemId } from '../vocabulary/systems.js';
import { Note } from './clause.js';
import { PlainDate } from './plain-date.js';
import { Jurisdiction, Plan, PlanEvent, Principles, Witness } from './plan.js';
import { AppliesTo, Citation, Deliverable, Task } from './task.js';

/** A deadline as other programs read it: the day as printed, and the last good day where there is one. */
export const ExportedDeadline = z.strictObject({
  kind: z.enum(['before', 'by', 'from', 'within', 'after-event', 'before-event', 'weekly', 'ongoing', 'not-stated']),
  date: PlainDate.optional(),
  lastDay: PlainDate.optional(),
  days: z.int().positive().optional(),
  event: z.string().optional(),
  until: z.string().optional(),
  projected: PlainDate.optional(),
  weekday: z.string().optional(),
  part: z.enum(['morning', 'afternoon']).optional(),
});
export type ExportedDeadline = z.infer<typeof ExportedDeadline>;

/** An actor's id, or `not-stated` where the source names nobody. */
const ExportedActorId = z.enum([...ActorId.options, NOT_STATED]);

const ExportedClause = z.strictObject({
  id: z.string(),
  kind: ClauseKind,
  text: z.string(),
  label: z.string().optional(),
  parent: z.string().optional(),
  notes: z.array(Note),
});

const ExportedPlan = z.strictObject({
  id: Plan.shape.id,
  number: Plan.shape.number,
  date: Plan.shape.date,
  title: z.string(),
  issuer: z.string(),
  jurisdiction: Jurisdiction,
  blanks: z.array(z.string()),
  witness: Witness.optional(),
  events: z.array(PlanEvent),
  principles: z.array(Principles),
  clauses: z.array(ExportedClause),
});

const ExportedTask = z.strictObject({
  id: Task.shape.id,
  plan: z.string(),
  system: SystemId,
  title: z.string(),
  actors: z.array(z.strictObject({ actor: ExportedActorId, role: Role })).min(1),
  action: z.string(),
  deadline: ExportedDeadline,
  deliverable: z
    .strictObject({
      what: z.string(),
      /** The first recipient. */
      to: ActorId,
      /** Further recipients of the same thing. */
      alsoTo: z.array(ActorId).optional(),
      channel: Deliverable.shape.channel,
      columns: Deliverable.shape.columns,
      forms: Deliverable.shape.forms,
      deadline: ExportedDeadline.optional(),
    })
    .optional(),
  document: Task.shape.document,
  appliesTo: AppliesTo.optional(),
  after: z.array(z.string()),
  citations: z.array(Citation).min(1),
  notes: z.array(Note),
});

/** Everything in one document: what `haicap export` prints. */
export const ExportedDataset = z.strictObject({
  plans: z.array(ExportedPlan),
  systems: z.array(z.strictObject({ id: SystemId, name: z.string() })),
  actors: z.array(z.strictObject({ id: ExportedActorId, name: z.string() })),
  tasks: z.array(ExportedTask),
});
export type ExportedDataset = z.infer<typeof ExportedDataset>;

/** The JSON Schema (draft 2020-12) of `haicap export`, made from the schema above. */
export const exportJsonSchema = (): object => z.toJSONSchema(ExportedDataset, { unrepresentable: 'any', io: 'output' });
