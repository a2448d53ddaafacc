import { listIds } from '@haicap/domain';
import type { Sheet } from 'write-excel-file/universal';
import { fitToPageWidth, repeatedHeadings } from '../spreadsheet/sheet-features.js';
import { textRow } from '../spreadsheet/text-row.js';
import { writeWorkbook } from '../spreadsheet/write-workbook.js';
import { accountColumns, BASIS_SHEET, LEFT_OUT_SHEET } from './account-columns.js';
import { accountCells, accountHeadings, rosterWidths } from './account-table.js';
import type { Accounts } from './accounts-for.js';
import type { BasisWords } from './basis-words.js';
import { leftOutSheet } from './left-out-sheet.js';
import { tableStyle } from './table-style.js';

/** The sheet of the accounts. */
const ACCOUNTS_SHEET = 'Danh sách tài khoản';

/** See `accountsXlsx` of the package's index. */
export function accountsWorkbook(accounts: Accounts, basis: BasisWords): Promise<Uint8Array<ArrayBuffer>> {
  const leftOut = accounts.leftOut.length > 0 ? [leftOutSheet(accounts)] : [];
  const names = [ACCOUNTS_SHEET, ...leftOut.map(() => LEFT_OUT_SHEET)];
  return writeWorkbook(
    [accountsSheet(accounts, basis), ...leftOut, basisSheet(basis)],
    [fitToPageWidth, repeatedHeadings(names)],
  );
}

function accountsSheet({ accounts, extra }: Accounts, basis: BasisWords): Sheet<Blob> {
  const widths = [...rosterWidths(extra), ...listIds(accountColumns).map((id) => accountColumns[id].width)];
  return {
    sheet: ACCOUNTS_SHEET,
    orientation: 'landscape',
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    columns: widths.map((width) => ({ width })),
    data: [
      textRow(accountHeadings(extra), tableStyle.heading, widths),
      ...accounts.map((account) => {
        const style = account.mailbox.status === 'numbered' ? tableStyle.collision : tableStyle.cell;
        return textRow(accountCells(account, basis), style, widths);
      }),
    ],
  };
}

function basisSheet({ full }: BasisWords): Sheet<Blob> {
  const widths = [40, 100];
  return {
    sheet: BASIS_SHEET,
    orientation: 'landscape',
    columns: widths.map((width) => ({ width })),
    data: full.map(({ label, words }) => textRow([label, words], tableStyle.cell, widths)),
  };
}
