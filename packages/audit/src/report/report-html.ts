import { knownFrom, listIds, portalAreas, portalLevels } from '@haicap/domain';
import { verdicts } from '@haicap/rules/portal';
import { type AuditReport, conforms, findingCount, type ReportedResult } from './audit-report.js';
import { answerSheet } from './html/answer-sheet.js';
import { areaId, areaSection } from './html/area-section.js';
import { comparisonSection } from './html/comparison-section.js';
import { document } from './html/document.js';
import { html, type Markup, quoted } from './html/markup.js';
import {
  answerWords,
  byReason,
  citationsThen,
  dayWords,
  lawWords,
  noticeLines,
  noticeNotes,
  siteName,
  withVerdict,
} from './words.js';

/** How a report stands among others. */
export interface HtmlOptions {
  /** Whose portal it is, where the report does not name the commune. */
  name?: string;
  /** The page that this one belongs to, relative to it. */
  home?: string;
}

/**
 * A report as one page that stands alone: for the screen, for printing on A4 and signing, and for keeping.
 *
 * It has no script and takes nothing from elsewhere; every text of the audited site is escaped.
 */
export function reportHtml(report: AuditReport, { name, home }: HtmlOptions = {}): string {
  const link = linkWithin(report.site);
  const areas = listIds(portalAreas).flatMap((area) => {
    const results = report.results.filter((one) => one.area === area);
    return results.length > 0 ? [{ area, results }] : [];
  });
  const questions = withVerdict(report, 'needs-person');
  const called = name ?? siteName(report);
  return document(
    `Kiểm tra trang thông tin điện tử: ${called}`,
    html`${home !== undefined && html`<p class="screen small"><a href="${home}">← Mọi cổng trong danh sách</a></p>`}
<header><p class="kind">Kết quả kiểm tra trang thông tin điện tử</p>
<h1>${quoted(called)}</h1>
${facts(report, called, link)}</header>
${answer(report)}${notices(report)}${report.comparison && comparisonSection(report.comparison)}
${contents(report, areas)}
${mendFirst(report)}
<section aria-labelledby="tung-muc"><h2 id="tung-muc">Từng mục</h2>
${areas.map(({ area, results }) => areaSection(area, results, link))}</section>
${unchecked(report)}
${questions.length > 0 && answerSheet(questions, link)}
${limits(report)}
<footer class="foot">haicap portal audit, bộ yêu cầu ${report.ruleset.version}. Mã đối chiếu (sha256): <code>${report.digest}</code></footer>`,
  );
}

