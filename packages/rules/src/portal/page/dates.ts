import { isPlainDate, type PlainDate } from '@haicap/domain';
import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { foldVietnamese } from './fold.js';
import type { Page } from './page.js';
import { readRecords } from './records.js';

/** What a date is the date of: issue, posting, removal, coming into force, making. */
export type DateKind = 'issued' | 'posted' | 'until' | 'effective' | 'created';

/** A date with what the page says that it is. */
export interface LabelledDate {
  /** In small letters without diacritics: "ngay ban hanh"; empty where nothing says it. */
  label: string;
  /** Absent for a label that says none of these. */
  kind?: DateKind;
  date: PlainDate;
  /** The paragraph, cell or other block that holds the date. */
  element: Element;
  /** The row of the table with named columns that the date stands in. */
  row?: Element;
}

/** What is left of a label without its words for "day" and "time", by what the date is then. */
const kinds = new Map<string, DateKind>(
  (
    [
      ['issued', 'ban hanh|ky|ky ban hanh|phe duyet|duyet|ban hanh quyet dinh|cua van ban|quyet dinh|ra quyet dinh'],
      ['posted', 'dang|dang tai|dang bai|dang tin|dang len cong|dang len trang|dang cong|cong khai|cong bo'],
      ['posted', 'niem yet|xuat ban|tu|bat dau cong khai|cong khai tu|dang tu|niem yet tu|dua len|bat dau'],
      ['until', 'den|den het|cong khai den|dang den|niem yet den|het han|het han cong khai|het han dang|go|go bo'],
      ['until', 'ket thuc|ket thuc cong khai|thoi han|thoi han cong khai|het thoi han|het thoi han cong khai'],
      ['until', 'han cong khai|cong khai den het|ket thuc niem yet|thoi han niem yet|thoi han dang'],
      ['effective', 'hieu luc|co hieu luc|hieu luc tu|co hieu luc tu|bat dau hieu luc|hieu luc thi hanh'],
      ['created', 'tao|tao ra|lap|tao lap|hinh thanh|tao ra thong tin|tao thong tin'],
    ] as const
  ).flatMap(([kind, labels]) => labels.split('|').map((label) => [label, kind] as const)),
);

/** "ngày văn bản" is the day of its issue although nothing is left of it. */
const wholeLabels = new Map<string, DateKind>([
  ['ngay van ban', 'issued'],
  ['ngay thang van ban', 'issued'],
  ['ngay, thang van ban', 'issued'],
]);

const fillers = /\b(?:ngay|thang|nam|thoi gian|thoi diem|vao|(?<!hieu )luc|van ban|duoc|da)\b|[,:]/g;

/**
 * What a label says that a date is the date of.
 *
 * In: a label in small letters without diacritics.
 * @example
 * dateKind('ngay, thang ban hanh'); // 'issued'
 * dateKind('dang ngay'); // 'posted'
 * dateKind('ngay sinh'); // undefined
 */
export const dateKind = (label: string): DateKind | undefined =>
  wholeLabels.get(label) ?? kinds.get(label.replace(fillers, ' ').replace(/\s+/g, ' ').trim());

const written =
  /(?<![\d/])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{1,2}) thang (\d{1,2}),? nam (\d{4}))(?!\d)/g;

/** A date in a text, and where it stands there. */
interface WrittenDate {
  date: PlainDate;
  from: number;
  to: number;
}

/**
 * The dates of a text: 05/10/2026, 5.10.2026, 2026-10-05, "05 tháng 10 năm 2026". Days that no calendar has are left out.
 *
 * In: the text in small letters without diacritics.
 */
export function datesIn(folded: string): readonly WrittenDate[] {
  return [...folded.matchAll(written)].flatMap((match) => {
    const [text, y1, m1, d1, d2, m2, y2, d3, m3, y3] = match;
    const pad = (part: string | undefined) => (part ?? '').padStart(2, '0');
    const date = `${y1 ?? y2 ?? y3}-${pad(m1 ?? m2 ?? m3)}-${pad(d1 ?? d2 ?? d3)}`;
    return isPlainDate(date) ? [{ date, from: match.index, to: match.index + text.length }] : [];
  });
}

