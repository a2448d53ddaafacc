import { nearest, type PlainDate, type Unit } from '@haicap/domain';
import type { Dataset } from '../../dataset/index.js';
import { domainLabel } from '../domain-label.js';
import { byOrigin, domainConventions, needDay, standing } from './conventions.js';
import { hostIndex } from './host-index.js';
import { type HostProblem, hostProblems } from './host-name.js';
import { suggestionsFor, typeOn } from './suggestions.js';
import type { UnitDomainConvention, Validity } from './types.js';

/** Units that a host name can stand for under one convention. */
export interface DomainReading {
  convention: UnitDomainConvention;
  /** On the day that was asked about; absent where none was. */
  validity?: Validity;
  /**
   * `pattern`: what the convention makes. `type-in-front`: the same with the unit's type before its name, which the text does
   * not rule out. `suggestion`: one of our own names for colliding units.
   */
  form: 'pattern' | 'type-in-front' | 'suggestion';
  /** More than one where they collide. */
  units: readonly Unit[];
}

/** What a host name stands for. */
export type ReadDomain =
  | { status: 'read'; host: string; readings: readonly DomainReading[] }
  | { status: 'malformed'; host: string; problems: readonly HostProblem[] }
  | {
      /** No convention makes this name. */
      status: 'unknown';
      host: string;
      /** The first label from the right that stands nowhere; empty where the host name stops short of a unit. */
      label: string;
      /** What follows it, which is known. */
      under: string;
      /** The labels that are known there and are spelled most like it. */
      nearest: readonly string[];
    };

/**
 * Reads a host name back to the units and conventions that it can come from.
 *
 * In: a host name; capitals and a last dot make no difference. Out: its readings, the units of a collision together; or what
 * is wrong with it as a host name; or the label where it leaves all that is known.
 *
 * @throws RangeError for a day that is not in the calendar.
 * @example
 * readDomain(dataset, 'hamthang.lamdong.gov.vn'); // { status: 'read', readings: [{ units: [hamThang], … }], … }
 */
export function readDomain(dataset: Dataset, text: string, { asOf }: { asOf?: PlainDate } = {}): ReadDomain {
  if (asOf !== undefined) needDay(asOf);
  const host = text.normalize('NFC').toLowerCase().replace(/\.$/, '');
  const problems = hostProblems(host);
  if (problems.length > 0) return { status: 'malformed', host, problems };
  const conventions = domainConventions(dataset).toSorted(byOrigin);
  const readings = conventions.flatMap((convention) => readUnder(dataset, convention, host, asOf));
  return readings.length > 0 ? { status: 'read', host, readings } : whereItFails(dataset, conventions, host);
}

function readUnder(
  dataset: Dataset,
  convention: UnitDomainConvention,
  host: string,
  asOf: PlainDate | undefined,
): DomainReading[] {
  const [label, rest] = split(host);
  const validity = asOf === undefined ? {} : { validity: standing(convention, asOf) };
  const found = [...hostIndex(dataset, convention).unitsAt].flatMap(([name, units]): Found[] => {
    const [own, place] = split(name);
    if (place !== rest || !label.includes(own)) return [];
    if (label === own) return [{ form: 'pattern', units }];
    const typed = units.filter((unit) => label === domainLabel(typeOn(dataset, unit, asOf)) + own);
    if (typed.length > 0) return [{ form: 'type-in-front', units: typed }];
    const suggested = units.filter(
      (unit) =>
        units.length > 1 &&
        suggestionsFor(dataset, convention, unit, units, asOf).some((suggestion) => suggestion.name === host),
    );
    return suggested.length > 0 ? [{ form: 'suggestion', units: suggested }] : [];
  });
  return found.map((reading) => ({ convention, ...validity, ...reading }));
}

type Found = Pick<DomainReading, 'form' | 'units'>;

function split(host: string): [label: string, rest: string] {
  const dot = host.indexOf('.');
  return dot === -1 ? [host, ''] : [host.slice(0, dot), host.slice(dot + 1)];
}

/** Goes from the right as far as names are known, and says which label comes to nothing. */
function whereItFails(dataset: Dataset, conventions: readonly UnitDomainConvention[], host: string): ReadDomain {
  const labelsUnder = new Map<string, Set<string>>();
  for (const name of conventions.flatMap((convention) => [...hostIndex(dataset, convention).unitsAt.keys()])) {
    for (let rest = name; rest !== ''; ) {
      const [label, parent] = split(rest);
      const labels = labelsUnder.get(parent) ?? new Set();
      labelsUnder.set(parent, labels.add(label));
      rest = parent;
    }
  }
  let under = '';
  for (const label of host.split('.').reverse()) {
    const known = labelsUnder.get(under);
    if (!known?.has(label)) return { status: 'unknown', host, label, under, nearest: nearest(label, known ?? []) };
    under = under === '' ? label : `${label}.${under}`;
  }
  return { status: 'unknown', host, label: '', under, nearest: [] };
}
