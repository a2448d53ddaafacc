import type { CellStyle } from '../spreadsheet/write-workbook.js';

const border = { borderStyle: 'thin', borderColor: '#BFBFBF' } as const;

/** How the cells of our tables look. What a colour says, words say beside it. */
export const tableStyle = {
  heading: {
    ...border,
    fontWeight: 'bold',
    wrap: true,
    align: 'center',
    alignVertical: 'center',
    backgroundColor: '#DDEBF7',
  },
  cell: { ...border, wrap: true, alignVertical: 'top' },
  sample: {
    ...border,
    wrap: true,
    alignVertical: 'top',
    fontStyle: 'italic',
    textColor: '#595959',
    backgroundColor: '#EDEDED',
  },
  collision: { ...border, wrap: true, alignVertical: 'top', backgroundColor: '#FFF2CC' },
  leftOut: { ...border, wrap: true, alignVertical: 'top', backgroundColor: '#FCE4D6' },
} as const satisfies Record<string, CellStyle>;
