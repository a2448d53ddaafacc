import type { PlainDate, Unit } from '@haicap/domain';
import type { Units } from '../units/index.js';
import type { AnsweredBy } from './types.js';

/**
 * Who answers for a unit's duties once it is gone: its successors.
 *
 * In: the units, a unit, the day of asking. Out: since when and which units; `undefined` while the unit exists.
 * The plans themselves do not name a successor: this is the lineage that the resolutions of 16/6/2025 lay down.
 */
export function answeredBy(units: Units, unit: Unit, asOf: PlainDate): AnsweredBy | undefined {
  const then = units.nameAsOf(unit.id, asOf);
  return then.status === 'ended' ? { since: then.on, units: units.successors(unit.id) } : undefined;
}
