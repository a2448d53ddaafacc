import { type ActorId, actors, NOT_STATED, type NotStated, type PlainDate } from '@haicap/domain';
import type { Status } from '@haicap/rules';

/** The headings under which steps stand, in the order in which an officer needs them. */
export const statusNames = {
  overdue: 'Quá hạn',
  due: 'Đến hạn (còn 7 ngày hoặc ít hơn)',
  upcoming: 'Sắp tới',
  'waits-for-event': 'Chờ một sự kiện',
  ongoing: 'Thường xuyên',
  'not-stated': 'Kế hoạch không nêu thời hạn',
} as const satisfies Record<Status, string>;

/** An agency's name, or that the plan names none. */
export const actorName = (actor: ActorId | NotStated): string =>
  actor === NOT_STATED ? 'Kế hoạch không nêu cơ quan thực hiện' : actors[actor];

/**
 * A day as Vietnamese documents print it.
 *
 * @example
 * dayWords('2025-06-09'); // '09/06/2025'
 */
export const dayWords = (day: PlainDate): string => day.split('-').toReversed().join('/');
