import { expect, test } from 'vitest';
import { readLabel } from './label.js';

test.each([
  ['II. NHIỆM VỤ', 'II.', 'ii'],
  ['XIV. KẾT THÚC', 'XIV.', 'xiv'],
  ['1. Mục đích: Đảm bảo hạ tầng', '1.', '1'],
  ['4.2. Phân công', '4.2.', '2'],
  ['10.1.3. Phân công', '10.1.3.', '3'],
  ['b) Phương án', 'b)', 'b'],
  ['d) Phương án', 'd)', 'd'],
  ['đ) Phương án', 'đ)', 'dd'],
  ['3.', '3.', '3'],
])('%s begins with %s, the step %s', (text, label, segment) => {
  expect(readLabel(text)).toEqual({ label, segment });
});

test.each(['Nơi nhận:', '', '2025 là năm', '4.2 Phân công', '1.Mục đích', 'II NHIỆM VỤ', 'ab) Phương án', '15/6/2025'])(
  '"%s" has no label',
  (text) => {
    expect(readLabel(text)).toBeUndefined();
  },
);
