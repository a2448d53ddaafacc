import { groupCheck } from '../group-check.js';

export const check = groupCheck('budget', {
  name: 'Ngân sách của xã',
  facets: [
    { name: 'dự toán', says: /\bdu toan\b/ },
    { name: 'quyết toán', says: /\bquyet toan\b/ },
  ],
});
