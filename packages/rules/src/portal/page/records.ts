import { type Element, isTag } from 'domhandler';
import { foldVietnamese } from './fold.js';
import type { Page } from './page.js';
import { wordsOf } from './words.js';

/** A value with the name that the page gives it. */
export interface Field {
  /** In small letters without diacritics, without its colon: "ngay ban hanh". */
  label: string;
  text: string;
  /** What holds the value: a cell, a `dd`, a paragraph. */
  element: Element;
}

/** Fields of one thing: a row of a table whose columns are named, or a list of names and values. */
export interface FieldRecord {
  kind: 'row' | 'list';
  /** The row; or the list, the table, the parent of the paragraphs. */
  element: Element;
  fields: readonly Field[];
}

/** A table whose columns are named. */
export interface FieldTable {
  element: Element;
  /** In small letters without diacritics. */
  columns: readonly string[];
  rows: readonly FieldRecord[];
}

/** Longest row and longest table that are read; a hostile page may hold far more. */
const COLUMNS = 30;
const ROWS = 2_000;

const read = new WeakMap<Page, readonly FieldRecord[]>();
const tables = new WeakMap<Page, readonly FieldTable[]>();

/** Tables of a page whose columns are named. */
export function readTables(page: Page): readonly FieldTable[] {
  let found = tables.get(page);
  if (!found) {
    found = [...rowsByTable(page)].flatMap(([table, rows]) => columnTable(table, rows) ?? []);
    tables.set(page, found);
  }
  return found;
}

/** Named values of a page: lists of terms, tables with named columns, tables of two columns, paragraphs "Tên: giá trị". */
export function readRecords(page: Page): readonly FieldRecord[] {
  let records = read.get(page);
  if (!records) {
    const columns = readTables(page);
    const named = new Set(columns.map(({ element }) => element));
    const others = [...rowsByTable(page)].filter(([table]) => !named.has(table));
    records = [
      ...termLists(page),
      ...columns.flatMap(({ rows }) => rows),
      ...others.flatMap(([table, rows]) => nameValueTable(table, rows)),
      ...lines(page),
    ];
    read.set(page, records);
  }
  return records;
}

/** Says that a value is still to come: nothing, dashes, dots, a marked blank, "đang cập nhật". */
export const isBlank = (text: string): boolean =>
  /^(?:[\s\-–—_.…*?/]*|\[[^\]]{0,200}\]\.?|(?:dang|chua) (?:duoc )?cap nhat\.{0,3}|chua dien)$/.test(
    foldVietnamese(text).trim(),
  );

