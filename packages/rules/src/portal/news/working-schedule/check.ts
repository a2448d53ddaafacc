import { foldVietnamese } from '../../page/fold.js';
import { topicCheck } from '../../shared/topic-check.js';

const days = /\bthu (?:hai|ba|tu|nam|sau|bay|[2-7])\b|\b\d{1,2}[/-]\d{1,2}\b/;
const leaders = /\blanh dao\b|\bchu tich\b|\bchu tri\b|\bbi thu\b/;

/** Opening hours of the office are no schedule of its leaders. */
export const check = topicCheck({
  name: 'Lịch làm việc của lãnh đạo',
  means: (folded) => /^(?:(?:thong bao|xem|cong bo|muc) )?lich (?:lam viec|cong tac|tuan|hoat dong|hop)\b/.test(folded),
  words: 5,
  lacks: ({ folded, text, pages, files }) => {
    if (pages.length > 0 || files.length > 0) return undefined;
    const whole = `${folded} ${foldVietnamese(text)}`;
    if (!days.test(whole)) return 'lịch không nêu ngày nào';
    return leaders.test(whole) ? undefined : 'lịch không nói là của lãnh đạo nào';
  },
});
