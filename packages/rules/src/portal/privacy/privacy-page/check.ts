import { contentCheck } from '../../shared/content-check.js';
import { privacyHeading } from '../policy-pages.js';

const expected = 'trang Quyền riêng tư nêu đủ ba điều: dữ liệu gì, bằng cách nào, để làm gì';

/** What a part about people's data has to say, each with the words that show it. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/\b(?:du lieu|thong tin|nhat ky|cookie|dia chi ip)\b/, 'dữ liệu gì'],
  [/\b(?:thu thap|thu thong tin|ghi|luu|cookie|dang nhap|bieu mau|tu dong|cung cap|nhap|khai)\b/, 'bằng cách nào'],
  [/\b(?:muc dich|nham|de (?!nghi)|phuc vu|su dung (?:vao|cho)|bao dam|dam bao)\b/, 'để làm gì'],
];
/** A page of news about the law speaks of data too, but not of this site. */
const ours = /\b(?:trang|website|may chu|he thong|cookie)\b|\b(?:cong|co quan|ubnd|chung toi|uy ban nhan dan)\b/;

export const check = contentCheck({
  heading: privacyHeading,
  name: 'Quyền riêng tư',
  words: 40,
  lacks: ({ folded }) => {
    if (!ours.test(folded)) return { found: 'mục này không nói về chính cổng', expected };
    const missing = answers.filter(([sign]) => !sign.test(folded)).map(([, name]) => name);
    return missing.length > 0 ? { found: `mục này chưa nói ${missing.join(', ')}`, expected } : undefined;
  },
});
