import fc from 'fast-check';

const families = ['Nguyễn', 'Trần', 'Lê', 'Đặng', 'Âu', 'Ứng', 'Thông', 'Huỳnh'];
const middles = ['Thị', 'Văn', 'Thanh', 'Hữu', 'Ngọc', 'Đức', 'Ân'];
const givens = ['Phương', 'Đạt', 'Ý', 'Lệ', 'An', 'Ân', 'Nghĩa', 'Quyên'];

/** Names in the Kinh order, of one to five words, with the parts that they have. */
export const anyKinhName = fc
  .record({
    family: fc.constantFrom(...families),
    middle: fc.array(fc.constantFrom(...middles), { maxLength: 3 }).map((words) => words.join(' ')),
    given: fc.constantFrom(...givens),
  })
  .map((parts) => ({
    ...parts,
    name: [parts.family, parts.middle, parts.given].filter((part) => part !== '').join(' '),
  }));

const word = fc.string({
  unit: fc.constantFrom(..."aăâbcdđeêghiklmnoôơrstuưyøłßæœðþıéñ'"),
  minLength: 1,
  maxLength: 8,
});
const someWords = (minLength: number) =>
  fc
    .array(
      word.filter((text) => /\p{L}/u.test(text)),
      { minLength, maxLength: 3 },
    )
    .map((words) => words.join(' '));

/** Parts as people of any origin may state them; the given name is never empty. */
export const anyParts = fc.record({ family: someWords(0), middle: someWords(0), given: someWords(1) });
