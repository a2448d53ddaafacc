import { listIds, nearest, SystemId, systems } from '@haicap/domain';
import { wrong } from '../failure.js';

/**
 * A system as the reader typed it.
 *
 * @throws WrongQuestion for an id that is not in the vocabulary; the nearest are offered by id and by name.
 */
export function parseSystem(text: string): SystemId {
  const parsed = SystemId.safeParse(text);
  if (parsed.success) return parsed.data;
  const ids = listIds(systems);
  const close = nearest(text, ids);
  const named = ids.filter((id) => systems[id].toLowerCase().includes(text.toLowerCase()));
  throw wrong(
    `Không có hệ thống "${text}"`,
    `--system cần một trong: ${ids.join(', ')}`,
    ids.filter((id) => close.includes(id) || named.includes(id)).map((id) => `${id}: ${systems[id]}`),
  );
}
