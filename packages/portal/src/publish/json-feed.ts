import type { Item } from './item.js';
import { latest } from './latest.js';
import type { Site } from './site.js';

/** The newest entries as JSON Feed 1.1. Addresses are left out while the domain is not known: there they must be absolute. */
export const jsonFeed = ({ origin, name, agency }: Site, items: readonly Item[]): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: name,
      language: 'vi',
      ...(origin !== '' && { home_page_url: `${origin}/`, feed_url: `${origin}/feed.json` }),
      authors: [{ name: agency }],
      items: latest(items).map(({ title, summary, day, path }) => ({
        id: path,
        ...(origin !== '' && { url: origin + path }),
        title,
        content_text: summary || title,
        date_published: `${day}T00:00:00+07:00`,
      })),
    },
    null,
    1,
  )}\n`;
