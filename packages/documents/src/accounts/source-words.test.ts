import { expect, test } from 'vitest';
import { sourceWords } from './source-words.js';

test.each([
  [{ kind: 'workbook' }, 'bảng tính .xlsx'],
  [
    { kind: 'text', encoding: 'windows-1258', delimiter: '\t' },
    'tệp chữ, bảng mã Windows-1258, các ô cách nhau bằng dấu tab',
  ],
  [{ kind: 'text', encoding: 'utf-8', delimiter: ';' }, 'tệp chữ, bảng mã UTF-8, các ô cách nhau bằng dấu chấm phẩy'],
] as const)('how a file was read: %j', (source, words) => {
  expect(sourceWords(source)).toBe(words);
});
