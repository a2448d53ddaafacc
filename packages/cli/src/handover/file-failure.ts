import { showPath } from './bag-path.js';

/** What the system could not do with a file, in words, and what to do about it. */
const reasons: Record<string, [reason: string, advice: string]> = {
  EACCES: ['không có quyền', 'cấp quyền cho tài khoản đang dùng, hoặc chạy bằng tài khoản quản trị'],
  EPERM: ['không có quyền', 'cấp quyền cho tài khoản đang dùng, hoặc chạy bằng tài khoản quản trị'],
  ENOENT: ['không có ở đó', 'dừng chương trình đang xóa hoặc đổi tên tệp rồi làm lại'],
  ELOOP: ['tệp đã bị thay bằng một liên kết', 'xem ai đang thay đổi thư mục rồi làm lại'],
  EIO: ['đĩa bị lỗi khi đọc hoặc ghi', 'kiểm tra đĩa; lấy tệp từ một bản sao khác'],
  EBUSY: ['tệp đang bị chương trình khác giữ', 'đóng chương trình đó rồi làm lại'],
  ENOSPC: ['đĩa đích hết chỗ', 'chọn đĩa khác còn đủ chỗ'],
  EDQUOT: ['tài khoản hết hạn mức đĩa', 'chọn đĩa khác còn đủ chỗ'],
  EFBIG: ['tệp quá lớn cho đĩa đích', 'định dạng đĩa bằng exFAT hoặc NTFS (FAT32 không chứa được tệp từ 4 GB)'],
  EROFS: ['đĩa chỉ cho đọc', 'chọn đĩa ghi được'],
  ENAMETOOLONG: ['đường dẫn quá dài', 'rút ngắn tên thư mục, tên tệp'],
  EINVAL: ['đĩa đích không nhận tên này', 'đổi tên tệp, hoặc dùng đĩa exFAT, NTFS'],
  ENOTDIR: ['một phần của đường dẫn không phải thư mục', 'xem lại đường dẫn'],
};

/** The system's code of an error, or its message. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error);

/** Why the system failed, in words, with its code. */
export const reasonOf = (error: unknown): string => {
  const code = codeOf(error);
  const [reason] = reasons[code] ?? [];
  return reason === undefined ? code : `${reason} (${code})`;
};

/** What to do about a failure of the system. */
export const adviceOf = (error: unknown): string => reasons[codeOf(error)]?.[1] ?? 'xem lại đĩa và quyền rồi làm lại';

/** A file that could not be read or written. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';
  constructor(
    readonly doing: 'đọc' | 'ghi',
    readonly path: string,
    override readonly cause: unknown,
  ) {
    super(`Không ${doing} được "${showPath(path)}": ${reasonOf(cause)}`);
  }

  /** Why, in words. */
  get reason(): string {
    return reasonOf(this.cause);
  }
}
