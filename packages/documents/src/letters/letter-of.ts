import { type DocumentKind, noteKinds, type PlainDate, type Plan } from '@haicap/domain';
import { type Dataset, eventDates } from '@haicap/rules';
import { deadlineText } from '../words/deadline-text.js';
import { dayWords } from '../words/words.js';
import { accountLetter } from './account-letter.js';
import { contactNotice } from './contact-notice.js';
import { dataMinutes } from './data-minutes.js';
import type { Draft, LetterParts, LetterWords } from './draft.js';
import { issuerOf } from './issuer.js';
import type { Letter } from './letter.js';
import { lettersFor } from './letters-for.js';
import { dateline } from './phrases.js';
import { weeklyReport } from './weekly-report.js';
import type { Writer } from './writer.js';

/** Which document, written by whom, as of which day. */
export interface LetterQuestion extends LetterWords {
  plan: Plan;
  /** Id of a task for which the writer can write a document (`lettersFor`). */
  task: string;
  writer: Writer;
  /** The unit is called what it is called on this day; events are known up to it. */
  asOf: PlainDate;
}

const kinds: Record<DocumentKind, (draft: Draft) => LetterParts> = {
  'account-letter': accountLetter,
  'contact-notice': contactNotice,
  'weekly-report': weeklyReport,
  'data-minutes': dataMinutes,
};

/**
 * The draft of an official document, as data.
 *
 * In: a dataset and a question. Out: the document with header, text, signatures and recipients. What the sources do not say
 * (numbers, days, persons) is a blank, what is ours is a remark; both stand in brackets.
 *
 * @throws RangeError for a task for which the writer can write none.
 * @example
 * letterOf(dataset, { plan: dakLak, task: 'dak-lak-2025.vc-contact', writer: hoaPhu, asOf: '2025-07-01' }).addressees;
 * // [['Văn phòng Ủy ban nhân dân tỉnh']]
 */
export function letterOf(dataset: Dataset, question: LetterQuestion): Letter {
  const { plan, task: id, writer, asOf, ...words } = question;
  const offered = lettersFor(dataset, plan, writer);
  const offer = offered.find((one) => one.task === id);
  const task = plan.tasks.find((one) => one.id === id);
  if (!offer || !task) {
    const able = offered.map((one) => one.task).join(', ');
    throw new RangeError(`unexpected task "${id}", expected ${able === '' ? 'none: no document is asked for' : able}`);
  }
  const events = eventDates(plan, asOf, {});
  const issuer = issuerOf(dataset.units, writer, asOf, words);
  const draft: Draft = { dataset, plan, task, writer, asOf, events, issuer, words };
  return { kind: offer.kind, task: id, issuer, day: dateline, ...kinds[offer.kind](draft), notes: notesOf(draft) };
}

/** What the plan says around the task, and what the writer must check. */
function notesOf({ dataset, plan, task, writer, asOf, words }: Draft): string[] {
  const { deadline, deliverable, appliesTo, notes } = task;
  const { main, remark } = deadlineText(deliverable?.deadline ?? deadline, plan);
  const then = typeof writer === 'string' ? undefined : dataset.units.nameAsOf(writer.id, asOf);
  const gone =
    then?.status === 'ended'
      ? `Đơn vị kết thúc hoạt động ngày ${dayWords(then.on)}; văn bản mang tên đơn vị khi còn hoạt động.`
      : then?.status === 'not-yet'
        ? `Đơn vị có từ ngày ${dayWords(then.from)}; tính đến ngày ${dayWords(asOf)} thì chưa có.`
        : undefined;
  return [
    ...(gone === undefined ? [] : [gone]),
    `Thời hạn: ${main}${remark === undefined ? '.' : `. ${remark}`}`,
    ...(deliverable?.channel === undefined ? [] : [`Cách gửi theo kế hoạch: ${deliverable.channel}.`]),
    ...(appliesTo?.condition === undefined ? [] : [`Điều kiện: ${appliesTo.condition}`]),
    ...notes.map(({ kind, text }) => `${noteKinds[kind]}: ${text}`),
    ...(typeof writer === 'string' || words.place !== undefined
      ? []
      : ['Địa danh lấy theo tên đơn vị; nếu tên đó là tên người hoặc sự kiện lịch sử thì viết đầy đủ cả loại đơn vị.']),
  ];
}
