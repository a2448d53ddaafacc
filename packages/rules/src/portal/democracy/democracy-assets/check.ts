import { groupCheck } from '../group-check.js';

export const check = groupCheck('assets', {
  name: 'Quản lý, sử dụng tài sản công',
  facets: [
    { name: 'tài sản mua', says: /\bmua\b/ },
    { name: 'tài sản đang dùng', says: /\bsu dung\b|\bdang dung\b/ },
    { name: 'tài sản cho thuê', says: /\bcho thue\b/ },
    { name: 'tài sản chuyển giao', says: /\bchuyen giao\b|\bdieu chuyen\b|\bban giao\b/ },
    { name: 'tài sản thanh lý', says: /\bthanh ly\b/ },
    { name: 'khoản thu từ tài sản', says: /\b(?:khoan|nguon|tien|so) thu\b|\bthu (?:tu|duoc)\b/ },
  ],
});
