import { NOT_STATED, type PlainDate, type Unit } from '@haicap/domain';
import type { Dataset } from '../../dataset/index.js';
import { standing } from './conventions.js';
import { typeOn } from './suggestions.js';
import type { DomainNote, UnitDomainConvention } from './types.js';

/** What a reader must know of a name that a convention makes for a unit. */
export function notesOn(dataset: Dataset, convention: UnitDomainConvention, unit: Unit, asOf: PlainDate): DomainNote[] {
  return [
    ...existence(dataset, unit, asOf),
    ...validity(convention, asOf),
    ...laidDown(dataset, convention, unit),
    ...unnamedType(dataset, convention, unit, asOf),
    ...convention.notStated.map((text): DomainNote => ({ kind: 'left-open', text })),
    ...planWithoutEnd(dataset, convention, asOf),
  ];
}

/** A note on a unit that is gone on the day, or that is not there yet. */
export function existence({ units }: Dataset, { id }: Unit, asOf: PlainDate): DomainNote[] {
  const name = units.nameAsOf(id, asOf);
  if (name.status === 'ended') return [{ kind: 'unit-ended', on: name.on }];
  return name.status === 'not-yet' ? [{ kind: 'unit-not-yet', from: name.from }] : [];
}

function validity(convention: UnitDomainConvention, asOf: PlainDate): DomainNote[] {
  const found = standing(convention, asOf);
  // What a custom is, its own notes say.
  if (found === 'in-force' || convention.origin === 'custom') return [];
  return [{ kind: 'not-in-force', validity: found, convention }];
}

function laidDown({ units }: Dataset, { labels }: UnitDomainConvention, unit: Unit): DomainNote[] {
  return [...new Set([unit.id, unit.province])].flatMap((id): DomainNote[] => {
    const label = labels[id];
    const place = label === undefined ? undefined : units.get(id);
    return label !== undefined && place ? [{ kind: 'label-laid-down', label, unit: place }] : [];
  });
}

function unnamedType(dataset: Dataset, { types }: UnitDomainConvention, unit: Unit, asOf: PlainDate): DomainNote[] {
  if (types.length === 0) return [];
  const type = typeOn(dataset, unit, asOf);
  return types.includes(type) ? [] : [{ kind: 'type-not-named', type, types }];
}

/** A plan says how long its names last, or it does not; and the province that it was made for may be gone. */
function planWithoutEnd({ plans, units }: Dataset, convention: UnitDomainConvention, asOf: PlainDate): DomainNote[] {
  const { scope, validUntil } = convention;
  if (scope.kind !== 'plan') return [];
  const open: DomainNote[] = validUntil === NOT_STATED ? [{ kind: 'end-not-stated', convention }] : [];
  const provinces = plans.find(({ id }) => id === scope.plan)?.jurisdiction.provinces ?? [];
  const ended = provinces.flatMap((code): DomainNote[] => {
    const province = units.get(`2024:${code}`);
    const heir = province && units.successors(province.id)[0]?.unit;
    const name = province && units.nameAsOf(province.id, asOf);
    if (!heir || heir.name === province.name || name?.status !== 'ended') return [];
    return [{ kind: 'province-ended', province, heir, on: name.on }];
  });
  return [...open, ...ended];
}
