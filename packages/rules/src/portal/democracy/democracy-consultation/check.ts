import { groupCheck } from '../group-check.js';

export const check = groupCheck('consultation', {
  name: 'Lấy ý kiến nhân dân',
  facets: [
    { name: 'kế hoạch lấy ý kiến', says: /\bke hoach\b|\bthoi han\b|\bhan gop y\b|\bden (?:het )?ngay\b/ },
    { name: 'nội dung lấy ý kiến', says: /\bnoi dung\b|\bdu thao\b|\bphuong an\b/ },
    { name: 'tổng hợp ý kiến', says: /\btong hop\b/ },
    { name: 'giải trình', says: /\bgiai trinh\b|\btiep thu\b/ },
  ],
});
