import { foldVietnamese } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../../src/client/fold';

describe('fold', () => {
  test.each([
    ['Kế hoạch Chuyển đổi số', 'ke hoach chuyen doi so'],
    ['ĐẮK LẮK', 'dak lak'],
    ["Cư M'gar", 'cu mgar'],
    ['  hai   dấu cách ', 'hai dau cach'],
    ['Ủy ban', 'uy ban'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  test.each([
    'Ủy ban nhân dân phường Hàm Thắng',
    'Quyết định số 12/QĐ-UBND',
    "Ea H'leo",
    'Đắk R’lấp',
    'Đồng Nai – Bình Phước',
    'ỨNG DỤNG',
  ])('folds “%s” as the rules do, which made the index', (text) => expect(fold(text)).toBe(foldVietnamese(text)));
});

describe('the words of a question', () => {
  test.each([
    ['Kế hoạch, số!', ['ke', 'hoach', 'so']],
    ['12/QĐ-UBND', ['12/qd-ubnd']],
    ['  ', []],
    ['?!', []],
  ])('%j → %j', (question, words) => expect(wordsOf(question)).toEqual(words));
});
