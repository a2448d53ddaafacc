import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columnAids, fitToPageWidth, repeatedHeadings } from './sheet-features.js';
import { textCell, writeWorkbook } from './write-workbook.js';

const sheet = (name: string) => ({ sheet: name, orientation: 'landscape' as const, data: [[textCell('a')]] });

async function files(...features: Parameters<typeof writeWorkbook>[1] & object) {
  const parts = unzipSync(await writeWorkbook([sheet('Một'), sheet('Hai')], features));
  return (path: string) => strFromU8(parts[path] ?? new Uint8Array());
}

describe('help for a column', () => {
  test('is a prompt below the headings of the first sheet, with a list where there are choices', async () => {
    const file = await files(
      columnAids(
        [
          { column: 0, prompt: 'Ghi "đủ" & rõ', choices: [] },
          { column: 27, prompt: 'Chọn', choices: ['Một', 'Hai'] },
        ],
        1,
      ),
    );
    const xml = file('xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<dataValidations count="2"><dataValidation type="none" allowBlank="1" showInputMessage="1" promptTitle="Cách ghi" prompt="Ghi &quot;đủ&quot; &amp; rõ" sqref="A2:A1048576"/>',
    );
    expect(xml).toContain('sqref="AB2:AB1048576"><formula1>"Một,Hai"</formula1></dataValidation></dataValidations>');
    expect(xml).not.toContain('showErrorMessage');
    expect(xml.indexOf('</sheetData>')).toBeLessThan(xml.indexOf('<dataValidations'));
    expect(xml.indexOf('<dataValidations')).toBeLessThan(xml.indexOf('<pageSetup'));
    expect(file('xl/worksheets/sheet2.xml')).not.toContain('dataValidation');
  });

  test('is cut to what a spreadsheet program shows', async () => {
    const file = await files(columnAids([{ column: 0, prompt: 'x'.repeat(300), choices: [] }], 1));
    expect(file('xl/worksheets/sheet1.xml')).toContain(`prompt="${'x'.repeat(255)}"`);
  });
});

test('on paper every sheet is as wide as the page', async () => {
  const file = await files(fitToPageWidth);
  for (const number of [1, 2]) {
    const xml = file(`xl/worksheets/sheet${number}.xml`);
    expect(xml).toMatch(/^<\?xml[^>]*><worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
  }
});

test('on paper the headings of the named sheets stand on every page', async () => {
  const file = await files(repeatedHeadings(['Một', 'Hai']));
  expect(file('xl/workbook.xml')).toContain(
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Một'!$1:$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Hai'!$1:$1</definedName></definedNames>`,
  );
});
