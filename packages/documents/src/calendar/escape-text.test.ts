import { expect, test } from 'vitest';
import { escapeText } from './escape-text.js';

test.each([
  ['Sở, ban; ngành', 'Sở\\, ban\\; ngành'],
  ['a\\b', 'a\\\\b'],
  ['một\r\nhai\nba', 'một\\nhai\\nba'],
  ['tên: “x”', 'tên: “x”'],
])('%j is written %j', (text, written) => {
  expect(escapeText(text)).toBe(written);
});
