import { describe, expect, test } from 'vitest';
import { dataset } from '../test/facts.js';
import { WrongQuestion } from './failure.js';
import { findCommune } from './find-commune.js';

const { units } = dataset;

describe('the commune that some words mean', () => {
  test.each([
    ['an id', '2025:22933'],
    ['a code', '22933'],
    ['a name with its marks', 'Phường Hàm Thắng'],
    ['a name without marks, with its province', 'ham thang, lam dong'],
  ])('%s', (_, words) => {
    expect(findCommune(units, words).id).toBe('2025:22933');
  });

  test('several communes bear the name: all are listed with their provinces', () => {
    expect(() => findCommune(units, 'Tân Thành')).toThrow(
      /^Có 9 đơn vị tên "Tân Thành"; cần mã của một đơn vị, hoặc thêm tỉnh sau dấu phẩy:\n {2}2025:05923 Xã Tân Thành, Tỉnh Thái Nguyên\n/,
    );
  });

  test('an old commune: the one that it went into is named', () => {
    expect(() => findCommune(units, 'Xuân An, Phan Thiết')).toThrow(
      new WrongQuestion(
        '"Xuân An, Phan Thiết" là đơn vị trước 01/7/2025; trang lập cho đơn vị hiện nay:\n  2025:22933 Phường Hàm Thắng, Tỉnh Lâm Đồng',
      ),
    );
  });

  test('an unknown name: the nearest are named', () => {
    expect(() => findCommune(units, 'Hàm Thănng')).toThrow(
      /Không có xã, phường, đặc khu nào tên "Hàm Thănng".*Gần nhất:/s,
    );
  });

  test.each(['2025:99999', '2025:1', '', '2024:60'])('"%s" is none', (words) => {
    expect(() => findCommune(units, words)).toThrow(WrongQuestion);
  });
});