const known = new WeakMap<Page, readonly LabelledDate[]>();

/** Every date of the main part of a page with its label, in the order of the page. */
export function readDates(page: Page): readonly LabelledDate[] {
  let dates = known.get(page);
  if (!dates) {
    dates = findDates(page);
    known.set(page, dates);
  }
  return dates;
}

const byRow = new WeakMap<Page, ReadonlyMap<Element, readonly LabelledDate[]>>();

/** The dates of each row of the tables with named columns. */
export function datesByRow(page: Page): ReadonlyMap<Element, readonly LabelledDate[]> {
  const found = byRow.get(page);
  if (found) return found;
  const rows = new Map<Element, LabelledDate[]>();
  for (const date of readDates(page)) {
    if (!date.row) continue;
    const dates = rows.get(date.row);
    if (dates) dates.push(date);
    else rows.set(date.row, [date]);
  }
  byRow.set(page, rows);
  return rows;
}

function findDates(page: Page): LabelledDate[] {
  const { main } = page;
  if (!main) return [];
  const named = new Map<Element, { label: string; row?: Element }>();
  for (const { kind, element: row, fields } of readRecords(page))
    for (const { label, element } of fields)
      if (!named.has(element)) named.set(element, { label, ...(kind === 'row' ? { row } : {}) });
  return runsOf(main).flatMap(({ text, block }) => {
    const folded = foldVietnamese(text);
    let after = 0;
    return datesIn(folded).map(({ date, from, to }): LabelledDate => {
      const said = lastPhrase(folded.slice(after, from));
      after = to;
      const place = nameOver(block, named);
      const own = dateKind(said);
      const label = own === undefined && !/\p{L}/u.test(said.replace(fillers, '')) ? (place?.label ?? said) : said;
      const kind = own ?? dateKind(label);
      const row = place?.row;
      return { label, date, element: block, ...(kind ? { kind } : {}), ...(row ? { row } : {}) };
    });
  });
}

/** What stands right before a date: since the last comma, bracket or full stop. */
const lastPhrase = (text: string): string =>
  (
    text
      .slice(-120)
      .split(/[,;|()[\]•·–—]|\.\s|\s-\s/)
      .at(-1) ?? ''
  )
    .replace(/[\s:]+$/, '')
    .trim();

/** The nearest named value around a block. */
function nameOver(block: Element, named: ReadonlyMap<Element, { label: string; row?: Element }>) {
  let up: ChildNode | Element['parent'] = block;
  for (let steps = 0; up && steps < 8; steps += 1, up = up.parent) {
    const found = isTag(up) ? named.get(up) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A stretch of text that no block and no line break interrupts. */
interface Run {
  text: string;
  block: Element;
}

const inline = new Set('a abbr b bdi cite code em i mark q s small span strong sub sup time u font'.split(' '));
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** The texts of an element cut at blocks and line breaks; of `time` the words if they are a date, or else its attribute. */
function runsOf(root: Element): Run[] {
  const runs: Run[] = [];
  let text = '';
  let block = root;
  const flush = (next: Element) => {
    if (/\d/.test(text)) runs.push({ text, block });
    text = '';
    block = next;
  };
  const waiting: (ChildNode | { back: Element })[] = root.children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('back' in next) flush(next.back);
    else if (isText(next)) text += next.data;
    else if (isTag(next) && !silent.has(next.name) && !('hidden' in next.attribs)) {
      if (next.name === 'br') flush(block);
      else if (!inline.has(next.name)) {
        waiting.push({ back: block });
        flush(next);
      } else if (next.name === 'time') {
        const day = next.attribs.datetime?.slice(0, 10) ?? '';
        if (isPlainDate(day) && datesIn(foldVietnamese(textIn(next))).length === 0) {
          text += ` ${day} `;
          continue;
        }
      }
      for (const child of next.children.toReversed()) waiting.push(child);
    }
  }
  flush(root);
  return runs;
}

const textIn = (element: Element): string =>
  element.children.map((child) => (isText(child) ? child.data : '')).join('');
