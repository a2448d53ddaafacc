import { foldVietnamese } from '../../page/fold.js';
import { quoted } from '../../shared/quoted.js';
import { pdfCheck } from '../pdfs.js';

/** Names that programs, scanners and letterheads leave behind; small letters without diacritics. */
const meaningless: readonly RegExp[] = [
  /^(?:microsoft (?:word|excel|powerpoint)|untitled|khong ten|none|null|title|tieu de|powerpoint presentation|presentation|slide)\b/,
  /^(?:document|doc|docs|tai lieu|van ban|file|tep|book|sheet|page|trang|scan|scanned|img|image|anh|new|layout|camscanner)[\s_.-]{0,3}[\d\s_.:-]{0,30}$/,
  /^camscanner\b/,
  /\.(?:docx?|pdf|xlsx?|pptx?|odt|rtf|indd|cdr|tmp|jpe?g|png|tiff?)$/,
  /^[\d\s_.:-]{1,60}$/,
  /^cong hoa xa hoi chu nghia viet nam\b/,
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)(?: [a-z]{1,12}){0,6}$/,
  /\ufffd/,
];

export const check = pdfCheck(({ title }) => {
  const name = title.trim();
  const expected = 'tên tài liệu gồm số, ký hiệu và trích yếu';
  if (name === '') return { found: 'tệp PDF chưa có tên tài liệu', expected };
  const folded = foldVietnamese(name);
  return [...name].length < 4 || meaningless.some((sign) => sign.test(folded))
    ? { found: `tên tài liệu là ${quoted(name)}`, expected }
    : undefined;
});
