import { groupCheck } from '../group-check.js';

export const check = groupCheck('land-projects', {
  name: 'Dự án, đất đai, quy hoạch',
  facets: [
    { name: 'dự án đầu tư', says: /\bdu an\b|\bcong trinh\b/ },
    { name: 'thu hồi đất', says: /\bthu hoi\b/ },
    { name: 'bồi thường', says: /\bboi thuong\b/ },
    { name: 'tái định cư', says: /\btai dinh cu\b/ },
    { name: 'quỹ đất', says: /\bquy dat\b|\bdat (?:nong nghiep )?cong ich\b|\bcho thue dat\b/ },
    { name: 'quy hoạch', says: /\bquy hoach\b/ },
  ],
});
