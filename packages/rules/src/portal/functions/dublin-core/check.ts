import { eachPage } from '../../shared/each-page.js';
import { isDescribed, readDublinCore, requiredFields } from '../dublin-core.js';

export const check = eachPage((page, { findings }) => {
  if (!isDescribed(page)) return false;
  const there = new Set(readDublinCore(page).map(({ field }) => field));
  const missing = Object.entries(requiredFields).filter(([field]) => !there.has(field));
  if (missing.length > 0)
    findings.add(page, undefined, {
      found:
        there.size === 0
          ? 'trang không có thông tin mô tả DC'
          : `thiếu ${missing.map(([field, name]) => `${name} (DC.${field})`).join(', ')}`,
      expected: 'đủ sáu thẻ DC.title, DC.creator, DC.date, DC.description, DC.publisher, DC.identifier',
    });
  return true;
}, 'Không có trang chủ, trang giới thiệu hay bài viết nào trong các trang đã đọc.');
