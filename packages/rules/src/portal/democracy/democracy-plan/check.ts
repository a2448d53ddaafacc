import { groupCheck } from '../group-check.js';

export const check = groupCheck('plan', {
  name: 'Kế hoạch phát triển kinh tế - xã hội và kết quả',
  facets: [
    { name: 'kế hoạch', says: /\bke hoach\b/ },
    {
      name: 'phương án cơ cấu kinh tế',
      says: /\bco cau (?:kinh te|cay trong|san xuat)|\bchuyen dich (?:co cau )?kinh te/,
    },
    { name: 'kết quả', says: /\bket qua\b|\btinh hinh (?:thuc hien|kinh te)|\bda dat\b/ },
  ],
});
