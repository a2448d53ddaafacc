import type { LawCitation, Unit } from '@haicap/domain';
import type { Dataset } from '../../dataset/index.js';
import { readIdentityCode } from './read-identity-code.js';
import type { IdentityCode, MalformedCode, ReadIdentityCode } from './types.js';

/** A line of a list of codes, as a province keeps it. */
export interface ListedCode {
  code: string;
  /** Whose it is, in the list's own words. */
  unit?: string;
  /** The code is closed: it stays in the list so that nobody gives it again. */
  closed?: boolean;
}

/** Something that is wrong in a list of codes. `at`: the place in the list, from 0. `basis`: the law, or a rule of ours. */
export type IdentityCodeProblem = { at: number; code: string; basis: LawCitation | 'ours' } & (
  | { kind: 'malformed'; reading: MalformedCode }
  /** The same code stands further up. */
  | { kind: 'repeated'; first: number }
  /** The code was closed, here or further up, and is given again. */
  | { kind: 'given-again'; closedAt: number }
  /** The code of the level above is not in the list. */
  | { kind: 'parent-missing'; parent: string }
  /** A code in use under a level-1 code that was closed. `heirCode` and `heir`: what took its place, where that is known. */
  | { kind: 'under-closed'; closed: string; heir?: Unit; heirCode?: string }
  /** The code is in the form of 2016, others of the list are in today's. */
  | { kind: 'mixed-form'; current: string }
);

/** A list of codes that was read: what each line says, and everything that is wrong, in the order of the list. */
export interface CheckedIdentityCodes {
  readings: readonly ReadIdentityCode[];
  problems: readonly IdentityCodeProblem[];
}

/**
 * Checks a list of identity codes as a tree.
 *
 * In: codes, each with its unit and whether it is closed, where the list says so. Out: what each says, and everything that is
 * wrong, in the order of the list. Level-1 codes need not stand in the list: the law lists them.
 *
 * @throws RangeError when the province of a code is not loaded.
 * @example
 * checkIdentityCodes(dataset, [{ code: 'H36.1' }, { code: 'H36.2.7' }]).problems;
 * // [{ at: 1, kind: 'parent-missing', code: 'H36.2.7', parent: 'H36.2', … }]
 */
export function checkIdentityCodes(dataset: Dataset, list: readonly ListedCode[]): CheckedIdentityCodes {
  const readings = list.map(({ code }) => readIdentityCode(dataset, code));
  const places = new Map<string, number[]>();
  for (const [at, reading] of readings.entries()) {
    if (reading.status !== 'read') continue;
    const known = places.get(reading.code);
    if (known) known.push(at);
    else places.set(reading.code, [at]);
  }
  const current = readings.find((reading) => reading.status === 'read' && reading.form === 'current');
  const { structure, formerForm } = dataset.law.identityCodes.citations;
  const isClosed = (at: number) => list[at]?.closed === true;

  const problems = readings.flatMap((reading, at): IdentityCodeProblem[] => {
    if (reading.status === 'malformed')
      return [{ at, code: reading.text, basis: structure, kind: 'malformed', reading }];
    const here = { at, code: reading.code };
    const same = places.get(reading.code) ?? [];
    return [
      ...repetition(here, same, isClosed),
      ...missingParent(here, reading, places, structure),
      ...(isClosed(at) ? [] : closedRoot(here, reading)),
      ...(reading.form === 'former' && current?.status === 'read'
        ? [{ ...here, basis: formerForm, kind: 'mixed-form' as const, current: current.code }]
        : []),
    ];
  });
  return { readings, problems };
}

type Here = Pick<IdentityCodeProblem, 'at' | 'code'>;

/** That a closed code is never given again is ours: no rule on it was found. */
function repetition(here: Here, same: readonly number[], isClosed: (at: number) => boolean): IdentityCodeProblem[] {
  const closedAt = isClosed(here.at) ? undefined : same.find(isClosed);
  if (closedAt !== undefined) return [{ ...here, basis: 'ours', kind: 'given-again', closedAt }];
  const first = same.find((at) => at < here.at && isClosed(at) === isClosed(here.at));
  return first === undefined ? [] : [{ ...here, basis: 'ours', kind: 'repeated', first }];
}

function missingParent(
  here: Here,
  { groups, level }: IdentityCode,
  places: ReadonlyMap<string, unknown>,
  basis: LawCitation,
): IdentityCodeProblem[] {
  if (level === 'not-applicable' || level < 3) return [];
  const parent = groups.slice(0, -1).join('.');
  return places.has(parent) ? [] : [{ ...here, basis, kind: 'parent-missing', parent }];
}

function closedRoot(here: Here, { levelOne }: IdentityCode): IdentityCodeProblem[] {
  if (levelOne.kind === 'closed')
    return [{ ...here, basis: levelOne.citation, kind: 'under-closed', closed: levelOne.code }];
  if (levelOne.kind !== 'province' || levelOne.outcome.status !== 'closed') return [];
  const { heir, heirCode, citation } = levelOne.outcome;
  return [{ ...here, basis: citation, kind: 'under-closed', closed: levelOne.code, heir, heirCode }];
}
