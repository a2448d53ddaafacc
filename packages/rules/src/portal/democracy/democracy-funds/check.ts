import { groupCheck } from '../group-check.js';

export const check = groupCheck('funds', {
  name: 'Các quỹ, khoản tài trợ, khoản huy động đóng góp',
  facets: [
    { name: 'các quỹ', says: /\bquy\b(?! (?:i{1,3}|iv|\d|che|hoach|dinh|trinh|tac)\b)/ },
    { name: 'khoản đầu tư, tài trợ theo chương trình', says: /\btai tro\b|\bvien tro\b|\bchuong trinh\b/ },
    { name: 'khoản nhân dân đóng góp', says: /\bdong gop\b|\bhuy dong\b/ },
  ],
});
