import { expect, test } from 'vitest';
import { UnreadableFile, type UnreadableReason } from './unreadable-file.js';

test.each<[UnreadableReason, string, string, string]>([
  ['empty', '', 'tệp trống', 'cần một tệp .xlsx hoặc .csv có dòng tiêu đề và mỗi người một dòng'],
  [
    'old-format',
    '',
    'đây là tệp kiểu cũ (.xls, .doc) hoặc tệp đặt mật khẩu',
    'cần mở bằng Excel, bỏ mật khẩu nếu có, rồi lưu lại thành .xlsx',
  ],
  [
    'not-a-list',
    '.pdf',
    'đây là tệp .pdf, không phải .xlsx hay .csv',
    'cần mở bằng Excel hoặc LibreOffice rồi lưu bảng thành .xlsx',
  ],
  [
    'damaged',
    'x',
    'tệp .xlsx hỏng hoặc chưa tải đủ (x)',
    'cần mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx, hoặc tải lại tệp',
  ],
  [
    'too-large',
    '200 MB',
    'nội dung tệp lớn hơn 200 MB sau khi giải nén',
    'cần tách danh sách thành nhiều tệp, hoặc chép riêng bảng sang một tệp mới',
  ],
  ['open-quote', '3', 'dấu ngoặc kép mở ở dòng 3 không có dấu đóng', 'cần thêm hoặc bớt một dấu ngoặc kép ở dòng đó'],
  ['no-header', '“Họ và tên”', 'không có dòng tiêu đề', 'cần một dòng có các tiêu đề “Họ và tên”'],
  [
    'missing-columns',
    '“Chức vụ”',
    'dòng tiêu đề thiếu cột “Chức vụ”',
    'cần thêm cột còn thiếu, hoặc đổi tiêu đề cho đúng chữ',
  ],
  ['repeated-column', '“Tên”', 'có hai cột “Tên”', 'cần xóa hoặc đổi tên một trong hai cột'],
  ['no-people', '', 'dưới dòng tiêu đề không có dòng nào', 'cần mỗi người một dòng'],
])('%s is said in Vietnamese to the person, in English to the developer', (reason, detail, found, expected) => {
  const error = new UnreadableFile(reason, detail);
  expect(error.words).toEqual({ found, expected });
  expect(error.message).toMatch(/^unexpected .+, expected .+$/);
});

test('a place stands before what was found', () => {
  const error = new UnreadableFile('repeated-column', '“Tên”', { sheet: 'Tổ 1', row: 2 });
  expect(error.message).toBe('sheet "Tổ 1", row 2: unexpected second column “Tên”, expected every column once');
  expect(error.words.found).toBe('trang tính “Tổ 1”, dòng 2: có hai cột “Tên”');
});
