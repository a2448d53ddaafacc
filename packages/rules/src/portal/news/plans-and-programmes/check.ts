import { topicCheck } from '../../shared/topic-check.js';
import { meansPlan } from '../sections.js';

const results = /^(?:ket qua|bao cao (?:ket qua|tong ket|tinh hinh)|tong ket)\b/;

export const check = topicCheck({
  name: 'Chiến lược, quy hoạch, kế hoạch, chương trình công tác và kết quả',
  means: (folded) =>
    meansPlan(folded) ||
    (results.test(folded) && /\bthuc hien\b|\bcong tac\b|\bke hoach\b|\b6 thang\b|\bnam\b/.test(folded)),
  words: 8,
  inFiles: false,
  facets: [
    { name: 'chiến lược, quy hoạch', says: /\bchien luoc\b|\bquy hoach\b/ },
    { name: 'kế hoạch', says: /\bke hoach\b/ },
    { name: 'chương trình công tác hằng năm', says: /\bchuong trinh (?:cong tac|lam viec|hanh dong)\b/ },
    { name: 'kết quả', says: /\bket qua\b|\btong ket\b|\bbao cao\b/ },
  ],
});
