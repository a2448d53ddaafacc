import { listIds, type SystemId, systems } from '@haicap/domain';
import { parseId } from './closed-list.js';

/** A system as the reader typed it. Throws WrongQuestion for an id that is not in the vocabulary. */
export const parseSystem = (text: string): SystemId =>
  parseId(text, { ids: listIds(systems), nameOf: (id) => systems[id] }, { kind: 'hệ thống', option: '--system' });
