import type { Unit } from '@haicap/domain';
import { NOT_STATED } from '@haicap/domain';
import { conventionsFor, domainConventions, domainOf, type UnitDomainConvention } from '@haicap/rules';
import { dataset, units } from './facts';
import { formatDay } from './format';

/** When a convention holds: "từ 01/07/2026", "01/10/2011 – 14/08/2022". */
export function validityText({ validFrom, validUntil, origin }: UnitDomainConvention): string {
  if (origin === 'custom') return 'không phải quy định';
  if (validFrom === NOT_STATED) return 'không rõ ngày';
  return validUntil === NOT_STATED
    ? `từ ${formatDay(validFrom)}`
    : `${formatDay(validFrom)} – ${formatDay(validUntil)}`;
}

/**
 * A convention's pattern for people.
 *
 * @example
 * patternText('<commune>.<province>.gov.vn'); // '<xã>.<tỉnh>.gov.vn'
 */
export const patternText = (pattern: string): string =>
  pattern.replace('<commune>', '<xã>').replace('<district>', '<huyện>').replace('<province>', '<tỉnh>');

/** Where a convention stands: article of an act, or clause of a plan. */
export function basisText({ citations, title }: UnitDomainConvention): string {
  const [first] = citations;
  if (!first) return title;
  if ('plan' in first) return title;
  return `${dataset.law.acts.find(({ id }) => id === first.act)?.name ?? first.act}, ${first.article}`;
}

/** The rule of the law that makes the domain of a unit, and on which day it begins. */
const lawFor = (unit: Unit): UnitDomainConvention | undefined =>
  conventionsFor(dataset, unit).find(({ origin, pattern }) => origin === 'law' && pattern !== NOT_STATED);

/** A unit's domain under the law: made, or shared with others, or not stated. */
export function domainByLaw(unit: Unit) {
  const convention = lawFor(unit);
  if (!convention || convention.validFrom === NOT_STATED) return undefined;
  return { convention, answer: domainOf(dataset, unit, { asOf: convention.validFrom, convention: convention.id }) };
}

/** The domains of all units of a level under the law, in the order of their codes. */
export const domainsByLaw = (level: 'province' | 'commune') =>
  units.all({ year: 2025, level }).flatMap((unit) => {
    const found = domainByLaw(unit);
    return found ? [{ unit, ...found }] : [];
  });

/** All conventions, those of the law first. */
export const conventions = domainConventions(dataset);
