import type { ReportedResult } from '../audit-report.js';
import { type FindingGroup, fixesOf, groupFindings } from '../group-findings.js';
import { placeWords } from '../place.js';
import { html, type Markup, quoted } from './markup.js';

/** How many different findings, and how many places of each, are seen before one opens the rest. */
const SEEN = 3;

/** What paper shows of the rest; the style sheet hides what is beyond. */
const PRINTED = { findings: 5, places: 6 };

/** What is wrong and where; `link` gives the address of a page, where there is one to go to. */
export function findingList({ findings, more }: ReportedResult, link: (page: string) => string | undefined): Markup {
  const groups = groupFindings(findings);
  const rest = groups.slice(SEEN);
  const oneFix = fixesOf(findings).length === 1;
  const item = (group: FindingGroup) => findingItem(group, link, !oneFix);
  return html`<ul class="found">${groups.slice(0, SEEN).map(item)}</ul>${
    rest.length > 0 &&
    html`<details class="rest"><summary>Thêm ${rest.length} điều chưa đạt khác</summary><ul class="found">${rest.map(item)}</ul>${onPaper(rest.length - PRINTED.findings, 'điều')}</details>`
  }${more > 0 && html`<p class="soft">… và ${more} chỗ nữa không liệt kê ở đây.</p>`}${
    oneFix && html`<p class="fix"><b>Cách sửa:</b> ${quoted(fixesOf(findings)[0] ?? '', 1_000)}</p>`
  }`;
}

function findingItem(
  { found, expected, fix, places }: FindingGroup,
  link: (page: string) => string | undefined,
  withFix: boolean,
): Markup {
  return html`<li><p><b>Thấy:</b> ${quoted(found)}</p><p><b>Cần:</b> ${quoted(expected)}</p>${
    withFix && html`<p><b>Cách sửa:</b> ${quoted(fix, 1_000)}</p>`
  }${placeList(places, link)}</li>`;
}

/** Where it was found. */
export function placeList(places: FindingGroup['places'], link: (page: string) => string | undefined): Markup {
  const item = (place: FindingGroup['places'][number]) => html`<li>${placeItem(place, link)}</li>`;
  const rest = places.slice(SEEN);
  return html`<ul class="places">${places.slice(0, SEEN).map(item)}</ul>${
    rest.length > 0 &&
    html`<details class="rest"><summary>Thêm ${rest.length} chỗ như vậy</summary><ul class="places">${rest.map(item)}</ul>${onPaper(rest.length - PRINTED.places, 'chỗ')}</details>`
  }`;
}

const onPaper = (left: number, what: string): Markup | false =>
  left > 0 && html`<p class="paper small soft">… và ${left} ${what} nữa, xem trên máy.</p>`;

function placeItem({ page, at }: FindingGroup['places'][number], link: (page: string) => string | undefined): Markup {
  const address = link(page);
  const name = quoted(page);
  const where = placeWords(at);
  return html`${address === undefined ? name : html`<a href="${address}" rel="noreferrer">${name}</a>`}${
    where !== '' && html` <code>${quoted(where)}</code>`
  }`;
}
