import { topicCheck } from '../../shared/topic-check.js';

const section =
  /^(?:(?:chuyen )?muc )?(?:tin tuc|tin (?:moi|noi bat|trong (?:xa|phuong|dac khu)|dia phuong|hoat dong|su kien|xa|phuong)|su kien|ban tin|thoi su|hoat dong (?:cua )?(?:dia phuong|xa|phuong|dac khu|uy ban|dang))\b/;

/** The way to all articles is none of them. */
const more = /^(?:xem |doc )?(?:tat ca|toan bo|them|tiep|cac) /;

export const check = topicCheck({
  name: 'Tin tức, sự kiện',
  means: (folded) => section.test(folded) && folded.split(' ').length <= 10,
  words: 4,
  lacks: ({ pages }) =>
    pages.some(({ text, folded }) => text.split(' ').length > 2 && !more.test(folded))
      ? undefined
      : 'mục chưa có bài nào',
});
