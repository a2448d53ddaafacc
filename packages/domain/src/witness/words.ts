/** A word as it stands in a text, with what of it is compared. */
export interface Word {
  /** As written, signs included, NFC. */
  text: string;
  /** Small letters and digits without any mark; empty for a word of signs only, such as a bullet. */
  folded: string;
}

/**
 * The words of a text for comparing it with a text recognised by a machine that loses Vietnamese marks.
 *
 * In: any text. Out: what stands between white space, in order.
 *
 * @example
 * splitWords('Số: /KH-UBND').map(({ folded }) => folded); // ['so', 'khubnd']
 */
export function splitWords(text: string): Word[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, folded: fold(word) }));
}

/** The eth (ð) and the African d (ɖ) look like đ in print and in recognised text. */
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[đðɖ]/gu, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
