import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseXml } from '../../test/xml.js';
import { escapeXml } from './escape-xml.js';

test.each([
  ['its signs', `<a href="b">c & 'd'</a>`, '&lt;a href=&quot;b&quot;&gt;c &amp; &#39;d&#39;&lt;/a&gt;'],
  ['the end of a CDATA section', ']]>', ']]&gt;'],
  ['control characters', 'a\u0000\u0008\u001fb\tc', 'ab\tc'],
  ['what is no letter', 'a\uD800b\uFFFEc', 'abc'],
  ['letters beyond the first plane', 'a😀', 'a😀'],
])('%s', (_name, text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test('whatever the text, it is well-formed and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: read } = parseXml(`<?xml version="1.0" encoding="UTF-8"?><a>${escapeXml(text)}</a>`);
      expect(read).toBe(text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));
    }),
  );
});
