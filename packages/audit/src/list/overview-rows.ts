import { portalAreas, portalLevels } from '@haicap/domain';
import { verdicts } from '@haicap/rules/portal';
import { shown } from '../report/shown.js';
import { nothingRead } from '../report/words.js';
import type { AuditOverview } from './overview.js';
import type { SiteOutcome } from './site-outcome.js';

/** What came of a site, in one sentence. */
export function outcomeWords(outcome: SiteOutcome): string {
  if (!outcome.audited) return 'Không kiểm được';
  if (outcome.pages === 0) return nothingRead;
  return outcome.conforms
    ? 'Máy không thấy yêu cầu bắt buộc nào chưa đạt'
    : `Còn ${outcome.failsRequired} yêu cầu bắt buộc chưa đạt`;
}

/** The sites of an overview as rows of a table, the headings first. */
export const siteRows = ({ sites }: AuditOverview): readonly (readonly string[])[] => [
  [
    'Đơn vị',
    'Mã đơn vị',
    'Cổng',
    'Kết quả',
    'Bắt buộc, chưa đạt',
    'Nên có, chưa đạt',
    verdicts['needs-person'],
    verdicts['could-not-check'],
    verdicts.pass,
    verdicts['not-applicable'],
    'Số trang đã đọc',
    'Vì sao không kiểm được',
    'Báo cáo',
  ],
  ...sites.map((one) => [
    shown(one.name),
    one.unit ?? '',
    shown(one.site),
    outcomeWords(one),
    ...(one.audited
      ? [
          one.failsRequired,
          one.summary.fail - one.failsRequired,
          one.summary.needsPerson,
          one.summary.couldNotCheck,
          one.summary.pass,
          one.summary.notApplicable,
          one.pages,
        ].map(String)
      : Array.from({ length: 7 }, () => '')),
    one.audited ? '' : shown(one.cause, 600),
    one.audited ? `reports/${one.slug}.json` : '',
  ]),
];

/** How many sites fail each requirement, as rows of a table, the headings first. */
export const requirementRows = ({ requirements }: AuditOverview): readonly (readonly string[])[] => [
  ['Mục', 'Mã yêu cầu', 'Mức', 'Yêu cầu', 'Số cổng chưa đạt', 'Số cổng có câu trả lời'],
  ...requirements.map(({ id, area, level, title, fail, answered }) => [
    portalAreas[area],
    id,
    portalLevels[level],
    shown(title),
    String(fail),
    String(answered),
  ]),
];
