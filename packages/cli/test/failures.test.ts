import { describe, expect, test } from 'vitest';
import { haicap } from './haicap.js';

/** Each wrong question, and what its one message must say. */
const wrongQuestions: [name: string, args: string[], says: string[]][] = [
  ['no command', [], ['Chưa nêu lệnh', 'instructions', 'haicap --help']],
  ['an unknown command', ['instruction'], ['Không có lệnh "instruction"', 'Gần nhất:\n  instructions']],
  ['an unknown option', ['matrix', '--formt', 'md'], ['Không có tùy chọn "--formt"', '  --format']],
  ['an option without its value', ['coverage', '--plan'], ['--plan', 'thiếu giá trị']],
  ['a word too many', ['coverage', 'x'], ['Thừa từ sau lệnh coverage']],
  ['units without words', ['units'], ['Thiếu <tên>', 'haicap units --help']],
  ['units with empty words', ['units', ' '], ['Chưa nêu tên đơn vị']],
  [
    'a name that no unit bears',
    ['units', 'Phan Thiêtt'],
    ['"Phan Thiêtt"', '2025:22945 Phường Phan Thiết (Tỉnh Lâm Đồng'],
  ],
  ['a name that no unit bears, as JSON', ['units', 'Phan Thiêtt', '--format', 'json'], ['Gần nhất']],
  ['an unknown format', ['units', 'Huế', '--format', 'xml'], ['Không có định dạng "xml"', 'text, json']],
  ['a format that the command lacks', ['export', '--format', 'md'], ['--format cần một trong: json']],
  ['neither unit nor agency', ['instructions'], ['Chưa nêu đơn vị', '--actor cùng với --plan']],
  ['a plan alone', ['instructions', '--plan', 'binh-thuan-2025'], ['Chưa nêu đơn vị']],
  ['an agency alone', ['instructions', '--actor', 'dost'], ['Mới nêu cơ quan', '--plan', 'binh-thuan-2025']],
  [
    'an unknown agency',
    ['instructions', '2025:22933', '--actor', 'dots'],
    ['Không có cơ quan "dots"', '  dost: Sở Khoa'],
  ],
  [
    'an agency by its Vietnamese name',
    ['instructions', '2025:22933', '--actor', 'sở tài chính'],
    ['  dept-finance: Sở'],
  ],
  [
    'an unknown plan',
    ['instructions', '2025:22933', '--plan', 'binh-thuan'],
    ['Không có kế hoạch "binh-thuan"', 'binh-thuan-2025'],
  ],
  [
    'a plan that does not bind',
    ['instructions', '2025:00004', '--plan', 'binh-thuan-2025'],
    ['không áp dụng cho Phường Ba Đình'],
  ],
  ['a malformed unit', ['instructions', '2023:22933'], ['Mã đơn vị "2023:22933"', '<năm>:<mã>']],
  ['a district of 2025', ['instructions', '2025:597'], ['Mã đơn vị "2025:597"', 'chỉ năm 2024']],
  [
    'a unit of the other year',
    ['instructions', '2025:22915'],
    ['Không có đơn vị mã "2025:22915"', '2024:22915 Phường Mũi Né'],
  ],
  [
    'a name that several units bear',
    ['instructions', 'Hàm Thắng'],
    [
      'Có 2 đơn vị',
      '2025:22933 Phường Hàm Thắng (Tỉnh Lâm Đồng',
      '2024:23104 Xã Hàm Thắng (Huyện Hàm Thuận Bắc, Tỉnh Bình',
    ],
  ],
  ['a name that very many units bear', ['instructions', 'Tân Thành'], ['đơn vị nữa']],
  ['a day that is none', ['instructions', '2025:22933', '--as-of', '2025-06-31'], ['Ngày "2025-06-31"', '--as-of cần']],
  ['a day in another order', ['instructions', '2025:22933', '--as-of', '15/6/2025'], ['YYYY-MM-DD', '  2025-06-15']],
  ['an event without its day', ['instructions', '2025:22933', '--event', 'x'], ['id=YYYY-MM-DD']],
  [
    'an unknown event',
    ['instructions', '2025:22933', '--event', 'it-officer-list=2025-06-11'],
    ['không có sự kiện "it-officer-list"', '  it-officer-list-received: Sở'],
  ],
  [
    'an event on a day that is none',
    ['instructions', '2025:22933', '--event', 'it-officer-list-received=11/6/2025'],
    ['Ngày "11/6/2025"', '  2025-06-11'],
  ],
  [
    'an event that comes twice',
    [
      'instructions',
      '2025:22933',
      '--event',
      'establishment-decision=2025-06-11',
      '--event',
      'establishment-decision=2025-06-12',
    ],
    ['hai lần'],
  ],
  ['a matrix without its plan', ['matrix'], ['Chưa nêu kế hoạch']],
  ['a matrix of an unknown plan', ['matrix', '--plan', 'x'], ['Không có kế hoạch "x"']],
  ['a comparison of nothing', ['compare'], ['Chưa nêu so sánh gì', '--system <mã> hoặc --actor <mã>']],
  ['a comparison of two things', ['compare', '--system', 'email', '--actor', 'dost'], ['cần đúng một trong hai']],
  [
    'a comparison of an unknown system',
    ['compare', '--system', 'emial'],
    ['Không có hệ thống "emial"', '  email: Thư điện tử công vụ'],
  ],
  ['a system by its Vietnamese name', ['compare', '--system', 'thư điện tử'], ['  email: Thư điện tử công vụ']],
  ['a comparison of an unknown agency', ['compare', '--actor', 'dots'], ['Không có cơ quan "dots"', '  dost: Sở Khoa']],
  ['a comparison as a spreadsheet', ['compare', '--system', 'email', '--format', 'csv'], ['text, json, md']],
  ['coverage of an unknown plan', ['coverage', '--plan', 'x'], ['Không có kế hoạch "x"']],
  ['an export of an unknown plan', ['export', '--plan', 'x'], ['Không có kế hoạch "x"']],
  ['a folder that is not there', ['schema', '--out', '/no/such/folder/schema.json'], ['Không ghi được tệp', 'ENOENT']],
];

describe('a wrong question ends with status 2, one Vietnamese message on stderr, nothing on stdout', () => {
  test.each(wrongQuestions)('%s', (_, args, says) => {
    const { status, stdout, stderr } = haicap(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    for (const words of says) expect(stderr).toContain(words);
    expect(stderr).toBe(stderr.normalize('NFC'));
    expect(stderr).not.toMatch(/\berror\b|unexpected|expected|at .*\.js:/);
  });
});
