/**
 * Text for comparing without diacritics: small letters, marks off, đ as d, every kind of apostrophe dropped with the spaces
 * around it, white space collapsed.
 *
 * @example
 * foldVietnamese('  Cư M’GAR '); // 'cu mgar'
 * foldVietnamese("H' Neng") === foldVietnamese("H'Neng"); // true
 */
export const foldVietnamese = (text: string): string => foldLines(text.replace(/\s+/g, ' '));

/** `foldVietnamese` for each line of a text: many names at once take half the time of one after the other. */
export const foldLines = (lines: string): string => tidy(small(lines).replace(/\p{M}/gu, '').replaceAll('đ', 'd'));

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
  return tidy(small(text.replace(/\s+/g, ' ')))
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

/** Decomposed small letters. The eth (Ð, U+00D0) and the African D (Ɖ, U+0189) look like Đ and are typed for it. */
const small = (text: string): string => text.normalize('NFD').toLowerCase().replace(/[ðɖ]/g, 'đ');

/** Line feeds stay. */
const tidy = (lines: string): string =>
  lines
    .replace(/[^\S\n]*['’‘`´ʼ][^\S\n]*/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^ | $/gm, '');

/** Does the text bear a Vietnamese mark (or đ), so that it can be compared with diacritics? */
export const hasMarks = (text: string): boolean => /[\p{M}đ]/u.test(small(text));
