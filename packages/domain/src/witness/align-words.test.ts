import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from './align-words.js';

const words = (text: string) => text.split(' ').filter((word) => word !== '');
/** The pairs as "our place:their place", with ~ for nearly and # for another word. */
const aligned = (ours: string, theirs: string) =>
  alignWords(words(ours), words(theirs))
    .map((pair) => `${pair.ours}${{ same: ':', near: '~', other: '#' }[pair.likeness]}${pair.theirs}`)
    .join(' ');

test.each([
  ['the same text', 'ngay thang nam', 'ngay thang nam', '0:0 1:1 2:2'],
  ['a word more there', 'so khubnd', 's6 114 khubnd', '0~0 1:2'],
  ['a word less there', 'so 114 khubnd', 'so khubnd', '0:0 2:1'],
  ['another word there', 'cap phuong moi', 'cap xyz moi', '0:0 1#1 2:2'],
  ['a stamp in front and after', 'ke hoach', 'abcdef ghijkl ke hoach mnopqr', '0:2 1:3'],
  ['nothing there', 'ke hoach', '', ''],
  ['nothing here', '', 'ke hoach', ''],
  ['nothing at all', '', '', ''],
])('%s', (_case, ours, theirs, expected) => {
  expect(aligned(ours, theirs)).toBe(expected);
});

const someWords = fc.array(fc.constantFrom('ke', 'hoach', 'ngay', 'thang', 'nam', 'nan'), { maxLength: 12 });

test('pairs keep the order of both texts and use each word once', () => {
  fc.assert(
    fc.property(someWords, someWords, (ours, theirs) => {
      const pairs = alignWords(ours, theirs);
      pairs.forEach((pair, index) => {
        const before = pairs[index - 1] ?? { ours: -1, theirs: -1 };
        expect(pair.ours).toBeGreaterThan(before.ours);
        expect(pair.theirs).toBeGreaterThan(before.theirs);
      });
      expect(alignWords(ours, theirs)).toEqual(pairs);
    }),
  );
});

test('a text is paired with itself word for word', () => {
  fc.assert(
    fc.property(someWords, (text) => {
      expect(alignWords(text, text)).toEqual(text.map((_, at) => ({ ours: at, theirs: at, likeness: 'same' })));
    }),
  );
});
