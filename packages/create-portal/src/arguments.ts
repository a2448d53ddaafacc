import { parseArgs } from 'node:util';
import { WrongQuestion } from './failure.js';

/** What was asked on the command line. */
export interface Arguments {
  folder: string | undefined;
  unit: string | undefined;
  help: boolean;
}

export const usage = `Cách dùng: npm create @haicap/portal <thư mục> -- --unit <mã hoặc tên>

  <thư mục>        thư mục mới cho trang, như trang-ham-thang
  --unit <đơn vị>  mã như 2025:22933, hoặc tên như "Phường Hàm Thắng, Lâm Đồng"
  -h, --help       in trợ giúp

Thiếu phần nào thì chương trình hỏi; không có người ở màn hình thì không hỏi mà báo lỗi.
Mã thoát: 0 xong; 1 không tạo được (không để lại gì); 2 câu hỏi sai.
`;

/**
 * Reads the command line.
 *
 * @throws WrongQuestion for an option that does not exist, or more than one folder.
 */
export function readArguments(argv: readonly string[]): Arguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    const found = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? argv.join(' ');
    throw new WrongQuestion(`Không hiểu "${found}"; các tùy chọn là --unit <đơn vị> và --help.`);
  }
  const { positionals, values } = parsed;
  if (positionals.length > 1)
    throw new WrongQuestion(
      `Có ${positionals.length} thư mục (${positionals.join(', ')}); cần một thư mục. Tên có dấu cách thì đặt trong ngoặc kép.`,
    );
  return { folder: positionals[0], unit: values.unit?.normalize('NFC'), help: values.help === true };
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: { unit: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
