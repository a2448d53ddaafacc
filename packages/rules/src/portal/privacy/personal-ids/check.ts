import { type Element, isTag } from 'domhandler';
import type { Check } from '../../audit/check.js';
import type { Page } from '../../page/page.js';
import { elementTexts } from '../../shared/element-texts.js';
import { namedTables } from '../tables.js';
import { countIds, maskedPath, maskedPlace } from './numbers.js';

/** Files of data; others hold numbers that mean something else. */
const data = /json|xml|csv|^text\/(?!css)/;

export const check: Check = ({ findings, asOf }) => {
  const year = Number(asOf.slice(0, 4));
  const say = (count: number) => ({
    found: `${count} số có dạng số căn cước, số định danh cá nhân (không nhắc lại ở đây)`,
    expected: 'không có số nào, hoặc số đã che bớt',
  });
  return {
    page: (page) => {
      const columns = columnNames(page);
      let count = 0;
      let first: Element | undefined;
      for (const { element, raw } of elementTexts(page)) {
        if (!/\d{3}/.test(raw)) continue;
        const ids = countIds(raw.normalize('NFC'), around(element, columns), year);
        if (ids > 0) first ??= element;
        count += ids;
      }
      if (first) findings.addAt(maskedPath(page.path), { at: maskedPlace(page.at(first)), ...say(count) });
    },
    outcome: ({ files }) => {
      for (const [path, { type, text }] of files) {
        const count = text !== undefined && data.test(type) ? countIds(text, '', year) : 0;
        if (count > 0) findings.addAt(maskedPath(path), say(count));
      }
      return findings.outcome();
    },
  };
};

function columnNames(page: Page): ReadonlyMap<Element, string> {
  const names = new Map<Element, string>();
  for (const { columns, rows } of namedTables(page))
    for (const cells of rows) for (const [at, cell] of cells.entries()) names.set(cell, columns[at] ?? '');
  return names;
}

/** What the column, and what the text around an element say of it: "Số tài khoản: <b>…</b>". */
function around(element: Element, columns: ReadonlyMap<Element, string>): string {
  const said: string[] = [];
  let up: Element | null = element;
  for (let steps = 0; up && steps < 3; steps += 1) {
    const column = columns.get(up);
    if (column !== undefined) return [column, ...said].join(' ');
    const { parent }: Element = up;
    up = parent && isTag(parent) ? parent : null;
    if (up && steps === 0) said.unshift(ownWords(up, element));
  }
  return said.join(' ');
}

const LONGEST = 200;

/** The text of an element before one of its children. */
function ownWords({ children }: Element, until: Element): string {
  const before = children.slice(0, children.indexOf(until));
  return before
    .map((child) => ('data' in child ? child.data : ''))
    .join(' ')
    .slice(-LONGEST);
}
