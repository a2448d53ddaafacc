import { type Place, placeWords } from './place.js';

/** Why a file could not be read as a list: for developers in English, for the person who chose the file in Vietnamese. */
const reasons = {
  empty: {
    message: () => 'unexpected empty file, expected .xlsx or .csv',
    found: () => 'tệp trống',
    expected: 'cần một tệp .xlsx hoặc .csv có dòng tiêu đề và mỗi người một dòng',
  },
  'old-format': {
    message: () => 'unexpected compound file (.xls, .doc or encrypted), expected .xlsx or .csv',
    found: () => 'đây là tệp kiểu cũ (.xls, .doc) hoặc tệp đặt mật khẩu',
    expected: 'cần mở bằng Excel, bỏ mật khẩu nếu có, rồi lưu lại thành .xlsx',
  },
  'not-a-list': {
    message: (kind: string) => `unexpected ${kind} file, expected .xlsx or .csv`,
    found: (kind: string) => `đây là tệp ${kind}, không phải .xlsx hay .csv`,
    expected: 'cần mở bằng Excel hoặc LibreOffice rồi lưu bảng thành .xlsx',
  },
  damaged: {
    message: (detail: string) => `unexpected contents of the workbook (${detail}), expected a whole .xlsx file`,
    found: (detail: string) => `tệp .xlsx hỏng hoặc chưa tải đủ (${detail})`,
    expected: 'cần mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx, hoặc tải lại tệp',
  },
  'too-large': {
    message: (limit: string) => `unexpected size of the unpacked workbook, expected at most ${limit}`,
    found: (limit: string) => `nội dung tệp lớn hơn ${limit} sau khi giải nén`,
    expected: 'cần tách danh sách thành nhiều tệp, hoặc chép riêng bảng sang một tệp mới',
  },
  'open-quote': {
    message: (line: string) =>
      `unexpected end of the file inside the quotes opened on line ${line}, expected a closing quote`,
    found: (line: string) => `dấu ngoặc kép mở ở dòng ${line} không có dấu đóng`,
    expected: 'cần thêm hoặc bớt một dấu ngoặc kép ở dòng đó',
  },
  'no-header': {
    message: (headings: string) => `unexpected rows without headings, expected a row with ${headings}`,
    found: () => 'không có dòng tiêu đề',
    expected: (headings: string) => `cần một dòng có các tiêu đề ${headings}`,
  },
  'missing-columns': {
    message: (headings: string) => `unexpected heading row, expected the columns ${headings}`,
    found: (headings: string) => `dòng tiêu đề thiếu cột ${headings}`,
    expected: 'cần thêm cột còn thiếu, hoặc đổi tiêu đề cho đúng chữ',
  },
  'repeated-column': {
    message: (heading: string) => `unexpected second column ${heading}, expected every column once`,
    found: (heading: string) => `có hai cột ${heading}`,
    expected: 'cần xóa hoặc đổi tên một trong hai cột',
  },
  'no-people': {
    message: () => 'unexpected end of the list after the heading row, expected a row for each person',
    found: () => 'dưới dòng tiêu đề không có dòng nào',
    expected: 'cần mỗi người một dòng',
  },
} as const;

/** Why a file could not be read, e.g. `old-format`. */
export type UnreadableReason = keyof typeof reasons;

/** The file as a whole cannot be read; a single bad row is no such error. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /** What was found, and what is expected instead, for the person who chose the file. */
  readonly words: { readonly found: string; readonly expected: string };

  /** `detail` is what the reason is about: a kind of file, a row, headings. */
  constructor(
    readonly reason: UnreadableReason,
    detail = '',
    readonly place?: Place,
  ) {
    const { message, found, expected } = reasons[reason];
    const sheet = place === undefined || place.sheet === '' ? '' : `sheet "${place.sheet}", `;
    super(place === undefined ? message(detail) : `${sheet}row ${place.row}: ${message(detail)}`);
    this.words = {
      found: place === undefined ? found(detail) : `${placeWords(place)}: ${found(detail)}`,
      expected: typeof expected === 'string' ? expected : expected(detail),
    };
  }
}
