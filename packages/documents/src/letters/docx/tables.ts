import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Column, Table as TableData } from '../letter.js';
import { TEXT_WIDTH } from './measures.js';
import { runs, styled } from './paragraphs.js';
import { styles } from './styles.js';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const sides = (border: typeof none | typeof line) => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
});

/** Paragraphs in one cell, which may stand beside several rows. */
export interface Cell {
  children: readonly Paragraph[];
  rows?: number;
}

/** Cells side by side, without lines: the header, the signatures. Widths in twentieths of a point. */
export function sideBySide(widths: readonly number[], rows: readonly (readonly Cell[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: sides(none),
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            ({ children, rows: rowSpan = 1 }, index) =>
              new TableCell({ children: [...children], rowSpan, ...widthOf(widths[index]) }),
          ),
        }),
    ),
  });
}

/** A table of the text, with lines; its head stands again on every page. */
export function dataTable({ columns, rows }: TableData): Table {
  const widths = shares(columns);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: sides(line),
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
          ({ title }, index) =>
            new TableCell({
              children: [styled(styles.cellHead, [title])],
              verticalAlign: 'center',
              ...widthOf(widths[index]),
            }),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(
              (cell, index) =>
                new TableCell({
                  children: [
                    new Paragraph({
                      style: styles.cell,
                      alignment: alignmentOf(columns[index]),
                      children: runs(cell),
                    }),
                  ],
                  ...widthOf(widths[index]),
                }),
            ),
          }),
      ),
    ],
  });
}

const widthOf = (size: number | undefined) => (size === undefined ? {} : { width: { size, type: WidthType.DXA } });

const alignmentOf = (column: Column | undefined) =>
  column?.alignment === 'center'
    ? AlignmentType.CENTER
    : column?.alignment === 'right'
      ? AlignmentType.RIGHT
      : AlignmentType.LEFT;

/** The widths of the columns; together they are the width of the text. */
function shares(columns: readonly Column[]): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / whole) * TEXT_WIDTH));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
