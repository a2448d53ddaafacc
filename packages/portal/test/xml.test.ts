import { expect, test } from 'vitest';
import { parseXml, textsOf } from './xml.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

test('reads elements, attributes and text', () => {
  const element = parseXml(`${HEAD}\n<a b="1 &amp; 2"><c>&lt;d&gt;</c><c/></a>\n`);
  expect(element.attributes).toEqual({ b: '1 & 2' });
  expect(textsOf(element, 'c')).toEqual(['<d>', '']);
});

test.each([
  ['an ampersand alone', '<a>1 & 2</a>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['an end that does not fit', '<a><b></a></b>'],
  ['an element without an end', '<a><b></b>'],
  ['two elements', '<a/><b/>'],
  ['a control character', '<a>\u0007</a>'],
  ['half a letter', '<a>\uD800</a>'],
  ['an attribute without quotes', '<a b=1/>'],
])('refuses %s', (_name, xml) => {
  expect(() => parseXml(`${HEAD}${xml}`)).toThrow(Error);
});