/** Addresses of pages, where the site is one that can be visited. A path of a stranger may lead elsewhere: no link then. */
function linkWithin(site: string): (page: string) => string | undefined {
  if (!/^https?:\/\//i.test(site) || !URL.canParse(site)) return () => undefined;
  const { origin } = new URL(site);
  return (page) => {
    if (!page.startsWith('/') || !URL.canParse(page, origin)) return undefined;
    const address = new URL(page, origin);
    return address.origin === origin ? address.href : undefined;
  };
}

function facts(report: AuditReport, called: string, link: (page: string) => string | undefined): Markup {
  const { site, ruleset, pages } = report;
  const address = link('/');
  const row = (label: string, value: Markup | string) => html`<dt>${label}</dt><dd>${value}</dd>`;
  return html`<dl class="facts">${report.unit && siteName(report) !== called && row('Đơn vị', siteName(report))}${row(
    'Cổng',
    address === undefined ? quoted(site) : html`<a href="${address}" rel="noreferrer">${quoted(site)}</a>`,
  )}${row('Ngày xét', dayWords(ruleset.asOf))}${row('Theo', lawWords(ruleset))}${row('Đã đọc', `${pages} trang`)}</dl>
`;
}

const notices = ({ notices: acts }: AuditReport): Markup | false =>
  acts.length > 0 &&
  html`<aside class="box warn" aria-labelledby="can-biet"><h2 id="can-biet">Cần biết trước khi dùng kết quả này</h2>${noticeLines(acts).map((line) => html`<p>${line}</p>`)}
</aside>
`;

function answer(report: AuditReport): Markup {
  const { pass, fail, needsPerson, notApplicable, couldNotCheck } = report.summary;
  const required = withVerdict(report, 'fail', 'required').length;
  const counts: readonly [number, string][] = [
    [fail, `${verdicts.fail} (bắt buộc ${required})`],
    [needsPerson, verdicts['needs-person']],
    [couldNotCheck, verdicts['could-not-check']],
    [pass, verdicts.pass],
    [notApplicable, verdicts['not-applicable']],
  ];
  return html`<section class="box ${conforms(report) ? 'good' : 'bad'}" aria-label="Kết quả"><p class="answer">${answerWords(report)}</p>
<p>${needsPerson > 0 ? `Kết luận chỉ đủ khi ${needsPerson} câu trong phiếu ở cuối đã có người trả lời.` : 'Không còn câu nào cần người trả lời.'}</p>
<ul class="counts">${counts.map(([count, label]) => html`<li><strong>${count}</strong><span>${label}</span></li>`)}</ul></section>
`;
}

function contents(
  report: AuditReport,
  areas: readonly { area: ReportedResult['area']; results: readonly ReportedResult[] }[],
): Markup {
  const after = [
    ...(withVerdict(report, 'could-not-check').length > 0 ? [['chua-kiem', 'chưa kiểm tra được']] : []),
    ...(withVerdict(report, 'needs-person').length > 0 ? [['phieu-tra-loi', 'phiếu trả lời']] : []),
    ['da-doc', 'đã đọc gì, tin đến đâu'],
  ];
  const cell = (count: number, extra = '') =>
    html`<td class="n${extra}${count === 0 ? ' nil' : ''}">${count === 0 ? '–' : count}</td>`;
  return html`<nav aria-labelledby="muc-luc"><h2 id="muc-luc">Mục lục</h2>
<table><thead><tr><th scope="col">Mục</th><th scope="col" class="n">Bắt buộc,<br>chưa đạt</th><th scope="col" class="n">Nên có,<br>chưa đạt</th><th scope="col" class="n">Cần<br>người</th><th scope="col" class="n extra">Chưa kiểm<br>tra được</th><th scope="col" class="n extra">Đạt</th></tr></thead><tbody>
${areas.map(({ area, results }) => {
  const count = (verdict: ReportedResult['verdict'], level?: ReportedResult['level']) =>
    withVerdict({ results }, verdict, level).length;
  return html`<tr><th scope="row"><a href="#${areaId(area)}">${portalAreas[area]}</a></th>${cell(count('fail', 'required'))}${cell(
    count('fail', 'recommended'),
  )}${cell(count('needs-person'))}${cell(count('could-not-check'), ' extra')}${cell(count('pass'), ' extra')}</tr>
`;
})}</tbody></table>
<p class="screen">Sau các mục: ${after.map(([id, title], index) => html`${index > 0 && ', '}<a href="#${id}">${title}</a>`)}.</p></nav>`;
}

function mendFirst(report: AuditReport): Markup | false {
  const levels = listIds(portalLevels)
    .map((level) => ({ level, fails: withVerdict(report, 'fail', level) }))
    .filter(({ fails }) => fails.length > 0);
  return (
    levels.length > 0 &&
    html`<section aria-labelledby="sua-truoc"><h2 id="sua-truoc">Sửa gì trước</h2>
${levels.map(
  ({ level, fails }) => html`<h3>${portalLevels[level]} (${fails.length})</h3><ol>${fails.map(
    (one) =>
      html`<li><a href="#${one.id}">${quoted(one.title)}</a> <span class="soft small">${findingCount(one)} chỗ</span></li>`,
  )}</ol>
`,
)}</section>`
  );
}

function unchecked(report: AuditReport): Markup | false {
  const results = withVerdict(report, 'could-not-check');
  return (
    results.length > 0 &&
    html`<section aria-labelledby="chua-kiem"><h2 id="chua-kiem">Chưa kiểm tra được</h2>
<p>Chưa kiểm tra được không có nghĩa là chưa đạt.</p>
<ul>${[...byReason(results)].map(
      ([reason, group]) =>
        html`<li>${quoted(reason, 600)} <span class="soft small">${group.length}: ${group.map(({ id }) => id).join(', ')}</span></li>`,
    )}</ul></section>`
  );
}

function limits({ coverage, results, notices: acts }: AuditReport): Markup {
  const used = new Set(
    results.flatMap(({ citations }) => citationsThen(citations).map((citation) => citation.knownFrom)),
  );
  return html`<section aria-labelledby="da-doc"><h2 id="da-doc">Đã đọc gì, tin đến đâu</h2>
<ul>${coverage.map((line) => html`<li>${quoted(line, 600)}</li>`)}</ul>
<p>Lời văn của các văn bản được dẫn được biết từ những nguồn sau; nguồn nào không phải lời văn chính thức hay bản sao của lời văn ấy thì ghi ngay cạnh chỗ dẫn, văn bản không còn hoặc chưa rõ còn hiệu lực vào ngày xét cũng vậy.</p>
<ul>${listIds(knownFrom)
    .filter((id) => used.has(id))
    .map((id) => html`<li>${knownFrom[id]}.</li>`)}</ul>${
    acts.length > 0 &&
    html`<h3>Các văn bản hết hiệu lực hoặc chưa rõ hiệu lực</h3><ul class="small">${noticeNotes(acts).map(
      (line) => html`<li>${line}</li>`,
    )}</ul>`
  }</section>`;
}
