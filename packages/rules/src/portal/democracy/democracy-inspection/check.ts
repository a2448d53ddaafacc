import { groupCheck } from '../group-check.js';

export const check = groupCheck('inspection', {
  name: 'Kết quả thanh tra, kiểm tra, xử lý vi phạm, lấy phiếu tín nhiệm',
  facets: [
    { name: 'thanh tra, kiểm tra', says: /\bthanh tra\b|\bkiem tra\b/ },
    { name: 'xử lý vi phạm', says: /\bxu ly\b|\bky luat\b|\bvi pham\b/ },
    { name: 'lấy phiếu tín nhiệm', says: /\btin nhiem\b/ },
  ],
});
