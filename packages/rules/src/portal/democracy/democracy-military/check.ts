import { groupCheck } from '../group-check.js';

export const check = groupCheck('military', {
  name: 'Nghĩa vụ quân sự, nghĩa vụ công an',
  facets: [
    { name: 'nghĩa vụ quân sự', says: /\bquan su\b|\btuyen quan\b|\bnhap ngu\b/ },
    { name: 'nghĩa vụ công an', says: /\bcong an\b/ },
  ],
});
