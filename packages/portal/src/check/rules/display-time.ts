import { daysBetween } from '@haicap/rules';
import { isOf } from '../../content/entry.js';
import type { Rule } from '../rule.js';

/** Law 10/2022, Điều 13 khoản 2: how long what is put up on the board stays. We take it as the least for the page too. */
const BOARD_DAYS = 30;
const CLAUSE = 'Luật 10/2022/QH15, Điều 13 khoản 2, về niêm yết';

/** The end of a publication: too early, or set for what stays up for good. */
export const displayTime: Rule = (entry) => {
  if (!isOf(entry, 'publications') || entry.data.until === undefined) return [];
  const { group, published, until } = entry.data;
  if (group === 'regulation' || group === 'procedures')
    return [
      {
        level: 'warning',
        at: 'until',
        found: 'ngày thôi công khai ở nhóm nội dung phải niêm yết thường xuyên',
        expected: `không có ngày thôi công khai (${CLAUSE})`,
        fix: 'xóa dòng này; nội dung thay đổi thì cập nhật',
      },
    ];
  const days = daysBetween(published, until);
  if (group === 'other' || days < 0 || days >= BOARD_DAYS) return [];
  return [
    {
      level: 'warning',
      at: 'until',
      found: `công khai trong ${days} ngày`,
      expected: `ít nhất ${BOARD_DAYS} ngày liên tục (${CLAUSE}; trang này lấy làm mức tối thiểu cho việc đăng)`,
      fix: 'lùi ngày thôi công khai, hoặc xóa dòng này',
    },
  ];
};
