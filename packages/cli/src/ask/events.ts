import { nearest, type PlainDate, type Plan } from '@haicap/domain';
import { wrong } from '../failure.js';
import { parseDay } from './day.js';

/**
 * The days of events that the reader knows, each written `id=YYYY-MM-DD`.
 *
 * @throws WrongQuestion for another form, a day that is none, an event that the plan does not have or that comes twice.
 */
export function parseEvents(texts: readonly string[], plan: Plan): Record<string, PlainDate> {
  const ids = plan.events.map(({ id }) => id);
  const known: Record<string, PlainDate> = {};
  for (const text of texts) {
    const [, id = '', day = ''] = /^([^=]+)=(.*)$/.exec(text) ?? [];
    if (id === '') throw wrong(`Sự kiện "${text}" viết chưa đúng`, '--event cần dạng id=YYYY-MM-DD');
    if (!ids.includes(id)) throw unknownEvent(id, plan);
    if (Object.hasOwn(known, id)) throw wrong(`Sự kiện "${id}" được nêu hai lần`, 'cần một ngày cho mỗi sự kiện');
    known[id] = parseDay(day, `--event ${id}`);
  }
  return known;
}

function unknownEvent(id: string, { id: plan, events }: Plan) {
  const ids = events.map((event) => event.id);
  const expected = ids.length > 0 ? `--event cần một trong: ${ids.join(', ')}` : 'kế hoạch này không có sự kiện nào';
  const close = nearest(id, ids);
  return wrong(
    `Kế hoạch ${plan} không có sự kiện "${id}"`,
    expected,
    events.filter((event) => close.includes(event.id)).map((event) => `${event.id}: ${event.name}`),
  );
}
