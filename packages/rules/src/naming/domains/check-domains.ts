import type { Unit } from '@haicap/domain';
import type { Dataset } from '../../dataset/index.js';
import { domainOf } from './domain-of.js';
import { type HostProblem, hostProblems } from './host-name.js';
import type { DomainAnswer, DomainQuestion } from './types.js';

/** Units that would share one name, in the order of their codes. */
export interface DomainCollision {
  host: string;
  units: readonly Unit[];
}

/**
 * The groups of units that would share a name, each once.
 *
 * In: answers of `domainOf`. Out: the groups, in the order in which they first come up.
 *
 * @example
 * const communes = dataset.units.all({ year: 2025, level: 'commune', province: '2025:31' });
 * domainCollisions(communes.map((unit) => domainOf(dataset, unit, { asOf: '2026-11-21' })));
 * // [{ host: 'camgiang.haiphong.gov.vn', units: [camGiang, camGiangToo] }]
 */
export function domainCollisions(answers: readonly DomainAnswer[]): DomainCollision[] {
  const groups = new Map<string, DomainCollision>();
  for (const answer of answers) {
    if (answer.status !== 'collision' || groups.has(answer.candidate)) continue;
    const units = [answer.unit, ...answer.with].sort((a, b) => (a.id < b.id ? -1 : 1));
    groups.set(answer.candidate, { host: answer.candidate, units });
  }
  return [...groups.values()];
}

/** One line of a list of domains, as a province keeps it. */
export interface ListedDomain {
  unit: string;
  host: string;
}

/** Something that is wrong in a list of domains. `at`: the place in the list, from 0. */
export type DomainProblem = { at: number } & (
  | { kind: 'malformed'; problems: readonly HostProblem[] }
  /** The same host name stands further up. */
  | { kind: 'repeated'; host: string; first: number }
  /** No unit of the dataset has this id. */
  | { kind: 'unknown-unit'; unit: string }
  /** The convention in force makes another name for this unit. */
  | { kind: 'other-name'; unit: Unit; expected: string }
);

/**
 * Everything that is wrong in a list of domains, in its order. A unit whose name is not stated, or collides, may bear any name
 * that is free.
 *
 * @throws RangeError for a day that is not in the calendar, an id that is malformed, a convention that is not about a unit.
 * @example
 * checkDomains(dataset, [{ unit: '2025:22933', host: 'hamthang.binhthuan.gov.vn' }], { asOf: '2026-11-21' });
 * // [{ at: 0, kind: 'other-name', unit: hamThang, expected: 'hamthang.lamdong.gov.vn' }]
 */
export function checkDomains(
  dataset: Dataset,
  list: readonly ListedDomain[],
  question: DomainQuestion,
): DomainProblem[] {
  const hosts = list.map(({ host }) => host.normalize('NFC').toLowerCase());
  const firstAt = new Map<string, number>();
  for (const [at, host] of hosts.entries()) if (!firstAt.has(host)) firstAt.set(host, at);
  return list.flatMap(({ unit: id }, at): DomainProblem[] => {
    const host = hosts[at] ?? '';
    const problems = hostProblems(host);
    const first = firstAt.get(host) ?? at;
    return [
      ...(problems.length > 0 ? [{ at, kind: 'malformed' as const, problems }] : []),
      ...(first < at ? [{ at, kind: 'repeated' as const, host, first }] : []),
      ...wrongName(dataset, id, host, question).map((problem) => ({ at, ...problem })),
    ];
  });
}

type WrongName = { kind: 'unknown-unit'; unit: string } | { kind: 'other-name'; unit: Unit; expected: string };

function wrongName(dataset: Dataset, id: string, host: string, question: DomainQuestion): WrongName[] {
  const unit = dataset.units.get(id);
  if (!unit) return [{ kind: 'unknown-unit', unit: id }];
  const answer = domainOf(dataset, unit, question);
  return answer.status === 'made' && answer.name !== host ? [{ kind: 'other-name', unit, expected: answer.name }] : [];
}
