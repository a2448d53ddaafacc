import { portalAreas, portalLevels } from '@haicap/domain';
import { verdicts } from '@haicap/rules/portal';
import { findingCount, type ReportedResult } from '../audit-report.js';
import { groupFindings } from '../group-findings.js';
import { basisWords } from '../words.js';
import { placeList } from './finding-list.js';
import { html, type Markup, quoted } from './markup.js';

/**
 * The questions that no machine can answer, to be answered on the screen or on paper, dated and signed. Nothing that is
 * ticked leaves the page, and nothing is kept: one prints it.
 */
export function answerSheet(questions: readonly ReportedResult[], link: (page: string) => string | undefined): Markup {
  const areas = Map.groupBy(questions, ({ area }) => area);
  return html`<section class="new-page" id="phieu-tra-loi" aria-labelledby="phieu">
<h2 id="phieu">Phiếu trả lời của người kiểm tra</h2>
<p>Có ${questions.length} câu mà máy không trả lời thay được. Mở trang, xem, đánh dấu từng câu rồi ký.</p>
<p class="screen soft small">Đánh dấu ngay trên màn hình rồi in, hoặc in ra rồi viết. Trang này không lưu và không gửi câu trả lời đi đâu.</p>
${[...areas].map(
  ([
    area,
    list,
  ]) => html`<div class="sheet-area"><h3>${portalAreas[area]}</h3><ol class="questions">${list.map((one) => question(one, link))}</ol></div>
`,
)}<div class="sign">
${['Ngày trả lời', 'Họ và tên người trả lời', 'Chức vụ', 'Trang đã xem, bằng máy gì'].map(
  (label) => html`<label>${label}<input type="text" autocomplete="off"></label>
`,
)}<div class="hand soft small">Chữ ký của người trả lời</div>
</div>
</section>`;
}

const question = (
  result: ReportedResult,
  link: (page: string) => string | undefined,
): Markup => html`<li class="question" id="${result.id}">
<div><p>${quoted(result.reason ?? '', 1_000)}</p><p class="small">Đạt khi: ${quoted(result.title)}</p><p class="law">${portalLevels[result.level]} · ${result.id} · ${quoted(basisWords(result), 1_000)}</p>${hints(result, link)}</div>
<fieldset class="ticks"><legend>Câu trả lời cho ${result.id}</legend>${[
  verdicts.pass,
  verdicts.fail,
  verdicts['not-applicable'],
].map(
  (answer) => html`<label><input type="checkbox" autocomplete="off"> ${answer}</label>`,
)}<label class="note">Trả lời <input type="text" autocomplete="off"></label></fieldset>
</li>
`;

/** What the machine saw that may help the person: nothing of it is a verdict. */
const hints = (result: ReportedResult, link: (page: string) => string | undefined): Markup | false =>
  findingCount(result) > 0 &&
  html`<div class="hints small"><p>Máy gợi ý xem ${findingCount(result)} chỗ:</p><ul>${groupFindings(
    result.findings,
  ).map(({ found, places }) => html`<li>${quoted(found)}${placeList(places, link)}</li>`)}</ul>${
    result.more > 0 && html`<p class="soft">… và ${result.more} chỗ nữa không liệt kê ở đây.</p>`
  }</div>`;
