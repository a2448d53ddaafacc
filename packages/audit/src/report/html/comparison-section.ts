import { portalLevels } from '@haicap/domain';
import type { ComparedRequirement, ReportComparison } from '../compare-reports.js';
import { dayWords } from '../words.js';
import { html, type Markup, quoted } from './markup.js';

/** What has changed since an earlier report. */
export function comparisonSection(comparison: ReportComparison): Markup {
  const { before, cautions, mended, new: added, remaining, notComparable } = comparison;
  return html`<section aria-labelledby="so-sanh"><h2 id="so-sanh">So với lần trước</h2>
<p>Lần trước xét ngày ${dayWords(before.ruleset.asOf)}, đọc ${before.pages} trang: đã sửa ${mended.length}, mới chưa đạt ${added.length}, còn lại ${remaining.length}, không so được ${notComparable.length}.</p>
${cautions.length > 0 && html`<div class="box warn">${cautions.map((words) => html`<p>${quoted(words, 600)}</p>`)}</div>`}
${titled('Đã sửa', mended)}${titled('Mới chưa đạt', added)}${folded(
  'Còn lại',
  remaining,
  ({ findingsBefore, findingsNow }) => `${findingsBefore} → ${findingsNow} chỗ`,
)}${folded('Không so được', notComparable, ({ reason }) => reason)}</section>
`;
}

const titled = (title: string, ones: readonly ComparedRequirement[]): Markup | false =>
  ones.length > 0 && html`<h3>${title} (${ones.length})</h3>${list(ones, () => undefined)}`;

/** What has not changed is told too, but not first. */
const folded = <One extends ComparedRequirement>(
  title: string,
  ones: readonly One[],
  remark: (one: One) => string,
): Markup | false =>
  ones.length > 0 && html`<details><summary>${title} (${ones.length})</summary>${list(ones, remark)}</details>`;

const list = <One extends ComparedRequirement>(
  ones: readonly One[],
  remark: (one: One) => string | undefined,
): Markup =>
  html`<ul>${ones.map((one) => {
    const said = remark(one);
    return html`<li>${quoted(one.title)} <span class="soft small">${portalLevels[one.level]} · ${one.id}${said !== undefined && html` · ${quoted(said)}`}</span></li>`;
  })}</ul>
`;
