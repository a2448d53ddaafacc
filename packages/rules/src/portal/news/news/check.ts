import { topicCheck } from '../../shared/topic-check.js';

const section =
  /^(?:(?:chuyen )?muc )?(?:tin tuc|tin (?:moi|noi bat|trong (?:xa|phuong|dac khu)|dia phuong|hoat dong|su kien|xa|phuong)|su kien|ban tin|thoi su|hoat dong (?:cua )?(?:dia phuong|xa|phuong|dac khu|uy ban|dang))\b/;

export const check = topicCheck({
  name: 'Tin tức, sự kiện',
  means: (folded) => section.test(folded) && folded.split(' ').length <= 10,
  words: 4,
  lacks: ({ pages }) => (pages.some(({ text }) => text.split(' ').length > 2) ? undefined : 'mục chưa có bài nào'),
});
