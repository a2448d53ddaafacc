import type { ActorId, Unit } from '@haicap/domain';

/** The kind of unit that a task can be about (`appliesTo.units`). */
export type UnitKind = 'commune-new' | 'commune-old' | 'district';

/** What the plans call a unit of this level and year; provinces act through their agencies, not as such. */
export function kindOfUnit(unit: Pick<Unit, 'level' | 'year'>): UnitKind | undefined {
  if (unit.level === 'district') return 'district';
  if (unit.level === 'commune') return unit.year === 2025 ? 'commune-new' : 'commune-old';
  return undefined;
}

const actorsOfKind: Record<UnitKind, readonly ActorId[]> = {
  'commune-new': ['commune-new', 'commune-it-officer'],
  'commune-old': ['commune-old'],
  district: ['district', 'district-office', 'district-home-affairs', 'district-culture-science', 'district-agencies'],
};

/**
 * The actors that sit in a unit.
 *
 * @example
 * actorsIn({ level: 'commune', year: 2025 }); // ['commune-new', 'commune-it-officer']
 */
export function actorsIn(unit: Pick<Unit, 'level' | 'year'>): readonly ActorId[] {
  const kind = kindOfUnit(unit);
  return kind ? actorsOfKind[kind] : [];
}
