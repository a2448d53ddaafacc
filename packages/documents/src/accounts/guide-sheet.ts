import { listIds, type Plan } from '@haicap/domain';
import type { Row, Sheet } from 'write-excel-file/universal';
import { textRow } from '../spreadsheet/text-row.js';
import { type CellStyle, textCell } from '../spreadsheet/write-workbook.js';
import { GUIDE_SHEET } from './account-columns.js';
import { type RosterColumn, rosterColumns, SAMPLE_MARK } from './columns.js';
import { type ListAsked, listsAsked } from './lists-asked.js';
import { tableStyle } from './table-style.js';

/** Whose staff list it is, where that is known. */
export interface TemplateFor {
  /** The unit on one line. */
  unit?: string | undefined;
  /** The plans that bind it. */
  plans?: readonly Plan[] | undefined;
}

const title: CellStyle = { fontWeight: 'bold', fontSize: 14 };
const bold: CellStyle = { fontWeight: 'bold' };
const widths = [38, 12, 62, 46];

/** How the list is filled in: steps, one line for each column, and what the plan asks for. */
export const guideSheet = ({ unit, plans = [] }: TemplateFor): Sheet<Blob> => ({
  sheet: GUIDE_SHEET,
  orientation: 'landscape',
  columns: widths.map((width) => ({ width })),
  data: [
    [textCell('Cách ghi danh sách', title)],
    ...(unit === undefined ? [] : [[textCell(`Danh sách của: ${unit}`, bold)]]),
    ...steps.map((step, index) => line(`${index + 1}. ${step}`)),
    [],
    textRow(
      ['Cột', 'Bắt buộc', 'Cách ghi', 'Gợi ý (của Hai Cấp, không phải lời kế hoạch)'],
      tableStyle.heading,
      widths,
    ),
    ...listIds(rosterColumns).map((id) => columnRow(rosterColumns[id])),
    [],
    ...plans.flatMap(askedRows),
  ],
});

const steps = [
  `Xóa dòng mẫu (dòng có chữ “${SAMPLE_MARK}”) ở trang tính đầu; còn dòng mẫu thì danh sách không được nhận.`,
  'Mỗi người một dòng, ghi liền từ dòng 2. Không gộp ô, không xen dòng tên phòng ban.',
  'Cột có dấu * phải có chữ. Có thể thêm cột riêng vào bên phải: các cột đó được giữ nguyên.',
  'Gõ tiếng Việt có dấu bằng bảng mã Unicode. Không dùng công thức.',
];

const columnRow = ({ heading, required, help, suggestions }: RosterColumn): Row =>
  textRow([heading, required ? 'có' : 'không', help, suggestions.join('; ')], tableStyle.cell, widths);

function askedRows(plan: Plan): Row[] {
  const asked = listsAsked(plan);
  if (asked.length === 0)
    return [line(`${plan.shortTitle} (${plan.id}) không nêu cột của danh sách nào; các cột ở đây do Hai Cấp đặt.`)];
  return [
    [textCell(`Danh sách mà ${plan.shortTitle} (${plan.id}) đòi`, bold)],
    ...asked.map((list) => line(askedWords(list))),
  ];
}

const askedWords = ({ what, columns, clause, quote }: ListAsked): string =>
  `${what}: ${columns.join('; ')}.\n${clause}: “${quote}”`;

/** A line over all four columns. */
const line = (text: string): Row => [
  ...textRow([text], { wrap: true, alignVertical: 'top', columnSpan: widths.length }, [WHOLE_WIDTH]),
  ...widths.slice(1).map(() => null),
];

const WHOLE_WIDTH = widths.reduce((sum, width) => sum + width, 0);
