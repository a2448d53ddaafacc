/** Letters that no normal form takes apart: a stroke or a hook is dropped like a mark, a ligature is written out. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ɗ: 'd',
  ƀ: 'b',
  ɓ: 'b',
  ħ: 'h',
  ı: 'i',
  ɨ: 'i',
  ł: 'l',
  ŋ: 'n',
  ɲ: 'n',
  ø: 'o',
  ŧ: 't',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * Latin letters without anything on, through or beside them, as a mailbox or a host name can bear them.
 *
 * In: text in any normal form and case. Out: small letters a–z for the Latin letters of the world's names, also for those that
 * do not decompose (đ, ø, ł, ß, æ, œ, ð, þ, ı); whatever else stands in the text stays as it is. The eth (Ð) and the African D
 * (Ɖ) look like Đ and are typed for it: all three are a d.
 *
 * @example
 * latinLetters('Nguyễn Thị Đào'); // 'nguyen thi dao'
 * latinLetters('Łukasz Øster'); // 'lukasz oster'
 */
export const latinLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // Small letters can bring a mark of their own: İ is i with a dot above.
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => plainLetters[letter] ?? letter);
