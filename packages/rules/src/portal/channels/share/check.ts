import type { Page } from '../../page/page.js';
import { plain } from '../../shared/content-check.js';
import { eachPage } from '../../shared/each-page.js';
import { isArticle } from '../article.js';

const addresses =
  /facebook\.com\/(sharer|share|dialog)|(twitter|x)\.com\/(intent|share)|zalo\.me\/share|sp\.zalo\.me|linkedin\.com\/share|t\.me\/share|telegram\.me\/share|addtoany|addthis|sharethis/i;
const widgets =
  '[class*="share" i], [id*="share" i], [data-share], [class*="addthis" i], [class*="a2a_" i], [class*="sharethis" i]';

export const check = eachPage((page, { findings }) => {
  if (!isArticle(page)) return false;
  if (!hasSharing(page))
    findings.add(page, page.first('article') ?? page.headings[0]?.element, {
      found: 'bài viết không có chỗ chia sẻ',
      expected: 'nút hoặc đường dẫn chia sẻ bài viết qua mạng xã hội',
    });
  return true;
}, 'Không nhận ra trang nào là bài viết.');

const hasSharing = (page: Page): boolean =>
  page.links.some(({ href }) => addresses.test(href.slice(0, 500))) ||
  page
    .all(widgets)
    .some(
      ({ name, attribs }) =>
        name !== 'body' && name !== 'link' && !/shared/i.test(`${attribs.class ?? ''}`.slice(0, 300)),
    ) ||
  page
    .all('button, a')
    .some((element) => /^(chia se|share)\b/.test(plain(page.text(element) || (element.attribs.title ?? ''))));
