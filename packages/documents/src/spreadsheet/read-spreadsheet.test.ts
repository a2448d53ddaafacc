import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rawWorkbook } from '../../test/raw-workbook.js';
import { readSpreadsheet } from './read-spreadsheet.js';
import { UnreadableFile } from './unreadable-file.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const archive = (path: string) => zipSync({ [path]: strToU8('<x/>') });
const workbook = rawWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>');

/** The workbook as if its first file unpacked to 300 MB: the size stands 24 bytes into its entry of the directory. */
function swollen(): Uint8Array {
  const copy = workbook.slice();
  const entry = copy.findIndex((_byte, at) => [0x50, 0x4b, 0x01, 0x02].every((sign, next) => copy[at + next] === sign));
  new DataView(copy.buffer).setUint32(entry + 24, 300 * 1024 * 1024, true);
  return copy;
}

describe('a file', () => {
  test('is a workbook or a text by its bytes, whatever it is called', async () => {
    expect((await readSpreadsheet(workbook)).source).toEqual({ kind: 'workbook' });
    expect(await readSpreadsheet(bytes('a;b\n1;2'))).toEqual({
      sheets: [
        {
          name: '',
          rows: [
            ['a', 'b'],
            ['1', '2'],
          ],
        },
      ],
      source: { kind: 'text', encoding: 'utf-8', delimiter: ';' },
    });
  });

  test.each<[string, Uint8Array, string, string]>([
    ['nothing', bytes(''), 'unexpected empty file, expected .xlsx or .csv', 'tệp trống'],
    ['white space', bytes('\uFEFF \r\n'), 'unexpected empty file, expected .xlsx or .csv', 'tệp trống'],
    [
      'an old .xls or .doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'unexpected compound file (.xls, .doc or encrypted), expected .xlsx or .csv',
      'đây là tệp kiểu cũ (.xls, .doc) hoặc tệp đặt mật khẩu',
    ],
    [
      'a .pdf',
      bytes('%PDF-1.7'),
      'unexpected .pdf file, expected .xlsx or .csv',
      'đây là tệp .pdf, không phải .xlsx hay .csv',
    ],
    [
      'an .rtf',
      bytes('{\\rtf1'),
      'unexpected .rtf file, expected .xlsx or .csv',
      'đây là tệp .rtf, không phải .xlsx hay .csv',
    ],
    [
      'a web page',
      bytes('<html><table>'),
      'unexpected HTML/XML file, expected .xlsx or .csv',
      'đây là tệp HTML/XML, không phải .xlsx hay .csv',
    ],
    [
      'a .docx',
      archive('word/document.xml'),
      'unexpected .docx file, expected .xlsx or .csv',
      'đây là tệp .docx, không phải .xlsx hay .csv',
    ],
    [
      'a .pptx',
      archive('ppt/presentation.xml'),
      'unexpected .pptx file, expected .xlsx or .csv',
      'đây là tệp .pptx, không phải .xlsx hay .csv',
    ],
    [
      'an .ods',
      archive('content.xml'),
      'unexpected .ods file, expected .xlsx or .csv',
      'đây là tệp .ods, không phải .xlsx hay .csv',
    ],
    [
      'a .zip without a sheet',
      archive('a.txt'),
      'unexpected .zip file, expected .xlsx or .csv',
      'đây là tệp .zip, không phải .xlsx hay .csv',
    ],
    [
      'half a workbook',
      workbook.slice(0, workbook.length / 2),
      'unexpected contents of the workbook (invalid zip data), expected a whole .xlsx file',
      'tệp .xlsx hỏng hoặc chưa tải đủ (invalid zip data)',
    ],
    [
      'a workbook that would fill the memory',
      swollen(),
      'unexpected size of the unpacked workbook, expected at most 200 MB',
      'nội dung tệp lớn hơn 200 MB sau khi giải nén',
    ],
  ])('that holds %s is refused', async (_name, file, message, found) => {
    const error = await readSpreadsheet(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error).toMatchObject({ message, words: { found } });
  });
});