const labelOf = (text: string): string =>
  foldVietnamese(text)
    .replace(/\([^)]{0,80}\)/g, ' ')
    .replace(/[\s:*.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const field = (label: string, element: Element): Field => ({ label: labelOf(label), text: wordsOf(element), element });

function termLists(page: Page): FieldRecord[] {
  const byList = new Map<Element, { term: string; fields: Field[] }>();
  for (const one of page.all('dt, dd')) {
    const list = nearest('dl', one);
    if (!list) continue;
    const known = byList.get(list) ?? { term: '', fields: [] };
    byList.set(list, known);
    if (one.name === 'dt') known.term = wordsOf(one);
    else known.fields.push(field(known.term, one));
  }
  return [...byList].flatMap(([element, { fields }]) => (fields.length > 0 ? [{ kind: 'list', element, fields }] : []));
}

/** The rows of each table that are not those of a table within it. */
function rowsByTable(page: Page): ReadonlyMap<Element, readonly Row[]> {
  const byTable = new Map<Element, Row[]>();
  for (const row of page.all('tr')) {
    const table = nearest('table', row);
    const cells = cellsOf(row);
    if (!table || cells.length < 2) continue;
    const rows = byTable.get(table);
    if (!rows) byTable.set(table, [{ row, cells }]);
    else if (rows.length < ROWS) rows.push({ row, cells });
  }
  return byTable;
}

function columnTable(element: Element, rows: readonly Row[]): FieldTable | undefined {
  const head = headOf(rows);
  if (!head) return undefined;
  const columns = head.cells.map((cell) => labelOf(wordsOf(cell)));
  const named = rows.slice(rows.indexOf(head) + 1).flatMap(({ row, cells }): FieldRecord[] => {
    if (cells.length !== columns.length) return [];
    const fields = cells.map((cell, at) => ({ label: columns[at] ?? '', text: wordsOf(cell), element: cell }));
    return [{ kind: 'row', element: row, fields }];
  });
  return { element, columns, rows: named };
}

interface Row {
  row: Element;
  cells: readonly Element[];
}

/** The row that names the columns: the last one of `thead` or of heading cells; in old pages the first, if it is all short names. */
function headOf(rows: readonly Row[]): Row | undefined {
  const first = rows[0];
  if (!first) return undefined;
  const marked = rows
    .slice(0, 3)
    .filter(({ row, cells }) => inHead(row) || cells.every(({ name }) => name === 'th'))
    .at(-1);
  if (marked) return marked;
  const name = (cell: Element) => {
    const text = wordsOf(cell);
    return text !== '' && text.split(' ').length <= 8 && !/\d{3}/.test(text);
  };
  return first.cells.length > 2 && first.cells.every(name) ? first : undefined;
}

/** A table without named columns whose rows are a name and a value. */
function nameValueTable(table: Element, rows: readonly Row[]): FieldRecord[] {
  const fields = rows.flatMap(({ cells: [name, value, more] }) =>
    name && value && !more ? [field(wordsOf(name), value)] : [],
  );
  return fields.length > 0 ? [{ kind: 'list', element: table, fields }] : [];
}

function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (const cell of row.children) {
    if (!isTag(cell) || (cell.name !== 'td' && cell.name !== 'th')) continue;
    const span = Math.min(Math.max(Number(cell.attribs.colspan ?? 1) || 1, 1), COLUMNS);
    for (let at = 0; at < span && cells.length < COLUMNS; at += 1) cells.push(cell);
  }
  return cells;
}

/** The nearest element of a kind around an element. */
export function nearest(tag: string, element: Element): Element | undefined {
  for (let up = element.parent; up; up = up.parent) if (isTag(up) && up.name === tag) return up;
  return undefined;
}

const inHead = ({ parent }: Element): boolean => parent !== null && isTag(parent) && parent.name === 'thead';

/** A name, a colon, a value. */
const line = /^([^:]{2,40}): *(\S.*)$/s;

/** Paragraphs and entries of the form "Tên: giá trị", and pairs of elements of which the first ends in a colon. */
function lines(page: Page): FieldRecord[] {
  const byParent = new Map<Element, Field[]>();
  const put = (parent: Element | undefined, one: Field) => {
    if (!parent) return;
    const fields = byParent.get(parent);
    if (fields) fields.push(one);
    else byParent.set(parent, [one]);
  };
  for (const block of page.all('p, li, div')) {
    const inner = block.children.filter(isTag);
    const [name, value] = inner;
    if (name && value && inner.length === 2 && /:\s*$/.test(shortWords(name))) {
      put(elementOver(block), field(wordsOf(name), value));
    } else if (inner.every(({ name: tag }) => phrasing.has(tag))) {
      const [, label, text] = line.exec(shortWords(block)) ?? [];
      if (label !== undefined && text !== undefined)
        put(elementOver(block), { label: labelOf(label), text, element: block });
    }
  }
  return [...byParent].map(([element, fields]) => ({ kind: 'list', element, fields }));
}

const phrasing = new Set('a abbr b bdi code em i mark q s small span strong sub sup time u font'.split(' '));

/** Words of a block that is short enough for a name and a value; nothing of a longer one. */
function shortWords(block: Element): string {
  const { startOffset = 0, endOffset = 0 } = block.sourceCodeLocation ?? {};
  return endOffset - startOffset > 2_000 ? '' : wordsOf(block);
}

const elementOver = ({ parent }: Element): Element | undefined => (parent && isTag(parent) ? parent : undefined);
