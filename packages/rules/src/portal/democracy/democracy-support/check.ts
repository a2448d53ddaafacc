import { groupCheck } from '../group-check.js';

export const check = groupCheck('support', {
  name: 'Chính sách hỗ trợ, trợ cấp, tín dụng',
  facets: [
    { name: 'tiêu chuẩn', says: /\btieu chuan\b|\btieu chi\b|\bdieu kien\b|\bdoi tuong\b/ },
    { name: 'cách bình xét', says: /\bbinh (?:xet|bau|chon)\b|\bxet (?:duyet|chon)\b|\bquy trinh\b/ },
    { name: 'kết quả', says: /\bket qua\b|\bdanh sach\b/ },
  ],
});
