import { nearest } from '@haicap/domain';
import { wrong } from '../failure.js';

/**
 * An id of a closed list as the reader typed it.
 *
 * In: the text, the ids with their names, what such a thing is called, the option that it was given to.
 *
 * @throws WrongQuestion for an id that is not in the list; the nearest are offered by id and by name.
 */
export function parseId<Id extends string>(
  text: string,
  list: { ids: readonly Id[]; nameOf: (id: Id) => string },
  { kind, option }: { kind: string; option: string },
): Id {
  const { ids, nameOf } = list;
  const found = ids.find((id) => id === text);
  if (found !== undefined) return found;
  const close = nearest(text, ids);
  const named = ids.filter((id) => nameOf(id).toLowerCase().includes(text.toLowerCase()));
  throw wrong(
    `Không có ${kind} "${text}"`,
    `${option} cần một trong: ${ids.join(', ')}`,
    ids.filter((id) => close.includes(id) || named.includes(id)).map((id) => `${id}: ${nameOf(id)}`),
  );
}
