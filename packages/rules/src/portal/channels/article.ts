import type { Page } from '../page/page.js';

/** Is a page an article: does it say so, or is its main part one `<article>` with a heading? */
export function isArticle(page: Page): boolean {
  if (
    page.first('meta[property="og:type"][content="article" i]') ||
    page.first('[itemtype*="schema.org/NewsArticle" i], [itemtype$="schema.org/Article" i]')
  )
    return true;
  const articles = page.all('main article, [role="main"] article, body article');
  const [only] = articles;
  return articles.length === 1 && only !== undefined && page.first('h1', only) !== undefined;
}
