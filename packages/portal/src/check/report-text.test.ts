import { describe, expect, test } from 'vitest';
import { smallConfig } from '../../test/small-portal.js';
import { blank } from '../blank/blank.js';
import { definePortal } from '../config/define-portal.js';
import { reportText } from './report-text.js';

const nothing = { problems: [], blanks: [], samples: [] };
const problem = {
  level: 'error' as const,
  file: 'content/news/a.md',
  line: 3,
  field: 'Ngày đăng (published)',
  found: '"x"',
  expected: 'một ngày',
  fix: 'sửa',
};

describe('the report of a check', () => {
  test('without anything to say', () => {
    expect(reportText(nothing)).toBe('Không có lỗi: dựng trang được.\n');
  });

  test('with something of everything', () => {
    const config = definePortal({
      ...smallConfig(),
      channels: [{ kind: 'hotline', name: 'Đường dây nóng', address: blank('số đường dây nóng') }],
    });
    const report = reportText({
      config,
      problems: [{ ...problem, level: 'warning' }, problem],
      blanks: [{ file: 'content/leaders/a.md', what: 'họ và tên' }],
      samples: ['content/news/b.md'],
    });

    expect(report).toBe(`Lỗi phải sửa (1)
  content/news/a.md, dòng 3 › Ngày đăng (published)
    thấy "x", cần một ngày
    → sửa

Cần xem lại (1)
  content/news/a.md, dòng 3 › Ngày đăng (published)
    thấy "x", cần một ngày
    → sửa

Còn trống trong portal.config.ts (1)
  Địa chỉ kênh, mục 1 (channels.address): số đường dây nóng

Còn trống trong nội dung (1)
  content/leaders/a.md: họ và tên

Còn là nội dung mẫu (1)
  content/news/b.md

Còn 1 lỗi: chưa dựng được trang.
`);
  });

  test('with warnings alone says that the portal can be built', () => {
    expect(reportText({ ...nothing, problems: [{ ...problem, level: 'warning' }] })).toMatch(
      /Không có lỗi: dựng trang được\.\n$/,
    );
  });
});
