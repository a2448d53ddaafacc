import { describe, expect, test } from 'vitest';
import { dataset } from '../../../test/facts.js';
import { latinLetters } from '../latin-letters.js';
import { isKinhSyllable } from './index.js';

const words = (text: string) => text.split(' ');

describe('what could be a syllable of a Kinh name', () => {
  test.each(
    words(
      'Nguyễn Huỳnh Nghiêm Giang Giỏi Giếng Gì Gìn Ghi Quốc Quyên Quỳnh Quới Quân Khuyên Thuyết Uyên Yên Yến Ý Ưu Oanh Hoạch Tuệ Thuở Phượng Ước',
    ),
  )('%s passes, with and without marks, in any case', (word) => {
    expect([word, word.normalize('NFD'), word.toUpperCase()].map(latinLetters).map(isKinhSyllable)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each(
    words(
      'Niê Kđăm Mlô Êban Byă Pơloong Ksor Kpă Rah Ka Cil Jrang Bdap Chamaléa Katơr Phol Müller Wang Zoe Frank Tiên1 K B',
    ),
  )('%s does not', (word) => {
    expect(isKinhSyllable(latinLetters(word))).toBe(false);
  });

  test.each(words('ce ci cy ka ko ku ge nge ngi ngha gha qa qu q ye ien ieu yn'))(
    '%s is not how it is spelled',
    (word) => {
      expect(isKinhSyllable(word)).toBe(false);
    },
  );

  test('every word of the names of the communes of Hưng Yên and Ninh Bình, which are Kinh, passes', () => {
    const names = ['2025:33', '2025:37'].flatMap((province) =>
      dataset.units.all({ year: 2025, level: 'commune', province }).map(({ name }) => name),
    );
    const spelled = names.flatMap((name) => name.split(/[ -]/)).filter((word) => /\p{L}/u.test(word));
    expect(spelled.length).toBeGreaterThan(300);
    expect(spelled.filter((word) => !isKinhSyllable(latinLetters(word)))).toEqual([]);
  });
});
