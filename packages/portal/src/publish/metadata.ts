import type { PlainDate } from '@haicap/domain';
import type { Site } from './site.js';

/** What is said of a page to machines. */
export interface PageFacts {
  /** Of the page alone, without the portal's name. */
  title: string;
  /** One or two sentences; may be empty. */
  description: string;
  /** Address on the portal, from its root. */
  path: string;
  /** The day of the content, where it has one. */
  day?: PlainDate | undefined;
  language: 'vi' | 'en';
  /** What the page belongs to, such as its section's name. */
  subject?: string | undefined;
  /** Where the content was published before, if it was. */
  source?: string | undefined;
  /** Is it an article with a day of its own? */
  article: boolean;
}

/**
 * The Dublin Core elements of a page: the six that are mandatory (Circular 24/2011, Điều 4), then language and format, and
 * subject and source where the page has them.
 *
 * In: the site, the page, and the day of the build for pages that have no day of their own. Out: pairs of name and content for
 * `<meta name content>`. A page without a description is described by its title.
 *
 * @throws RangeError where a mandatory element would be empty, which Điều 5 khoản 1 forbids.
 * @example
 * dublinCore(site, page, '2026-11-21')[0]; // ['DC.title', 'Tin tức']
 */
export function dublinCore(site: Site, page: PageFacts, built: PlainDate): [name: string, content: string][] {
  const mandatory: [string, string][] = [
    ['DC.title', page.title],
    ['DC.creator', site.agency],
    ['DC.date', page.day ?? built],
    ['DC.description', page.description.trim() || page.title],
    ['DC.publisher', site.agency],
    ['DC.identifier', `${site.origin}${page.path}`],
  ];
  const [empty] = mandatory.find(([, content]) => content.trim() === '') ?? [];
  if (empty !== undefined) throw new RangeError(`unexpected empty ${empty} of ${page.path}, expected some text`);
  const more: [string, string | undefined][] = [
    ['DC.language', page.language],
    ['DC.format', 'text/html'],
    ['DC.subject', page.subject],
    ['DC.source', page.source],
  ];
  return [
    ...mandatory,
    ...more.flatMap(([name, content = '']) => (content.trim() === '' ? [] : [pair(name, content)])),
  ];
}

const pair = (name: string, content: string): [string, string] => [name, content];

/**
 * The page for schema.org, as text that is safe inside a script element.
 *
 * @example
 * jsonLd(site, page); // '{"@context":"https://schema.org","@type":"WebPage", …'
 */
export function jsonLd({ origin, name, agency }: Site, page: PageFacts): string {
  const isHome = page.path === '/';
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': page.article ? 'NewsArticle' : isHome ? 'WebSite' : 'WebPage',
    name: isHome ? name : page.title,
    ...(page.article && { headline: page.title, datePublished: page.day }),
    description: page.description.trim() || page.title,
    inLanguage: page.language,
    ...(origin !== '' && { url: `${origin}${page.path}` }),
    publisher: { '@type': 'GovernmentOrganization', name: agency },
  }).replaceAll('<', '\\u003c');
}
