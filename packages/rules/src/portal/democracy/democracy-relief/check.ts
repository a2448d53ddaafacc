import { groupCheck } from '../group-check.js';

export const check = groupCheck('relief', {
  name: 'Trợ giúp khi thiên tai, dịch bệnh, bệnh hiểm nghèo',
  facets: [
    { name: 'việc trợ giúp', says: /\btro giup\b|\bcuu tro\b|\bho tro\b/ },
    { name: 'khoản ủng hộ', says: /\bung ho\b|\bdong gop\b|\bquyen gop\b/ },
  ],
});
