import type { ClauseKind } from '../vocabulary/clause-kinds.js';

/** What the words of a heading say about everything under it; the first that fits counts. */
const topics: readonly [RegExp, ClauseKind][] = [
  [/^(?:mục đích|mục tiêu)/iu, 'purpose'],
  [/^(?:yêu cầu|nguyên tắc|quan điểm)/iu, 'principle'],
  [/^(?:hiện trạng|thực trạng)/iu, 'current-state'],
  [/^(?:kinh phí|nguồn lực|dự toán)/iu, 'funding'],
  [/^(?:nhiệm vụ|các nhiệm vụ|giải pháp|phân công|tổ chức thực hiện|nội dung|phương án|trách nhiệm)/iu, 'obligation'],
];

/** A body at the beginning of a sentence, and what it is to do: a duty wherever it stands. */
const body =
  /^(?:Giao |Đề nghị |Yêu cầu )?(?:Các (?:sở|cơ quan|đơn vị)|Sở |Văn phòng |Công an |Ủy ban nhân dân |Uỷ ban nhân dân |UBND |Phòng |Trung tâm )/u;
const duty = /(?:chủ trì|phối hợp|báo cáo|gửi về|hoàn thành|thực hiện|trước ngày|chậm nhất)/u;

/** The words after a label: "4.2. Phân công" → "Phân công". */
const withoutLabel = (line: string, label = ''): string => line.slice(label.length).trim();

/**
 * The kind that the first words of a passage give to what stands under it; `undefined` if they say nothing.
 *
 * @example
 * topicOf('1.2. Phân công thực hiện:', '1.2.'); // 'obligation'
 * topicOf('1. Thư điện tử', '1.'); // undefined
 */
export function topicOf(line: string, label?: string): ClauseKind | undefined {
  const words = withoutLabel(line, label);
  return topics.find(([form]) => form.test(words))?.[1];
}

/** The kind that a lead-in gives to its own passage: "a) Hiện trạng: Có 15 trang …" → 'current-state'. */
export const leadInOf = (line: string, label?: string): ClauseKind | undefined =>
  /^[^:.;]{1,60}:/u.test(withoutLabel(line, label)) ? topicOf(line, label) : undefined;

/** "Đối với cấp huyện:", "Phương án chung:" – a case that is set out in the bullets below. */
export const announcesCase = (line: string): boolean => /^(?:Đối với|Phương án|Về) [^.;]*:$/u.test(line);

/** Does a passage only announce what stands under it? It says no sentence, or ends with a colon and names nobody. */
export function announces(line: string, label?: string): boolean {
  const words = withoutLabel(line, label);
  if (/[.;,]$/u.test(words) || givesDuty(line, label)) return false;
  return words.endsWith(':') ? words.length <= 200 : !/: \S/u.test(words) && words.length <= 250;
}

/** Does a passage say in so many words who has to do something? */
export const givesDuty = (line: string, label?: string): boolean => {
  const words = withoutLabel(line, label);
  return body.test(words) && duty.test(words);
};
