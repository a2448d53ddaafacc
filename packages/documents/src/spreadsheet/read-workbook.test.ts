import { describe, expect, test } from 'vitest';
import { rawWorkbook } from '../../test/raw-workbook.js';
import { readWorkbook } from './read-workbook.js';
import { NO_RESULT } from './workbook-archive.js';

/** What a cell at A1 says. */
const said = async (cell: string) => (await readWorkbook(rawWorkbook(`<row r="1">${cell}</row>`)))[0]?.rows[0]?.[0];

describe('a cell of a workbook', () => {
  test.each([
    ['a text', '<c r="A1" t="inlineStr"><is><t>Nguyễn</t></is></c>', 'Nguyễn'],
    [
      'a text with marks on their own (NFD)',
      `<c r="A1" t="inlineStr"><is><t>${'Nguyễn'.normalize('NFD')}</t></is></c>`,
      'Nguyễn',
    ],
    ['a text like a formula', '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    ['a text with spaces', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['a number', '<c r="A1"><v>12</v></c>', '12'],
    ['a day', '<c r="A1" s="1"><v>45823</v></c>', '15/06/2025'],
    ['a day with its time', '<c r="A1" s="1"><v>45823.5</v></c>', '15/06/2025 12:00'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['a formula with a text', '<c r="A1" t="str"><f>B1&amp;C1</f><v>Văn thư</v></c>', 'Văn thư'],
    ['a formula with a number', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula that failed', '<c r="A1" t="e"><f>VLOOKUP(1,B:C,2)</f><v>#N/A</v></c>', '#N/A'],
    ['a formula that failed, with a style', '<c r="A1" s="0" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a formula without a result', '<c r="A1"><f>1+1</f></c>', NO_RESULT],
    ['a formula for a text without a result', '<c r="A1" t="str"><f>A2</f></c>', NO_RESULT],
    ['a shared formula without a result', '<c r="A1"><f t="shared" si="0"/><v/></c>', NO_RESULT],
  ])('that holds %s', async (_name, cell, text) => {
    expect(await said(cell)).toBe(text);
  });

  test('stands in the row and column that a spreadsheet program shows', async () => {
    const [sheet] = await readWorkbook(rawWorkbook('<row r="3"><c r="B3"><v>1</v></c></row>'));
    expect(sheet).toEqual({
      name: 'Danh sách',
      rows: [
        ['', ''],
        ['', ''],
        ['', '1'],
      ],
    });
  });
});

test('a workbook whose cells contradict each other is damaged', async () => {
  const read = readWorkbook(rawWorkbook('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'));
  await expect(read).rejects.toThrow(
    'unexpected contents of the workbook (<c/> at row 1, col 1: VALUE_INVALID), expected a whole .xlsx file',
  );
});
