import type { Element } from 'domhandler';
import type { Page } from '../../page/page.js';
import { eachPage } from '../../shared/each-page.js';
import { quoted } from '../../shared/quoted.js';

/** "vn" is a country; it is written for "vi" now and then. */
const wellFormed = /^(?!vn\b)[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/;

/** Shorter texts say too little of their language. */
const ENOUGH = 60;

const expected = 'lang="vi" ở trang tiếng Việt, lang="en" ở trang tiếng Anh';

export const check = eachPage((page, { findings }) => {
  const html = page.first('html');
  const { language } = page;
  const share = markedShare(page);
  if (language === '') {
    findings.add(page, html, { found: 'thẻ html không có thuộc tính lang', expected });
  } else if (!wellFormed.test(language)) {
    findings.add(page, html, { found: `lang=${quoted(language)} không phải mã ngôn ngữ`, expected });
  } else if (/^en\b/.test(language) && share !== undefined && share > 0.4) {
    findings.add(page, html, { found: `lang=${quoted(language)} ở trang tiếng Việt`, expected: 'lang="vi"' });
  } else if (/^vi\b/.test(language) && share !== undefined && share < 0.05) {
    findings.add(page, html, { found: `lang=${quoted(language)} ở trang không phải tiếng Việt`, expected });
  }
  return true;
});

/** Which part of the main part's words bears Vietnamese marks; of prose written in Vietnamese it is most of them. */
function markedShare(page: Page): number | undefined {
  const main = page.main;
  if (!main || page.all('[lang]', main).some((part) => differs(part, page.language))) return undefined;
  const words = page.text(main).match(/\p{L}{2,30}/gu) ?? [];
  if (words.length < ENOUGH) return undefined;
  return words.filter((word) => /[\p{M}đ]/u.test(word.normalize('NFD').toLowerCase())).length / words.length;
}

const differs = ({ attribs }: Element, language: string): boolean =>
  (attribs.lang ?? '').trim().toLowerCase().slice(0, 2) !== language.slice(0, 2);
