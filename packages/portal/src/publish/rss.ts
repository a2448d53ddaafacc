import type { PlainDate } from '@haicap/domain';
import { escapeXml } from './escape-xml.js';
import type { Item } from './item.js';
import { latest } from './latest.js';
import type { Site } from './site.js';

/** A day in Viet Nam as RSS writes it (RFC 822). */
const rfc822 = (day: PlainDate): string => new Date(`${day}T00:00:00Z`).toUTCString().replace('GMT', '+0700');

/**
 * The newest entries as RSS 2.0. Descriptions are HTML there, so that what looks like a tag is escaped twice.
 *
 * @example
 * rss(siteOf(config), entries.map(itemOf)); // '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" …'
 */
export function rss({ origin, name, agency }: Site, items: readonly Item[]): string {
  const entries = latest(items).map(
    ({ title, summary, day, path }) => `<item>
<title>${escapeXml(title)}</title>
<link>${escapeXml(origin + path)}</link>
<guid isPermaLink="false">${escapeXml(path)}</guid>
<pubDate>${rfc822(day)}</pubDate>
<description>${escapeXml(escapeXml(summary))}</description>
</item>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(name)}</title>
<link>${escapeXml(origin)}/</link>
<atom:link href="${escapeXml(origin)}/rss.xml" rel="self" type="application/rss+xml"/>
<description>${escapeXml(`Tin và văn bản mới của ${agency}`)}</description>
<language>vi</language>
${entries.join('')}</channel>
</rss>
`;
}
