import { topicCheck } from '../../shared/topic-check.js';
import { meansFinancialReport, meansStatistics } from '../sections.js';

/** Each is looked for by the names of parts alone: a text that mentions a report is none. */
export const check = topicCheck({
  name: 'Báo cáo tài chính và số liệu thống kê',
  means: (folded) => meansFinancialReport(folded) || meansStatistics(folded),
  words: 8,
  inFiles: false,
  facets: [
    { name: 'báo cáo tài chính hằng năm', says: meansFinancialReport },
    { name: 'số liệu thống kê', says: meansStatistics },
  ],
});
