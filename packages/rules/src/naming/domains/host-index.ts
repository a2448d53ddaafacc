import { NOT_STATED, type Unit } from '@haicap/domain';
import type { Dataset } from '../../dataset/index.js';
import { domainLabel } from '../domain-label.js';
import { isAbout } from './conventions.js';
import type { UnitDomainConvention } from './types.js';

/** The names that a convention gives all units that it is about. */
export interface HostIndex {
  hostOf: ReadonlyMap<string, string>;
  /** More than one where units collide, in the order of their codes. */
  unitsAt: ReadonlyMap<string, readonly Unit[]>;
}

const indexes = new WeakMap<Dataset, Map<string, HostIndex>>();

/** The index of a convention; made once for a dataset, which never changes. */
export function hostIndex(dataset: Dataset, convention: UnitDomainConvention): HostIndex {
  const known = indexes.get(dataset) ?? new Map<string, HostIndex>();
  indexes.set(dataset, known);
  const found = known.get(convention.id) ?? makeIndex(dataset, convention);
  known.set(convention.id, found);
  return found;
}

function makeIndex(dataset: Dataset, convention: UnitDomainConvention): HostIndex {
  const { level, year, pattern } = convention;
  const hostOf = new Map<string, string>();
  const unitsAt = new Map<string, Unit[]>();
  if (pattern === NOT_STATED) return { hostOf, unitsAt };
  for (const unit of dataset.units.all({ year, level })) {
    if (!isAbout(dataset, convention, unit)) continue;
    const host = makeHost(dataset, convention, pattern, unit);
    hostOf.set(unit.id, host);
    const bearers = unitsAt.get(host);
    if (bearers) bearers.push(unit);
    else unitsAt.set(host, [unit]);
  }
  return { hostOf, unitsAt };
}

function makeHost({ units }: Dataset, { labels }: UnitDomainConvention, pattern: string, unit: Unit): string {
  return pattern.replace(/<(\w+)>/g, (placeholder, level: string) => {
    const id = idOfPlace(unit, level);
    const place = id === undefined ? undefined : units.get(id);
    if (!place)
      throw new RangeError(`unexpected ${placeholder} in "${pattern}", expected a place that ${unit.id} lies in`);
    return labels[place.id] ?? domainLabel(place.name);
  });
}

function idOfPlace({ id, level, district, province }: Unit, wanted: string): string | undefined {
  if (wanted === level) return id;
  return { district, province }[wanted];
}
