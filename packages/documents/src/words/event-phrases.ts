import type { Plan } from '@haicap/domain';
import type { EventDates } from '@haicap/rules';
import { dayWords } from './words.js';

/** How an event is named: with the code by which the reader tells its day (`--event`), or for reading alone. */
export type EventNaming = 'with-code' | 'for-reading';

/** An event in words, for two places. */
export interface EventPhrases {
  /** Inside the plan's rule: "nhận được danh sách (chưa biết ngày)". */
  inRule: string;
  /** At the end of a remark, with what came about: "có quyết định. Về sau: ngày 16/06/2025 (Nghị quyết 1671)." */
  inRemark: string;
}

/** An event of a plan in words; one that the plan does not have is called by its id. */
export function eventPhrases(
  id: string,
  plan: Pick<Plan, 'events'>,
  known: EventDates,
  naming: EventNaming,
): EventPhrases {
  const event = plan.events.find((candidate) => candidate.id === id);
  const name = event?.name ?? id;
  const day = known.get(id);
  const outcome = event?.outcome;
  const basis = naming === 'for-reading' && outcome && outcome.date === day ? `, theo ${outcome.basis}` : '';
  const when = day === undefined ? 'chưa biết ngày' : `ngày ${dayWords(day)}${basis}`;
  const inSentence = event ? `${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}` : id;
  const came = outcome ? ` Về sau: ngày ${dayWords(outcome.date)} (${outcome.basis}).` : '';
  return {
    inRule: `${name} (${when}${naming === 'with-code' ? `; mã sự kiện: ${id}` : ''})`,
    inRemark: `${inSentence}.${came}`,
  };
}
