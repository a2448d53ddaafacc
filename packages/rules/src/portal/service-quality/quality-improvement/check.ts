import { contentCheck } from '../../shared/content-check.js';

export const check = contentCheck({
  heading: /^((bao cao|ket qua|tinh hinh) )?(ket qua )?(cai thien|nang cao) (chat luong|dich vu|viec phuc vu)\b/,
  name: 'Kết quả cải thiện chất lượng',
  words: 20,
});
