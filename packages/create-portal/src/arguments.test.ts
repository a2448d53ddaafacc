import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.js';
import { WrongQuestion } from './failure.js';

describe('the command line', () => {
  test.each([
    [['trang'], { folder: 'trang', unit: undefined, help: false }],
    [['trang', '--unit', '2025:22933'], { folder: 'trang', unit: '2025:22933', help: false }],
    [['--unit=Hàm Thắng'.normalize('NFD'), 'trang'], { folder: 'trang', unit: 'Hàm Thắng', help: false }],
    [['-h'], { folder: undefined, unit: undefined, help: true }],
  ])('%j', (argv, expected) => {
    expect(readArguments(argv)).toEqual(expected);
  });

  test.each([
    [['trang', '--xa', 'x'], 'Không hiểu "--xa"; các tùy chọn là --unit <đơn vị> và --help.'],
    [['a', 'b'], 'Có 2 thư mục (a, b); cần một thư mục. Tên có dấu cách thì đặt trong ngoặc kép.'],
  ])('%j is refused', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(new WrongQuestion(message));
  });
});
