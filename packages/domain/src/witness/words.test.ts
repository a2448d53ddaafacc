import { expect, test } from 'vitest';
import { splitWords } from './words.js';

const folded = (text: string) => splitWords(text).map((word) => word.folded);

test.each([
  ['marks and capitals go', 'Đắk Lắk, ngày', ['dak', 'lak', 'ngay']],
  ['a number stays one word', '42/2022/NĐ-CP ngày 24/6/2022', ['422022ndcp', 'ngay', '2462022']],
  ['what looks like Đ is d', 'Ðắk Ɖắk', ['dak', 'dak']],
  ['a sign alone has nothing to compare', '- + ¢ …', ['', '', '', '']],
  ['nothing has no words', ' \n\f ', []],
])('%s', (_case, text, expected) => {
  expect(folded(text)).toEqual(expected);
  expect(folded(text.normalize('NFD'))).toEqual(expected);
});

test('words are kept as written, composed', () => {
  expect(splitWords('Sở  KHCN;\n'.normalize('NFD')).map(({ text }) => text)).toEqual(['Sở', 'KHCN;']);
});
