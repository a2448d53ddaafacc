import { type Element, isTag } from 'domhandler';
import { foldVietnamese } from '../page/fold.js';
import type { Page } from '../page/page.js';

/** A table with named columns. */
export interface NamedTable {
  element: Element;
  /** Names of the columns, those of grouped columns together; small letters without diacritics. */
  columns: readonly string[];
  /** Cells of each row below the names, by column. */
  rows: readonly (readonly Element[])[];
  /** What is said of it: caption, heading and paragraph before it; small letters without diacritics. */
  about: string;
}

/** A hostile page may hold far more, a hostile table be far larger. */
const TABLES = 500;
const COLUMNS = 40;
const ROWS = 3_000;
const HEAD_ROWS = 4;

const read = new WeakMap<Page, readonly NamedTable[]>();

/** The tables with named columns of a page; not those that only lay out the page. */
export function namedTables(page: Page): readonly NamedTable[] {
  let tables = read.get(page);
  if (!tables) {
    tables = page
      .all('table')
      .slice(0, TABLES)
      .flatMap((table) => (page.first('table', table) ? [] : readTable(page, table)));
    read.set(page, tables);
  }
  return tables;
}

function readTable(page: Page, table: Element): NamedTable[] {
  const rows = page.all('tr', table).slice(0, ROWS);
  const grid = gridOf(rows);
  // A row of one cell over all columns is a title.
  const from = grid.findIndex((cells) => new Set(cells).size > 1);
  const first = grid[from];
  if (!first) return [];
  const until = Math.min(from + headHeight(rows, grid, from), from + HEAD_ROWS);
  const head = grid.slice(from, until);
  const titles = grid.slice(0, from).flatMap(([cell]) => (cell ? [page.folded(cell)] : []));
  return [
    {
      element: table,
      columns: first.map((_, at) =>
        [...new Set(head.map((cells) => cells[at]))].map((cell) => (cell ? page.folded(cell) : '')).join(' '),
      ),
      rows: grid.slice(until).filter((cells) => new Set(cells).size > 1),
      about: [...titles, ...before(page, table)].join(' | '),
    },
  ];
}

/** Cells by row and column, each as often as it spans. */
function gridOf(rows: readonly Element[]): Element[][] {
  const grid: Element[][] = [];
  let held: { cell: Element; left: number }[] = [];
  for (const row of rows) {
    const cells: Element[] = [];
    const next: typeof held = [];
    const waiting = row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th');
    for (let at = 0; at < COLUMNS; ) {
      const over = held[at];
      if (over && over.left > 0) {
        cells[at] = over.cell;
        next[at] = { cell: over.cell, left: over.left - 1 };
        at += 1;
        continue;
      }
      const cell = waiting.shift();
      if (!cell) break;
      for (let span = spanOf(cell, 'colspan'); span > 0 && at < COLUMNS; span -= 1, at += 1) {
        cells[at] = cell;
        next[at] = { cell, left: spanOf(cell, 'rowspan') - 1 };
      }
    }
    held = next;
    grid.push(cells);
  }
  return grid;
}

const spanOf = ({ attribs }: Element, name: 'colspan' | 'rowspan'): number => {
  const span = Number.parseInt(attribs[name] ?? '1', 10);
  return span > 1 ? Math.min(span, name === 'colspan' ? COLUMNS : ROWS) : 1;
};

/** How many rows name the columns: those marked so; in old pages as many as the tallest cell of the first row. */
function headHeight(rows: readonly Element[], grid: readonly (readonly Element[])[], from: number): number {
  let marked = 0;
  for (let at = from; at < grid.length; at += 1) {
    const parent = rows[at]?.parent;
    const inHead = parent !== null && parent !== undefined && isTag(parent) && parent.name === 'thead';
    if (!inHead && !(grid[at] ?? []).every(({ name }) => name === 'th')) break;
    marked += 1;
  }
  return Math.max(1, marked, ...(marked > 0 ? [] : (grid[from] ?? []).map((cell) => spanOf(cell, 'rowspan'))));
}

const LONGEST_WORDS = 300;

function before(page: Page, table: Element): string[] {
  const caption = page.first('caption', table);
  const { line, column } = page.position(table);
  const heading = page.headings.findLast(({ element }) => {
    const at = page.position(element);
    return at.line < line || (at.line === line && at.column < column);
  });
  let sibling = table.prev;
  while (sibling && !isTag(sibling)) sibling = sibling.prev;
  return [
    ...(caption ? [page.folded(caption)] : []),
    ...(heading ? [heading.folded] : []),
    ...(sibling ? [page.folded(sibling).slice(0, LONGEST_WORDS)] : []),
    foldVietnamese(page.title.slice(0, LONGEST_WORDS)),
  ];
}

/** Is this the name of a column that names people? */
export const namesPeople = (column: string): boolean =>
  /\bho (?:va |, ?)?(?:chu dem(?: va|,)? )?ten\b|\bho,? ten\b|\bten (?:chu ho|nguoi|doi tuong|cong dan|ho)\b|^chu ho\b|^(?:nguoi|doi tuong) (?:huong|nhan|duoc|thu huong)\b/.test(
    column,
  );
