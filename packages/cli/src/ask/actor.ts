import { type ActorId, actors, listIds } from '@haicap/domain';
import { parseId } from './closed-list.js';

/** An agency as the reader typed it. Throws WrongQuestion for an id that is not in the vocabulary. */
export const parseActor = (text: string): ActorId =>
  parseId(text, { ids: listIds(actors), nameOf: (id) => actors[id] }, { kind: 'cơ quan', option: '--actor' });
