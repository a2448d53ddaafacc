import type { Check } from '../../audit/check.js';
import type { FileFacts } from '../../audit/site-facts.js';
import { resolveAddress } from '../../page/links.js';
import { inBytes } from '../../shared/amounts.js';
import { loadedBy } from '../../shared/loaded.js';
import { elsewhere, Sightings } from '../../shared/sightings.js';

/** Ours, no law's: any picture; one in a format of the last century; one where its place is small. */
const HEAVIEST = 500_000;
const HEAVIEST_OLD = 200_000;
const WORTH_SHRINKING = 50_000;
/** A well pressed photograph takes a quarter of a byte for each point, four times as many points on sharp screens. */
const BYTES_PER_POINT = 2;

const old = /^image\/(?:jpe?g|png|gif)$/;
const unpressed = /^image\/(?:bmp|x-ms-bmp|tiff?)$/;

export const check: Check = ({ findings }) => {
  const pictures = new Sightings();
  /** The largest place that each picture stands in, in points; without end where a page does not say. */
  const places = new Map<string, number>();
  let some = false;
  return {
    page: (page) => {
      for (const { kind, addresses, element } of loadedBy(page)) {
        if (kind !== 'picture') continue;
        some = true;
        const { width = '', height = '' } = element.attribs;
        const place = /^\d{1,5}$/.test(width) && /^\d{1,5}$/.test(height) ? Number(width) * Number(height) : Infinity;
        for (const address of addresses) {
          const to = resolveAddress(page, address)?.to;
          if (to === undefined) continue;
          pictures.add(to, page, element);
          places.set(to, Math.max(place, places.get(to) ?? 0));
        }
      }
    },
    outcome: ({ files }) => {
      if (!some) return { verdict: 'not-applicable', reason: 'Cổng không có hình nào.' };
      let known = 0;
      for (const [path, sighting] of pictures.entries()) {
        const file = files.get(path);
        if (!file) continue;
        known += 1;
        const wrong = wrongWith(file, places.get(path) ?? Infinity);
        if (!wrong) continue;
        findings.addAt(sighting.page, {
          at: sighting.at,
          found: `hình ${path} ${wrong.found}${elsewhere(sighting)}`,
          expected: `${wrong.expected} (mức của bộ kiểm tra)`,
        });
      }
      if (known === 0) return { verdict: 'could-not-check', cause: 'Không đọc được tệp hình nào của cổng.' };
      return findings.outcome();
    },
  };
};

function wrongWith({ bytes, type }: FileFacts, place: number): { found: string; expected: string } | undefined {
  const size = inBytes(bytes);
  if (unpressed.test(type))
    return { found: `chưa nén (${type.slice(6).toUpperCase()}, ${size})`, expected: 'WebP hoặc AVIF' };
  if (!type.startsWith('image/')) return undefined;
  if (bytes > WORTH_SHRINKING && bytes > place * BYTES_PER_POINT && type !== 'image/svg+xml')
    return {
      found: `nặng ${size} mà chỗ hiện nhỏ`,
      expected: `nặng không quá ${inBytes(Math.max(WORTH_SHRINKING, place * BYTES_PER_POINT))} ở chỗ ấy`,
    };
  if (bytes > HEAVIEST) return { found: `nặng ${size}`, expected: `mỗi hình không quá ${inBytes(HEAVIEST)}` };
  if (old.test(type) && bytes > HEAVIEST_OLD)
    return {
      found: `nặng ${size}, chưa nén tốt (${type.slice(6).toUpperCase()})`,
      expected: `WebP hoặc AVIF, hoặc không quá ${inBytes(HEAVIEST_OLD)}`,
    };
  return undefined;
}
