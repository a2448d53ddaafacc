import type { Page } from '../page/page.js';

const types = /"@type"\s{0,5}:\s{0,5}\[?\s{0,5}"(News|Report|Scholarly|Tech)?(Article|BlogPosting)"/;

/** Is a page one article: does it say so to machines, or is there one article that bears the page's main heading? */
export function isArticle(page: Page): boolean {
  if (page.path === '/') return false;
  if (page.first('meta[property="og:type"][content="article" i], [itemtype$="Article"], [itemtype$="BlogPosting"]'))
    return true;
  if (
    page
      .all('script[type="application/ld+json"]')
      .some((script) => types.test(script.children.map((child) => ('data' in child ? child.data : '')).join('')))
  )
    return true;
  const articles = page.all('main article, [role="main"] article');
  const [only] = articles;
  return only !== undefined && articles.length === 1 && page.first('h1', only) !== undefined;
}
