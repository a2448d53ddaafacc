import { ActorId, actors, listIds, nearest } from '@haicap/domain';
import { wrong } from '../failure.js';

/**
 * An agency as the reader typed it.
 *
 * @throws WrongQuestion for an id that is not in the vocabulary; the nearest are offered by id and by name.
 */
export function parseActor(text: string): ActorId {
  const parsed = ActorId.safeParse(text);
  if (parsed.success) return parsed.data;
  const ids = listIds(actors);
  const close = nearest(text, ids);
  const named = ids.filter((id) => actors[id].toLowerCase().includes(text.toLowerCase()));
  throw wrong(
    `Không có cơ quan "${text}"`,
    `--actor cần một trong: ${ids.join(', ')}`,
    ids.filter((id) => close.includes(id) || named.includes(id)).map((id) => `${id}: ${actors[id]}`),
  );
}
