import { expect, test } from 'vitest';
import { publication } from '../../../test/entries.js';
import { displayTime } from './display-time.js';

const find = (group: string, until: string) =>
  displayTime(
    publication(
      `group: ${group}`,
      'issued: "2026-11-01"',
      'published: "2026-11-01"',
      ...(until === '' ? [] : [`until: "${until}"`]),
    ),
    { announced: { off: [], on: [] }, publicFiles: new Set() },
  );

test('thirty days of display are enough', () => {
  expect(find('plan', '2026-12-01')).toEqual([]);
});

test('twenty-nine are not, and it is said whose rule that is', () => {
  expect(find('plan', '2026-11-30')).toEqual([
    {
      level: 'warning',
      at: 'until',
      found: 'công khai trong 29 ngày',
      expected:
        'ít nhất 30 ngày liên tục (Luật 10/2022/QH15, Điều 13 khoản 2, về niêm yết; trang này lấy làm mức tối thiểu cho việc đăng)',
      fix: 'lùi ngày thôi công khai, hoặc xóa dòng này',
    },
  ]);
});

test.each(['regulation', 'procedures'])('%s stays up for good', (group) => {
  expect(find(group, '2027-11-01')).toEqual([
    {
      level: 'warning',
      at: 'until',
      found: 'ngày thôi công khai ở nhóm nội dung phải niêm yết thường xuyên',
      expected: 'không có ngày thôi công khai (Luật 10/2022/QH15, Điều 13 khoản 2, về niêm yết)',
      fix: 'xóa dòng này; nội dung thay đổi thì cập nhật',
    },
  ]);
});

test('of other content the law does not say how long', () => {
  expect(find('other', '2026-11-05')).toEqual([]);
});

test('no end is no problem', () => {
  expect(find('plan', '')).toEqual([]);
});

test('an end before the beginning is another rule’s matter', () => {
  expect(find('plan', '2026-10-01')).toEqual([]);
});
