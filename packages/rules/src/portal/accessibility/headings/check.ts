import { eachPage } from '../../shared/each-page.js';
import { isHidden } from '../../shared/hidden.js';
import { quoted } from '../../shared/quoted.js';
import { isRedirect } from '../../shared/redirect.js';

export const check = eachPage((page, { findings }) => {
  if (isRedirect(page)) return false;
  const headings = page.headings.filter(({ element }) => !isHidden(element));
  const [first, ...others] = headings.filter(({ level }) => level === 1);
  if (!first)
    findings.add(page, undefined, { found: 'trang không có đề mục chính', expected: 'một thẻ h1 là tên trang' });
  for (const { element, text } of others)
    findings.add(page, element, {
      found: `thêm một đề mục chính ${quoted(text)}`,
      expected: 'một thẻ h1 mỗi trang; còn lại là h2, h3',
    });
  for (const [at, { level, text, element }] of headings.entries()) {
    const before = headings[at - 1];
    if (before && level > before.level + 1)
      findings.add(page, element, {
        found: `đề mục ${quoted(text)} nhảy từ bậc ${before.level} xuống bậc ${level}`,
        expected: `bậc ${before.level + 1} sau bậc ${before.level}`,
      });
  }
  return true;
});
