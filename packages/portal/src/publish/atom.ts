import { escapeXml } from './escape-xml.js';
import type { Item } from './item.js';
import { latest } from './latest.js';
import type { Site } from './site.js';

/** Atom asks for a day even of a feed in which nothing has been published yet. */
const NOTHING_YET = '1970-01-01';

const moment = (day: string): string => `${day}T00:00:00+07:00`;

/**
 * The newest entries as Atom (RFC 4287).
 *
 * @example
 * atom(siteOf(config), entries.map(itemOf)); // '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" …'
 */
export function atom({ origin, name, agency }: Site, items: readonly Item[]): string {
  const list = latest(items);
  // Ids must be absolute: a URN stands in while the domain is not known.
  const id = (path: string) => escapeXml(`${origin || 'urn:haicap:portal'}${path}`);
  const entries = list.map(
    ({ title, summary, day, path }) => `<entry>
<title>${escapeXml(title)}</title>
<id>${id(path)}</id>
<link href="${escapeXml(origin + path)}"/>
<updated>${moment(day)}</updated>
<summary>${escapeXml(summary)}</summary>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<title>${escapeXml(name)}</title>
<id>${id('/')}</id>
<link href="${escapeXml(origin)}/atom.xml" rel="self"/>
<link href="${escapeXml(origin)}/"/>
<author><name>${escapeXml(agency)}</name></author>
<updated>${moment(list[0]?.day ?? NOTHING_YET)}</updated>
${entries.join('')}</feed>
`;
}
