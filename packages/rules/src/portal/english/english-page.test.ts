import { expect, test } from 'vitest';
import { Page } from '../page/page.js';
import { isEnglish } from './english-page.js';

const english = '<p>The office receives residents every Tuesday morning.</p>'.repeat(10);
const vietnamese = '<p>Cán bộ trực hướng dẫn từng bước, nhận ý kiến và trả lời.</p>'.repeat(10);

test.each([
  ['in English, and says so', '/gioi-thieu/', 'en', english, true],
  ['in English by its address', '/en/about/', 'vi', english, true],
  ['too short to tell', '/', 'en-US', '<p>Cán bộ trực</p>', true],
  ['in Vietnamese that says it is English', '/', 'en-US', vietnamese, false],
  ['in Vietnamese below an English address', '/en/', 'vi', vietnamese, false],
])('a page %s', (_, path, lang, body, expected) => {
  const html = `<html lang="${lang}"><body><main>${body}</main></body></html>`;
  expect(isEnglish(new Page({ path, html, bytes: html.length }, []))).toBe(expected);
});
