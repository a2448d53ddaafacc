/** What a map of the site lists. */
export interface Sitemap {
  /** Is it a list of further maps? */
  index: boolean;
  locations: readonly string[];
}

const LONGEST = 2_048;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * Reads the addresses of a map of the site.
 *
 * By looking for `<loc>` instead of parsing XML: entities that grow without end, broken tags and a million entries cost
 * no more than reading once, and a map that is not quite XML still leads to its pages.
 */
export function readSitemap(text: string, most: number): Sitemap {
  const locations: string[] = [];
  const opening = '<loc>';
  for (let at = text.indexOf(opening); at >= 0 && locations.length < most; at = text.indexOf(opening, at)) {
    at += opening.length;
    const end = text.indexOf('<', text.startsWith('<![CDATA[', at) ? at + 1 : at);
    if (end < 0) break;
    const said = text
      .slice(at, Math.min(end, at + LONGEST))
      .trim()
      .replace(/^<!\[CDATA\[|\]\]>$/g, '');
    if (said !== '') locations.push(said.trim().replace(/&(?:amp|lt|gt|quot|apos);/g, (one) => entities[one] ?? one));
  }
  return { index: /<sitemapindex[\s>]/.test(text.slice(0, LONGEST)), locations };
}
