import { groupCheck } from '../group-check.js';

export const check = groupCheck('regulation', {
  name: 'Quy chế dân chủ, nhiệm vụ của cán bộ, quy tắc ứng xử',
  facets: [
    { name: 'quy chế thực hiện dân chủ', says: /\bquy che (?:thuc hien )?dan chu\b|\bthuc hien dan chu\b/ },
    { name: 'nhiệm vụ của cán bộ', says: /\bnhiem vu\b/ },
    { name: 'quy tắc ứng xử', says: /\bung xu\b/ },
  ],
});
