import { readLabel } from '../source/label.js';

/** With what a new passage begins, as far as its first word says so. */
export type Start = SectionStart | { as: 'bullet'; marker: '-' | '+'; rest: string } | { as: 'other' };

/** The label of a section: "II.", "4.2." (two steps), "b)". */
export interface SectionStart {
  as: 'section';
  label: string;
  rank: 'roman' | 'number' | 'letter';
  steps: number;
}

/** Words and signs that begin a paragraph of their own. */
const opening =
  /^(?:[•*–—●○▪]|\(\*+\)|-{2,}|Căn cứ |Nơi nhận|Kính gửi|KẾ HOẠCH|PHỤ LỤC|Phụ lục(?: \p{Lu}|$)|CỘNG HÒA|CỘNG HOÀ|Độc lập|ỦY BAN|UỶ BAN|Số:|TM\.|KT\.|TL\.|TUQ\.|Q\.|CHỦ TỊCH|PHÓ CHỦ TỊCH)/u;

/**
 * What kind of passage a line begins; `undefined` if nothing says that it begins one.
 *
 * Numbers above 50 are no labels: "2025." at the start of a line is the end of a date.
 */
export function startOf(line: string): Start | undefined {
  const [, marker, rest] = /^([-+]) (.+)$/u.exec(line) ?? [];
  if ((marker === '-' || marker === '+') && rest !== undefined) return { as: 'bullet', marker, rest };
  const label = readLabel(line)?.label;
  if (label !== undefined && !label.split('.').some((step) => Number(step) > 50)) {
    const rank = /^\d/u.test(label) ? 'number' : label.endsWith(')') ? 'letter' : 'roman';
    return { as: 'section', label, rank, steps: label.split('.').filter(Boolean).length };
  }
  return opening.test(line) ? { as: 'other' } : undefined;
}
