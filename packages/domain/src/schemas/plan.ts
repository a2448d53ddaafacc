import { z } from 'zod';
import { NotStated } from '../vocabulary/not-stated.js';
import { SystemId } from '../vocabulary/systems.js';
import { Clause } from './clause.js';
import { EventId } from './deadline.js';
import { PlainDate } from './plain-date.js';
import { Citation, Task } from './task.js';

/** Id of a plan, e.g. `binh-thuan-2025`. */
export const PlanId = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'a plan id: small letters, digits and hyphens' });

/** Which units of 2024 a plan binds: whole provinces, or single districts. */
export const Jurisdiction = z
  .strictObject({
    /** Two-digit codes of provinces as of 2024, in quotes. */
    provinces: z.array(z.string().regex(/^\d{2}$/, { error: 'a province code of two digits' })).default([]),
    /** Three-digit codes of districts as of 2024, in quotes. */
    districts: z.array(z.string().regex(/^\d{3}$/, { error: 'a district code of three digits' })).default([]),
  })
  .refine(({ provinces, districts }) => provinces.length + districts.length > 0, {
    path: ['provinces'],
    error: 'the code of at least one province, or of a district under districts',
  });
export type Jurisdiction = z.infer<typeof Jurisdiction>;

/** Something that starts or ends a deadline and whose day the plan may not know. */
export const PlanEvent = z.strictObject({
  id: EventId,
  /** What happens, in plain Vietnamese. */
  name: z.string().min(1),
  /** The day, where the source gives it. */
  date: z.union([NotStated, PlainDate]),
  /** What came about in the end, from another document than the plan: the day, and that document. */
  outcome: z.strictObject({ date: PlainDate, basis: z.string().min(1) }).optional(),
  /** The task of this plan that brings the event about. */
  markedBy: z.string().optional(),
});
export type PlanEvent = z.infer<typeof PlanEvent>;

/** The unit's own domain under this plan, where the plan lays one down. */
const DomainRule = z.strictObject({
  ...Citation.shape,
  /** What follows the unit's label, e.g. `binhthuan.gov.vn`. */
  suffix: z.string().regex(/^[a-z0-9.-]+$/, { error: 'a domain in small letters, such as binhthuan.gov.vn' }),
});

/** How a person's mailbox is made under this plan, where the plan lays it down. */
const MailboxRule = z.strictObject({
  ...Citation.shape,
  /** Given name, then the initials of family and middle names: `phuongnt`. */
  pattern: z.literal('given-name-then-initials'),
});

/** The naming rules that a plan states. */
export const NamingRules = z.strictObject({ domain: DomainRule.optional(), mailbox: MailboxRule.optional() });
export type NamingRules = z.infer<typeof NamingRules>;

/** Clauses that lay down how a system is to be treated, without a duty or a day of their own. */
export const Principles = z.strictObject({
  /** The system that they are about; `all` for those of the whole plan. */
  system: z.union([z.literal('all'), SystemId]),
  clauses: z.array(z.string()).min(1),
});
export type Principles = z.infer<typeof Principles>;

/** A second text of the same document, and what is known from it alone. */
export const Witness = z.strictObject({
  /** The raw text of the second witness, relative to the plan's folder. */
  raw: z.string().min(1),
  /** File name as it was received. */
  receivedAs: z.string().min(1),
  /** What the first text leaves blank and this one supplies. */
  supplies: z.array(z.enum(['number', 'date'])).min(1),
});
export type Witness = z.infer<typeof Witness>;

/** A plan: what is known of the document, its clauses in order, its events and its tasks. */
export const Plan = z.strictObject({
  id: PlanId,
  /** Number and symbol as printed. */
  number: z.union([NotStated, z.string().min(1)]),
  /** The day of signing. */
  date: z.union([NotStated, PlainDate]),
  title: z.string().min(1),
  /** Short name for lists and links, in Vietnamese. */
  shortTitle: z.string().min(1),
  issuer: z.string().min(1),
  jurisdiction: Jurisdiction,
  /** What the document leaves blank, in plain Vietnamese. */
  blanks: z.array(z.string()),
  /** A second text of the document, where there is one. */
  witness: Witness.optional(),
  naming: NamingRules,
  principles: z.array(Principles),
  clauses: z.array(Clause),
  events: z.array(PlanEvent),
  tasks: z.array(Task),
});
export type Plan = z.infer<typeof Plan>;
