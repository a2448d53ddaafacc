import { type ActorId, actors, listIds, type Unit } from '@haicap/domain';
import { kindOfUnit, meantAs } from '@haicap/rules';

/** Who writes: the People's Committee of a unit, or an agency by its id. */
export type Writer = Unit | ActorId;

/** The actor as which a writer answers for tasks; `undefined` for a province, which acts through its agencies. */
export const actorOf = (writer: Writer): ActorId | undefined =>
  typeof writer === 'string' ? writer : kindOfUnit(writer);

/**
 * Is this several agencies under one name? Their documents are written by each of them.
 *
 * @example
 * isGroup('provincial-departments'); // true
 */
export const isGroup = (actor: ActorId): boolean =>
  listIds(actors).some((other) => other !== actor && meantAs(other).includes(actor));
