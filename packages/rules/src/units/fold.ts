/**
 * Text for comparing without diacritics: small letters, marks off, đ as d, every kind of apostrophe dropped, white space
 * collapsed.
 *
 * @example
 * foldVietnamese('  Cư M’GAR '); // 'cu mgar'
 */
export function foldVietnamese(text: string): string {
  return dropApostrophes(text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('đ', 'd'));
}

const toneMarks: Record<string, string> = { '\u0300': '1', '\u0301': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' };

/**
 * Text for comparing with diacritics, wherever in the syllable the tone mark stands: "hoà" and "hòa" are the same.
 *
 * In: any normal form. Out: each word in small letters without its tone mark, followed by the tone as a digit.
 *
 * @example
 * toneKey('Thuý Hoà') === toneKey('Thúy Hòa'); // true
 * toneKey('Hòa') === toneKey('Hóa'); // false
 */
export function toneKey(text: string): string {
  return dropApostrophes(text.normalize('NFD').toLowerCase())
    .split(' ')
    .map((word) => {
      let tone = '';
      const bare = [...word].filter((sign) => {
        const mark = toneMarks[sign];
        if (mark !== undefined) tone += mark;
        return mark === undefined;
      });
      return `${bare.join('').normalize('NFC')}${tone}`;
    })
    .join(' ');
}

const dropApostrophes = (text: string): string =>
  text
    .replace(/['’‘`´ʼ]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Does the text bear a Vietnamese mark (or đ), so that it can be compared with diacritics? */
export const hasMarks = (text: string): boolean => /[\p{M}đ]/u.test(text.normalize('NFD').toLowerCase());
