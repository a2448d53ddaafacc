import { hasMarks } from '../../../units/fold.js';
import { quoted } from '../../shared/quoted.js';
import { pdfCheck } from '../pdfs.js';

export const check = pdfCheck(({ language, title }, path) => {
  const expected = 'ngôn ngữ tài liệu là tiếng Việt (vi-VN)';
  const declared = language.trim();
  if (declared === '') return { found: 'tệp PDF chưa khai báo ngôn ngữ', expected };
  if (/^vi/i.test(declared) || isForeign(title, path)) return undefined;
  return { found: `tệp PDF khai báo ngôn ngữ ${quoted(declared)}`, expected };
});

/** A document that may well be in another language. */
const isForeign = (title: string, path: string): boolean =>
  /\/en\//i.test(path) || (title.trim() !== '' && !hasMarks(title));
