import { z } from 'zod';
import { collapse } from '../text/collapse.js';
import { ActorId } from '../vocabulary/actors.js';
import { DocumentKind } from '../vocabulary/document-kinds.js';
import { NotStated } from '../vocabulary/not-stated.js';
import { SystemId } from '../vocabulary/systems.js';
import { Note } from './clause.js';
import { Deadline } from './deadline.js';

/** Where a task rests: a clause of the plan and its exact words. */
export const Citation = z.strictObject({
  /** Id of a clause of the same plan. */
  clause: z.string().min(1),
  /** Word for word from that clause, NFC, white space collapsed. */
  quote: z.string().overwrite(collapse).min(1),
});
export type Citation = z.infer<typeof Citation>;

/** What is handed over, and to whom. */
export const Deliverable = z.strictObject({
  /** The thing itself, in our own plain Vietnamese. */
  what: z.string().min(1),
  /** Who gets it, the first named first. */
  to: z.array(ActorId).min(1),
  /** How it is sent, only where the source says so (an address, an official letter). */
  channel: z.string().optional(),
  /** What a list must have for each entry, in the source's order ("chức vụ", "vị trí công tác"). */
  columns: z.array(z.string().min(1)).min(1).optional(),
  /** The forms that the source asks for, by the number that it gives them. */
  forms: z
    .array(z.strictObject({ number: z.string().min(1), for: z.string().min(1) }))
    .min(1)
    .optional(),
  /** Where the source prints another day for the hand-over than for the task. */
  deadline: Deadline.optional(),
});
export type Deliverable = z.infer<typeof Deliverable>;

/** Which units a task is about. */
export const AppliesTo = z.strictObject({
  /** The kinds of unit whose systems, seats or people the task concerns. */
  units: z
    .array(z.enum(['commune-new', 'commune-old', 'district']))
    .min(1)
    .optional(),
  /** A condition that a person must judge, in plain Vietnamese ("nếu có nhu cầu"). */
  condition: z.string().optional(),
});
export type AppliesTo = z.infer<typeof AppliesTo>;

/** One duty of a plan. */
export const Task = z.strictObject({
  /** `<plan>.<name>`: the name is unique in the plan. */
  id: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/),
  plan: z.string().min(1),
  system: SystemId,
  /** Two to eight words for lists and headings. */
  title: z.string().min(1),
  /** What to do, in plain Vietnamese and our own words. */
  action: z.string().min(1),
  /** Chủ trì: each of them answers for the task. `not-stated` where the source names nobody. */
  lead: z.union([NotStated, z.array(ActorId).min(1)]),
  /** Chỉ đạo. */
  directs: z.array(ActorId),
  /** Phối hợp, in the order in which the plan names them. */
  support: z.array(ActorId),
  /** Who is served by the task without having to do it. */
  beneficiary: z.array(ActorId),
  deadline: Deadline,
  deliverable: Deliverable.optional(),
  /** The document that the plan asks for here, where we can draft it; also where the plan names no recipient. */
  document: DocumentKind.optional(),
  appliesTo: AppliesTo.optional(),
  /** Ids of the tasks that must come first. */
  after: z.array(z.string()),
  citations: z.array(Citation).min(1),
  notes: z.array(Note),
});
export type Task = z.infer<typeof Task>;
