import { expect, test } from 'vitest';
import { decodeText } from './decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') =>
  new Uint8Array(
    [...`\uFEFF${text}`].flatMap((sign) => {
      const [low, high] = [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8];
      return order === 'le' ? [low, high] : [high, low];
    }),
  );
/** "Nguyễn Thị Đậu" in Windows-1258: the tone mark stands after its vowel. */
const windows1258 = new Uint8Array([
  0x4e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e, 0x20, 0x54, 0x68, 0x69, 0xf2, 0x20, 0xd0, 0xe2, 0xf2, 0x75,
]);

test.each([
  ['UTF-8', utf8('Nguyễn Thị Đậu'), 'utf-8'],
  ['UTF-8 with its mark', utf8('\uFEFFNguyễn Thị Đậu'), 'utf-8'],
  ['UTF-8 with marks on their own (NFD)', utf8('Nguyễn Thị Đậu'.normalize('NFD')), 'utf-8'],
  ['UTF-16 little-endian, Excel’s “Unicode text”', utf16('Nguyễn Thị Đậu', 'le'), 'utf-16le'],
  ['UTF-16 big-endian', utf16('Nguyễn Thị Đậu', 'be'), 'utf-16be'],
  ['Windows-1258', windows1258, 'windows-1258'],
])('%s is told by its bytes, and its text is NFC without a mark', (_name, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text: 'Nguyễn Thị Đậu', encoding });
});

test('letters without marks are taken for UTF-8', () => {
  expect(decodeText(utf8('Ha Noi')).encoding).toBe('utf-8');
});
