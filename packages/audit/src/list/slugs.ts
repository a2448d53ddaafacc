import { foldVietnamese } from '@haicap/rules/portal';

const LONGEST = 60;

/** Names that Windows gives to devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * What the files of sites are called: the name in small letters without diacritics, then the code of the unit; where two would
 * be the same, a number.
 *
 * @example
 * slugsOf([{ name: 'Phường Hàm Thắng', unit: '2025:22933' }]); // ['phuong-ham-thang-22933']
 */
export function slugsOf(sites: readonly { name: string; unit?: string }[]): readonly string[] {
  const taken = new Set<string>();
  return sites.map(({ name, unit }) => {
    const words = foldVietnamese(name)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-|-$/g, '');
    const code = unit?.slice(unit.indexOf(':') + 1);
    const wanted = [words === '' || DEVICE.test(words) ? `trang-${words}` : words, ...(code ? [code] : [])]
      .join('-')
      .replace(/-{2,}|-$/g, '');
    let slug = wanted;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
    taken.add(slug);
    return slug;
  });
}
