import { z } from 'zod';
import { PlainDate } from '../schemas/plain-date.js';
import { isUnitId, UnitLevel, UnitYear } from '../units/unit-id.js';
import { KnownFrom } from '../vocabulary/known-from.js';
import { NotStated } from '../vocabulary/not-stated.js';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'an id: small letters, digits and hyphens' });

/** A law, decree, decision, circular or standard, and when it is in force. */
export const Act = z
  .strictObject({
    /** Kind, number and year in English: `decree-224-2026`. */
    id,
    /** Number and symbol as printed: "224/2026/NĐ-CP". */
    number: z.string().min(1),
    /** Kind and number as Vietnamese readers name it: "Nghị định 224/2026/NĐ-CP". */
    name: z.string().min(1),
    /** What it is about, in our own words. */
    about: z.string().min(1),
    issued: z.union([NotStated, PlainDate]),
    /** First day in force. */
    from: z.union([NotStated, PlainDate]),
    /** Last day in force; absent while no end is known. */
    until: PlainDate.optional(),
    /** The act that ended it. */
    endedBy: id.optional(),
    /** From this day on it is not known whether it is still in force; the notes say why. */
    uncertainFrom: PlainDate.optional(),
    /** How its text is known as a whole; a citation may know a part of it better or worse. */
    knownFrom: KnownFrom,
    /** What a reader must know before relying on it. */
    notes: z.array(z.string().min(1)).default([]),
  })
  .refine(({ until, uncertainFrom }) => until === undefined || uncertainFrom === undefined, {
    path: ['uncertainFrom'],
    error: 'an end or doubt whether there is one, not both',
  });
export type Act = z.infer<typeof Act>;

/** Where a rule stands in law. The words are ours unless the text was read: `knownFrom` says how it is known. */
export const LawCitation = z.strictObject({
  /** Id of an act of the data. */
  act: id,
  /** Article as Vietnamese readers cite it: "Điều 11 khoản 4 điểm c". */
  article: z.string().min(1),
  knownFrom: KnownFrom,
  /** What it lays down, in our own words. */
  says: z.string().min(1),
});
export type LawCitation = z.infer<typeof LawCitation>;

const domainPattern = z.string().regex(/^(<(commune|district|province)>\.)+gov\.vn$/, {
  error: 'a pattern such as <commune>.<province>.gov.vn',
});

/** How the domain of a kind of unit is made, by law or by custom. The domains that plans lay down stand in the plans. */
export const DomainConvention = z.strictObject({
  id,
  title: z.string().min(1),
  level: UnitLevel,
  /** Which units it is about: those before (2024) or after (2025) 1 July 2025. */
  year: UnitYear,
  /** Types of unit that the text names; for others of the level it is silent, and the rule says so. */
  types: z.array(z.string()).default([]),
  /** `<commune>`, `<district>`, `<province>` stand for the label of the unit's name: "<commune>.<province>.gov.vn". */
  pattern: z.union([NotStated, domainPattern]),
  /** The law behind it; for a custom none. */
  citations: z.array(LawCitation).default([]),
  /** Addresses that were seen to follow it, where it is a custom. */
  observed: z.array(z.string()).default([]),
  /** Labels that the text itself lays down, by unit id. */
  labels: z
    .record(z.string(), z.string().regex(/^[a-z0-9]+$/, { error: 'a label of small letters and digits' }))
    .refine((labels) => Object.keys(labels).every(isUnitId), { error: 'labels by unit id, such as "2025:79"' })
    .default({}),
  /** What the text leaves open, in our own words. */
  notStated: z.array(z.string().min(1)).default([]),
});
export type DomainConvention = z.infer<typeof DomainConvention>;

/** A level-1 identity code that the law gave a province as of 2024. */
export const LevelOneCode = z.strictObject({
  /** `H` and two digits: the code of the province's People's Committee. The People's Council has the same number after `K`. */
  code: z.string().regex(/^H\d{2}$/, { error: 'H and two digits, such as H11' }),
  /** Code of the province as of 2024. */
  province: z.string().regex(/^\d{2}$/, { error: 'a province code of two digits' }),
});
export type LevelOneCode = z.infer<typeof LevelOneCode>;

/** Whom the law gives the level-1 codes that begin with a letter. */
export const LevelOneLetter = z.strictObject({
  letter: z.string().regex(/^[A-Y]$/, { error: 'a letter from A to Y' }),
  /** In Vietnamese: "Ủy ban nhân dân cấp tỉnh". */
  issuedTo: z.string().min(1),
  /** Whose codes they are: of bodies that the data does not list, or of the provinces, by the numbers of `codes`. */
  numbers: z.enum(['not-listed', 'provinces']).default('not-listed'),
});
export type LevelOneLetter = z.infer<typeof LevelOneLetter>;

/** What each statement about identity codes rests on. */
const IdentityCodeCitations = z.strictObject({
  /** Alphabet, length, groups. */
  structure: LawCitation,
  /** The letters and level-1 codes. */
  levelOne: LawCitation,
  /** Codes of identification schemes. */
  schemes: LawCitation,
  /** Who issues the codes of level 2 and below. */
  lowerLevels: LawCitation,
  /** Which code a merged province bears, and that the others are closed. */
  mergedNamesake: LawCitation,
  /** The same where no merged province had the name. */
  mergedNewName: LawCitation,
  /** Other level-1 codes that were closed. */
  closed: LawCitation,
  /** The form before: from right to left. */
  formerForm: LawCitation,
});

/** What the law says of identity codes, besides the codes of the provinces. */
export const IdentityCodes = z.strictObject({
  citations: IdentityCodeCitations,
  letters: z.array(LevelOneLetter),
  /** Level-1 codes that were closed by name. */
  closed: z.array(z.string().regex(/^[A-Y]\d{2}$/, { error: 'a level-1 code, such as G04' })),
});
export type IdentityCodes = z.infer<typeof IdentityCodes>;

/** What the data knows of the law beside the plans. */
export const Law = z.strictObject({
  acts: z.array(Act),
  domains: z.array(DomainConvention),
  /** The level-1 identity codes of the 63 provinces as of 2024. */
  levelOneCodes: z.array(LevelOneCode),
  identityCodes: IdentityCodes,
});
export type Law = z.infer<typeof Law>;

/** `acts.yaml`. */
export const ActsFile = z.strictObject({ acts: z.array(Act).min(1) });
/** `domains.yaml`. */
export const DomainsFile = z.strictObject({ conventions: z.array(DomainConvention).min(1) });
/** `identity-codes.yaml`. */
export const IdentityCodesFile = z.strictObject({ ...IdentityCodes.shape, codes: z.array(LevelOneCode).min(1) });
