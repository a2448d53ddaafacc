import { expect, test } from 'vitest';
import { decodeText, isBinary } from './charset.js';

const latin = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['what the server says', Buffer.from([0xd0]), 'text/html; charset=windows-1258', 'Đ', 'windows-1258', 'header'],
  [
    'what the page says',
    latin('<meta charset=windows-1258>\xd0'),
    '',
    '<meta charset=windows-1258>Đ',
    'windows-1258',
    'meta',
  ],
  [
    'the older way to say it',
    latin('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">\xe9'),
    '',
    '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">é',
    'windows-1252',
    'meta',
  ],
  [
    'a byte order mark before what the server says',
    Buffer.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9]),
    'text/html; charset=windows-1258',
    'é',
    'utf-8',
    'mark',
  ],
  [
    'a mark of UTF-16',
    Buffer.from('\uFEFFxã<meta charset=utf-8>', 'utf16le'),
    '',
    'xã<meta charset=utf-8>',
    'utf-16le',
    'mark',
  ],
  [
    'what the page says of itself, not of a script,',
    Buffer.from('<script charset=windows-1258></script><meta charset=utf-8>xã'),
    '',
    '<script charset=windows-1258></script><meta charset=utf-8>xã',
    'utf-8',
    'meta',
  ],
  [
    'UTF-8 where a page that can be read says UTF-16',
    Buffer.from('<meta charset="utf-16">é'),
    '',
    '<meta charset="utf-16">é',
    'utf-8',
    'meta',
  ],
  ['UTF-8 where nobody says anything', Buffer.from('xã'), '', 'xã', 'utf-8', 'none'],
])('%s decides', (_, body, contentType, text, name, from) => {
  expect(decodeText(body, contentType)).toEqual({ text, encoding: { name, from } });
});

test('unknown names and wrong bytes are remarked', () => {
  expect(decodeText(Buffer.from('a'), 'text/html; charset=viscii').note).toContain('"viscii" không có');
  expect(decodeText(Buffer.from([0xff]), '').note).toContain('UTF-8');
});

test.each([
  ['a PDF document', latin('%PDF-1.4'), true],
  ['zeros', Buffer.from([60, 0]), true],
  ['UTF-16 with its mark', Buffer.from([0xff, 0xfe, 60, 0]), false],
  ['a page', Buffer.from('<p>xã'), false],
])('%s', (_, body, binary) => {
  expect(isBinary(body)).toBe(binary);
});
