import { eachPage } from '../../shared/each-page.js';
import { quoted } from '../../shared/quoted.js';
import { isVietnamese, markedShare } from '../../shared/vietnamese-marks.js';

/** "vn" is a country; it is written for "vi" now and then. */
const wellFormed = /^(?!vn\b)[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/;

const expected = 'lang="vi" ở trang tiếng Việt, lang="en" ở trang tiếng Anh';

export const check = eachPage((page, { findings }) => {
  const html = page.first('html');
  const { language } = page;
  const share = markedShare(page);
  if (language === '') {
    findings.add(page, html, { found: 'thẻ html không có thuộc tính lang', expected });
  } else if (!wellFormed.test(language)) {
    findings.add(page, html, { found: `lang=${quoted(language)} không phải mã ngôn ngữ`, expected });
  } else if (/^en\b/.test(language) && isVietnamese(share)) {
    findings.add(page, html, { found: `lang=${quoted(language)} ở trang tiếng Việt`, expected: 'lang="vi"' });
  } else if (/^vi\b/.test(language) && share !== undefined && share < 0.05) {
    findings.add(page, html, { found: `lang=${quoted(language)} ở trang không phải tiếng Việt`, expected });
  }
  return true;
});
