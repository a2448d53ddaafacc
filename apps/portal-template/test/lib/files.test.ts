import { expect, test } from 'vitest';
import { fileWords, pictures, sizeWords } from '../../src/lib/files';

test.each([
  [0, '1 KB'],
  [245_760, '240 KB'],
  [5 * 1024 * 1024, '5,0 MB'],
])('%i bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));

test('a file is named by its kind and size', () => expect(fileWords('/tep/van-ban-mau.pdf')).toMatch(/^PDF, \d+ KB$/));

test('a file that is not there is an error', () => expect(() => fileWords('/tep/khong-co.pdf')).toThrow('ENOENT'));

test('the size of a picture is read from its file', () => {
  expect(pictures.get('/anh/ban-do-mau.svg')).toEqual({ width: 960, height: 540 });
});
