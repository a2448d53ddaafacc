import { type Element, isTag, isText } from 'domhandler';
import type { Check } from '../../audit/check.js';
import type { Page } from '../../page/page.js';
import { plain } from '../../shared/content-check.js';

const newsName =
  /^(cac |ban )?(tin|thong bao|su kien|hoat dong|thoi su)( (moi|tuc|nhat|noi bat|hoat dong|trong|su|va|kien|bai|viet|chinh|dia|phuong|xa|thong|bao)){0,7}$/;
const exchange =
  /\b(gop y|phan anh|kien nghi|hoi dap|y kien|gui cau hoi|trao doi|lien he|duong day nong|tiep nhan phan anh)\b/;
const searchFields =
  '[role="search"], search, input[type="search"], input[name="q"], input[name="s"], input[name*="search" i], input[name*="keyword" i], input[name*="tukhoa" i], input[id*="search" i]';

/** Of the four: what each is called, what is missing, and whether it is there. */
const parts: readonly (readonly [name: string, there: (page: Page) => boolean])[] = [
  ['lối vào các mục chính (ít nhất ba đường dẫn)', (page) => entries(page) >= 3],
  ['tin mới kèm đường dẫn đến từng bài', hasNews],
  ['ô tìm kiếm hoặc đường dẫn đến trang tìm kiếm', hasSearch],
  ['đường dẫn góp ý, hỏi đáp, liên hệ', (page) => page.links.some(({ text }) => exchange.test(plain(text)))],
];

export const check: Check = ({ findings }) => {
  let home = false;
  return {
    page: (page) => {
      if (page.path !== '/') return;
      home = true;
      for (const [name, there] of parts)
        if (!there(page))
          findings.add(page, page.main, { found: `trang chủ không có ${name}`, expected: `trên trang chủ có ${name}` });
    },
    outcome: () => (home ? findings.outcome() : { verdict: 'could-not-check', cause: 'Không đọc được trang chủ.' }),
  };
};

/** Links of the main part that are names, not headlines. */
function entries(page: Page): number {
  const inMain = new Set(page.main ? page.all('a[href]', page.main) : []);
  const names = page.links.filter(({ text, element, to }) => {
    const said = plain(text);
    return to !== '/' && said !== '' && said.split(' ').length <= 12 && inMain.has(element);
  });
  return new Set(names.map(({ to, href }) => to ?? href)).size;
}

function hasNews(page: Page): boolean {
  const { main } = page;
  if (!main) return false;
  const inMain = new Set(page.all('a[href]', main));
  const headlines = page.links.filter(
    ({ to, text, element }) => to !== undefined && inMain.has(element) && plain(text).split(' ').length >= 4,
  );
  if (headlines.length < 2) return false;
  return page
    .all('h1, h2, h3, h4, h5, h6, [role="heading"], a, strong, b, span, div, p, td, th, caption, legend', main)
    .some((element) => isLabel(element) && newsName.test(plain(page.text(element))));
}

/** Nothing but words, perhaps in one link or one span. */
const isLabel = ({ children }: Element): boolean =>
  children.length <= 6 && children.every((child) => !isTag(child) || child.children.every(isText));

function hasSearch(page: Page): boolean {
  return (
    page.first(searchFields) !== undefined ||
    page
      .all('input[placeholder], button')
      .some((element) => /\btim( kiem)?\b/.test(plain(element.attribs.placeholder ?? page.text(element)))) ||
    page.links.some(({ text }) => /^tim( kiem)?\b/.test(plain(text)))
  );
}
