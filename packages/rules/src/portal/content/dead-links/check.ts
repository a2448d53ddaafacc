import type { Check } from '../../audit/check.js';
import { isRedirect } from '../../shared/redirect.js';
import { elsewhere, Sightings } from '../../shared/sightings.js';
import { addressesOf } from './addresses.js';
import { Anchors } from './anchors.js';

/** Anchors that are the route of a script or a search for words: no place of a page. */
const noPlace = /^(?:[!/]|:~:)|[=&/]/;

export const check: Check = ({ findings }) => {
  const led = { link: new Sightings(), part: new Sightings() };
  const placed = new Sightings();
  const anchors = new Anchors();
  return {
    page: (page) => {
      anchors.read(page);
      if (isRedirect(page)) return;
      for (const { to, anchor, element, kind } of addressesOf(page)) {
        led[kind].add(to, page, element);
        if (anchor !== undefined && !noPlace.test(anchor)) placed.add(`${to}#${anchor}`, page, element);
      }
    },
    outcome: ({ exists, unread, pages }) => {
      const causes = new Map(unread.map(({ path, cause }) => [path, cause]));
      for (const kind of ['link', 'part'] as const)
        for (const [to, sighting] of led[kind].entries()) {
          // Not asked for is not the same as not there.
          if (exists(to) !== false) continue;
          const cause = causes.get(to);
          findings.addAt(sighting.page, {
            at: sighting.at,
            found: `${kind === 'link' ? 'đường dẫn đến' : 'trang gọi tệp'} ${to}${cause === undefined ? '' : ` (${cause})`}${elsewhere(sighting)}`,
            expected: kind === 'link' ? 'đường dẫn đến một trang hay tệp có thật' : 'tệp có thật trong cổng',
          });
        }
      for (const [key, sighting] of placed.entries()) {
        const [to = '', anchor = ''] = splitAt(key);
        if (!pages.has(to) || anchors.has(to, anchor)) continue;
        findings.addAt(sighting.page, {
          at: sighting.at,
          found: `đường dẫn đến chỗ "#${anchor}" của trang ${to}, trang ấy không có chỗ đó${elsewhere(sighting)}`,
          expected: `trang ${to} có phần tử mang id="${anchor}"`,
        });
      }
      return findings.outcome();
    },
  };
};

function splitAt(key: string): [string, string] {
  const at = key.indexOf('#');
  return [key.slice(0, at), key.slice(at + 1)];
}
