import { listIds, portalAreas, portalLevels } from '@haicap/domain';
import { document } from '../report/html/document.js';
import { html, type Markup, quoted } from '../report/html/markup.js';
import { dayWords, lawWords } from '../report/words.js';
import type { AuditOverview } from './overview.js';
import { outcomeWords } from './overview-rows.js';
import type { SiteOutcome } from './site-outcome.js';

/** The overview of a list as one page that stands beside the pages of the sites (`sites/<slug>.html`). */
export function overviewHtml(overview: AuditOverview): string {
  const { ruleset, sites } = overview;
  const unopened = sites.filter(({ audited }) => !audited).length;
  return document(
    'Kiểm tra trang thông tin điện tử của nhiều đơn vị',
    html`<header><p class="kind">Kết quả kiểm tra trang thông tin điện tử</p>
<h1>${sites.length} cổng trong danh sách</h1>
<dl class="facts"><dt>Ngày xét</dt><dd>${dayWords(ruleset.asOf)}</dd><dt>Theo</dt><dd>${lawWords(ruleset)}</dd><dt>Kiểm được</dt><dd>${sites.length - unopened} cổng</dd>${
      unopened > 0 && html`<dt>Không kiểm được</dt><dd>${unopened} cổng</dd>`
    }</dl></header>
<aside class="box"><p>Các đơn vị xếp theo tên, không xếp hạng. Số lượng ở hai cổng không so được với nhau: cổng nhiều bài có nhiều chỗ để sai hơn, và nhiều câu chỉ người mới trả lời được.</p></aside>
<section aria-labelledby="don-vi"><h2 id="don-vi">Từng đơn vị</h2>
<table><thead><tr><th scope="col">Đơn vị</th><th scope="col">Kết quả</th><th scope="col" class="n extra">Nên có,<br>chưa đạt</th><th scope="col" class="n extra">Cần<br>người</th><th scope="col" class="n extra">Chưa kiểm<br>tra được</th><th scope="col" class="n extra">Trang<br>đã đọc</th></tr></thead><tbody>
${sites.map(siteRow)}</tbody></table></section>
${requirements(overview)}
<p>Cả bảng để tính tiếp: <a href="overview.csv">overview.csv</a>, <a href="requirements.csv">requirements.csv</a>, <a href="overview.json">overview.json</a>.</p>
<footer class="foot">haicap portal audit, bộ yêu cầu ${ruleset.version}</footer>`,
  );
}

function siteRow(one: SiteOutcome): Markup {
  const address = html`<br><span class="small soft">${quoted(one.site)}</span>`;
  if (!one.audited)
    return html`<tr><th scope="row">${quoted(one.name)}${address}</th><td>${outcomeWords(one)}<br><span class="small">${quoted(one.cause, 600)}</span></td>${Array.from(
      { length: 4 },
      () => html`<td class="n nil extra">–</td>`,
    )}</tr>
`;
  const { fail, needsPerson, couldNotCheck } = one.summary;
  return html`<tr><th scope="row"><a href="sites/${one.slug}.html">${quoted(one.name)}</a>${address}</th><td>${outcomeWords(one)}</td>${[
    fail - one.failsRequired,
    needsPerson,
    couldNotCheck,
    one.pages,
  ].map((count) => html`<td class="n extra">${count}</td>`)}</tr>
`;
}

/** Requirements that some site fails, area by area. */
function requirements({ requirements: all }: AuditOverview): Markup {
  const failed = all.filter(({ fail }) => fail > 0);
  if (failed.length === 0) return html`<p>Không cổng nào có yêu cầu chưa đạt mà máy thấy được.</p>`;
  return html`<section aria-labelledby="yeu-cau"><h2 id="yeu-cau">Yêu cầu nào nhiều cổng chưa đạt</h2>
<p>Xếp theo mục, mỗi yêu cầu ghi số cổng chưa đạt trên số cổng máy có câu trả lời.</p>
${listIds(portalAreas).map((area) => {
  const rows = failed.filter((one) => one.area === area);
  return (
    rows.length > 0 &&
    html`<h3>${portalAreas[area]}</h3><table><thead><tr><th scope="col">Yêu cầu</th><th scope="col" class="n">Chưa đạt</th></tr></thead><tbody>${rows.map(
      ({ id, title, level, fail, answered }) =>
        html`<tr><th scope="row">${quoted(title)} <span class="small soft">${portalLevels[level]} · ${id}</span></th><td class="n">${fail} / ${answered}</td></tr>`,
    )}</tbody></table>
`
  );
})}</section>`;
}
