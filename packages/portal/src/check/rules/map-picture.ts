import { isOf } from '../../content/entry.js';
import type { Rule } from '../rule.js';

/** Decree 224/2026, Điều 9 khoản 1 điểm c, asks for the map; the words stand for it where it cannot be seen. */
export const mapPicture: Rule = (entry) => {
  if (!isOf(entry, 'introduction') || entry.data.topic !== 'map') return [];
  const parts = [
    { at: 'picture', has: entry.data.picture !== undefined, what: 'ảnh bản đồ' },
    { at: 'body', has: entry.body !== '', what: 'phần chữ nói nội dung bản đồ' },
  ];
  return parts
    .filter(({ has }) => !has)
    .map(({ at, what }) => ({
      level: 'error',
      at,
      found: `bản đồ chưa có ${what}`,
      expected: 'ảnh bản đồ và phần chữ thay cho ảnh',
      fix: at === 'picture' ? 'thêm trường picture' : 'viết phần chữ dưới phần khai báo',
    }));
};
