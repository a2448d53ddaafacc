import { expect, test } from 'vitest';
import { packText } from './pack-text.js';

const packed = {
  bag: '/ban-giao/tui',
  files: 1000,
  bytes: 2_147_483_648,
  tags: [{ label: 'Bagging-Date', value: '2025-06-20' }],
  seal: 'abc',
  emptyFolders: 0,
  skippedLinks: [],
  warnings: [],
};
const head = [
  'Đã đóng gói 1.000 tệp, 2.147.483.648 byte vào /ban-giao/tui',
  'Ngày đóng gói: 20/06/2025',
  'Mã niêm phong: abc',
  '  → ghi mã này vào biên bản bàn giao; bên nhận chạy haicap handover verify và so với mã in ra',
];

test('what was packed, and what to write down', () => {
  expect(packText(packed)).toBe(`${head.join('\n')}\n`);
});

test('what stays behind or may not survive the way is listed', () => {
  const text = packText({
    ...packed,
    emptyFolders: 2,
    skippedLinks: [{ path: 'l', target: '/etc/passwd', where: 'outside' }],
    warnings: [{ reason: 'Tên mà Windows không cho phép', paths: ['aux.txt'] }],
  });
  expect(text).toBe(
    [
      ...head,
      '',
      'Có 2 thư mục rỗng: BagIt chỉ kê tệp, nên mất thư mục rỗng thì không phát hiện được',
      '',
      'Liên kết đã bỏ lại: 1',
      '  l → /etc/passwd',
      '',
      'Tên mà Windows không cho phép: 1',
      '  aux.txt',
      '',
    ].join('\n'),
  );
});
