import { expect, test } from 'vitest';
import { adviceOf, FileFailure, reasonOf } from './file-failure.js';

const failure = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['ENOSPC', 'đĩa đích hết chỗ (ENOSPC)', 'chọn đĩa khác còn đủ chỗ'],
  [
    'EFBIG',
    'tệp quá lớn cho đĩa đích (EFBIG)',
    'định dạng đĩa bằng exFAT hoặc NTFS (FAT32 không chứa được tệp từ 4 GB)',
  ],
  ['EXYZ', 'EXYZ', 'xem lại đĩa và quyền rồi làm lại'],
])('%s is said as "%s"', (code, reason, advice) => {
  expect(reasonOf(failure(code))).toBe(reason);
  expect(adviceOf(failure(code))).toBe(advice);
});

test('a failure names the file without signs that move the cursor', () => {
  expect(new FileFailure('đọc', 'a\u001bb', failure('EIO')).message).toBe(
    'Không đọc được "a\\u{001b}b": đĩa bị lỗi khi đọc hoặc ghi (EIO)',
  );
});
