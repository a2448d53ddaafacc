import { type ActorId, actors, listIds } from '@haicap/domain';

/** Agencies that "các sở, ban, ngành" speaks of, as far as the plans name them one by one. */
const departments: readonly ActorId[] = ['dost', 'dept-home-affairs', 'dept-finance', 'police', 'provincial-office'];

/** Not among the agencies that a plan of a People's Committee binds. */
const outsiders: readonly ActorId[] = ['cipher-committee', 'service-provider', 'all-agencies'];

/** Agencies of a district that "các cơ quan, đơn vị của huyện" speaks of. */
const districtAgencies: readonly ActorId[] = ['district-office', 'district-home-affairs', 'district-culture-science'];

const groups: Partial<Record<ActorId, readonly ActorId[]>> = {
  'provincial-departments': departments,
  'district-agencies': districtAgencies,
  'all-agencies': listIds(actors).filter((id) => !outsiders.includes(id)),
};

/**
 * The actors as which an agency is meant: itself, and every group that it belongs to.
 *
 * @example
 * meantAs('dost'); // ['dost', 'provincial-departments', 'all-agencies']
 */
export function meantAs(actor: ActorId): ActorId[] {
  return [actor, ...listIds(actors).filter((group) => group !== actor && groups[group]?.includes(actor))];
}
