import {
  type Act,
  type DomainConvention,
  isPlainDate,
  type KnownFrom,
  NOT_STATED,
  type PlainDate,
  type Plan,
  type Unit,
} from '@haicap/domain';
import { binds, type Dataset } from '../../dataset/index.js';
import type { UnitDomainConvention, Validity } from './types.js';

/** A plan is known from the document as the project received it. */
const PLAN_KNOWN_FROM: KnownFrom = 'official-copy';

/**
 * All conventions for the domains of units: those of the law files in their order, then those of plans that lay one down.
 *
 * @example
 * domainConventions(dataset).map(({ id }) => id); // ['decree-224-2026-commune', …, 'binh-thuan-2025']
 */
export function domainConventions(dataset: Dataset): readonly UnitDomainConvention[] {
  const known = conventionsOf.get(dataset) ?? makeConventions(dataset);
  conventionsOf.set(dataset, known);
  return known;
}

/** Made once for a dataset, which never changes: a list of all units asks for them thousands of times. */
const conventionsOf = new WeakMap<Dataset, readonly UnitDomainConvention[]>();

function makeConventions({ law, plans }: Dataset): readonly UnitDomainConvention[] {
  const acts = new Map(law.acts.map((act) => [act.id, act]));
  return Object.freeze([...law.domains.map((convention) => ofLaw(convention, acts)), ...plans.flatMap(ofPlan)]);
}

function ofLaw(convention: DomainConvention, acts: ReadonlyMap<string, Act>): UnitDomainConvention {
  const [first] = convention.citations;
  const act = first && acts.get(first.act);
  return {
    ...convention,
    origin: first ? 'law' : 'custom',
    scope: { kind: 'country' },
    knownFrom: first?.knownFrom ?? 'observed',
    validFrom: act?.from ?? NOT_STATED,
    validUntil: act?.until ?? NOT_STATED,
  };
}

/** What a plan lays down for the new communes that it binds. */
function ofPlan({ id, shortTitle, date, naming: { domain } }: Plan): UnitDomainConvention[] {
  if (!domain) return [];
  const { suffix, clause, quote } = domain;
  return [
    {
      id,
      title: shortTitle,
      origin: 'plan',
      scope: { kind: 'plan', plan: id },
      level: 'commune',
      year: 2025,
      types: [],
      pattern: `<commune>.${suffix}`,
      labels: {},
      citations: [{ plan: id, clause, quote }],
      knownFrom: PLAN_KNOWN_FROM,
      validFrom: date,
      validUntil: NOT_STATED,
      observed: [],
      notStated: [],
    },
  ];
}

/** Is the convention about this unit, by level, year and scope? */
export function isAbout(dataset: Dataset, { level, year, scope }: UnitDomainConvention, unit: Unit): boolean {
  if (unit.level !== level || unit.year !== year) return false;
  if (scope.kind === 'country') return true;
  return dataset.plans.some((plan) => plan.id === scope.plan && binds(dataset, plan, unit));
}

/**
 * Is a convention in force on a day?
 *
 * In: its first and last day, each perhaps `not-stated`, and the day. Out: where it stands; with no known first day
 * `not-stated`, unless its end is past.
 *
 * @throws RangeError for a day that is not in the calendar.
 * @example
 * validityOn({ validFrom: '2022-08-15', validUntil: '2026-06-30' }, '2026-07-01'); // 'ended'
 */
export function validityOn(convention: InTime, day: PlainDate): Validity {
  needDay(day);
  return standing(convention, day);
}

type InTime = Pick<UnitDomainConvention, 'validFrom' | 'validUntil'>;

/** Refuses a day that is not in the calendar. */
export function needDay(day: PlainDate): void {
  if (!isPlainDate(day))
    throw new RangeError(`unexpected day "${day}", expected a day of the calendar, written YYYY-MM-DD`);
}

/** `validityOn` for a day that is known to be one. */
export function standing({ validFrom, validUntil }: InTime, day: PlainDate): Validity {
  if (validUntil !== NOT_STATED && validUntil < day) return 'ended';
  if (validFrom === NOT_STATED) return 'not-stated';
  return validFrom > day ? 'not-yet' : 'in-force';
}

/**
 * The conventions in force that say how a name is made, the one that answers first: the law before a plan, for a plan cannot
 * set a decree aside; of two laws or two plans the newer one.
 */
export function byPrecedence(conventions: readonly UnitDomainConvention[], day: PlainDate): UnitDomainConvention[] {
  return conventions
    .filter((convention) => convention.pattern !== NOT_STATED && standing(convention, day) === 'in-force')
    .sort((a, b) => byOrigin(a, b) || compareText(b.validFrom, a.validFrom));
}

const rank = { law: 0, plan: 1, custom: 2 } as const;

/** The law first, then plans, then customs. */
export const byOrigin = (a: UnitDomainConvention, b: UnitDomainConvention): number => rank[a.origin] - rank[b.origin];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
