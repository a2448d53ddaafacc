import { formed } from './formed.js';

/** One line of text: something to read, and no control character. */
export const Line = formed('một dòng chữ, không để trống', (text) => {
  if (text.trim() === '') return 'điền chữ vào';
  return /[\p{Cc}\u2028\u2029]/u.test(text) ? 'viết thành một dòng, không xuống dòng giữa chừng' : undefined;
});
