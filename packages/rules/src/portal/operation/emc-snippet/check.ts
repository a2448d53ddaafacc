import type { Check } from '../../audit/check.js';
import { isErrorPage } from '../../shared/error-page.js';
import { quoted } from '../../shared/quoted.js';
import { isRedirect } from '../../shared/redirect.js';
import { readEmc } from '../emc.js';

export const check: Check = ({ findings }) => {
  const without: string[] = [];
  let some = false;
  return {
    page: (page) => {
      if (isRedirect(page) || isErrorPage(page)) return;
      const code = readEmc(page);
      if (code.state === 'none') without.push(page.path);
      else some = true;
      if (code.state === 'bad-id')
        findings.add(page, page.first('head'), {
          found: code.id === '' ? 'mã trang EMC để trống' : `mã trang EMC sai dạng: ${quoted(code.id)}`,
          expected: 'mã trang do đơn vị vận hành hệ thống EMC cấp',
        });
      if (code.state === 'no-file')
        findings.add(page, page.first('head'), {
          found: 'có mảng _govaq mà không gọi tệp gov-tracking.min.js',
          expected: 'đủ hai phần của mã đo lường EMC',
        });
    },
    outcome: () => {
      const expected = 'mã đo lường EMC với mã trang đã được cấp';
      if (!some) findings.addAbsence({ found: 'không trang nào có mã đo lường EMC', expected });
      else for (const path of without) findings.addAt(path, { found: 'trang chưa có mã đo lường EMC', expected });
      return findings.outcome();
    },
  };
};
