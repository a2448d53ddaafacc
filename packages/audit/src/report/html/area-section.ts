import { type PortalArea, portalAreas, portalLevels } from '@haicap/domain';
import { verdicts } from '@haicap/rules/portal';
import { findingCount, type ReportedResult } from '../audit-report.js';
import { basisWords } from '../words.js';
import { findingList } from './finding-list.js';
import { html, Markup, quoted } from './markup.js';

/** The place of an area in a report. */
export const areaId = (area: PortalArea): string => `muc-${area}`;

/** What was found in an area: what fails in full, what a person must see, and the rest by its titles. */
export function areaSection(
  area: PortalArea,
  results: readonly ReportedResult[],
  link: (page: string) => string | undefined,
): Markup {
  const of = (verdict: ReportedResult['verdict']) => results.filter((one) => one.verdict === verdict);
  const fails = of('fail').toSorted((a, b) => Number(a.level !== 'required') - Number(b.level !== 'required'));
  const questions = of('needs-person');
  return html`<section class="area" id="${areaId(area)}"><h3>${portalAreas[area]}</h3>
${fails.map((result) => card(result, link))}${
  questions.length > 0 &&
  html`<p><a href="#phieu-tra-loi">${questions.length} câu cần người trả lời</a>: ${questions.map(({ id }, index) => html`${index > 0 && ', '}<a href="#${id}">${id}</a>`)}.</p>
`
}${quiet('could-not-check', of('could-not-check'), 'screen')}${quiet('not-applicable', of('not-applicable'))}${quiet('pass', of('pass'))}</section>
`;
}

const card = (
  result: ReportedResult,
  link: (page: string) => string | undefined,
): Markup => html`<article class="card ${result.level}" id="${result.id}">
<header><h4>${quoted(result.title)}</h4><span class="tag">${portalLevels[result.level]} · ${findingCount(result)} chỗ</span></header>
<p class="why">${quoted(result.why, 600)}</p>
${findingList(result, link)}
<p class="law">Căn cứ: ${quoted(basisWords(result), 1_000)}. Mã: <code>${result.id}</code></p>
</article>
`;

/** What has its own section further down is not printed here again. */
const quiet = (
  verdict: ReportedResult['verdict'],
  results: readonly ReportedResult[],
  where?: 'screen',
): Markup | false =>
  results.length > 0 &&
  html`${where === 'screen' && html`<p class="paper small soft">${verdicts[verdict]}: ${results.length}, xem phần sau.</p>`}<details${where === 'screen' && new Markup(' class="screen"')}><summary>${verdicts[verdict]}: ${results.length}</summary><ul class="small">${results.map(
    ({ id, title, reason }) =>
      html`<li id="${id}">${quoted(title)}${reason !== undefined && html` <span class="soft">${quoted(reason)}</span>`}</li>`,
  )}</ul></details>
`;
