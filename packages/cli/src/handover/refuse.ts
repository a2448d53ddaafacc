import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { wrong } from '../failure.js';
import { showPath } from './bag-path.js';
import { adviceOf, reasonOf } from './file-failure.js';
import { mapInPool, READERS } from './pool.js';
import type { Scan } from './scan.js';

/**
 * Refuses a folder that cannot become a bag as it stands, naming everything that is in the way.
 *
 * In: the folder, what was found in it, and whether links may be left out.
 *
 * @throws WrongQuestion for links, special files, names that are not UTF-8, what cannot be read, and a folder without files.
 */
export async function refuseUnpackable(root: string, scan: Scan, skipLinks: boolean, signal: AbortSignal) {
  const unreadable = await mapInPool(scan.files, READERS, signal, async ({ path }) => {
    try {
      const file = await open(join(root, path));
      await file.close();
      return [];
    } catch (error) {
      return [{ path, error }];
    }
  });
  const inTheWay = [
    ...(skipLinks ? [] : scan.links).map(
      ({ path, target }) =>
        `${showPath(path)}: liên kết tới ${showPath(target)}; thay bằng tệp thật, hoặc thêm --skip-links để bỏ lại`,
    ),
    ...scan.special.map(({ path }) => `${showPath(path)}: không phải tệp (ổ cắm, thiết bị, ống dẫn); chuyển ra ngoài`),
    ...scan.unnamed.map(({ path }) => `${showPath(path)}: tên không phải UTF-8 (bảng mã cũ?); đổi tên`),
    ...[...scan.closed, ...unreadable.flat()].map(
      ({ path, error }) => `${showPath(path)}: ${reasonOf(error)}; ${adviceOf(error)}`,
    ),
  ];
  if (inTheWay.length > 0)
    throw wrong(
      `Có ${inTheWay.length} mục không đóng gói được, nên chưa làm gì`,
      'cần xử lý từng mục dưới đây rồi làm lại',
      inTheWay,
      'Các mục',
    );
  if (scan.files.length === 0) throw wrong(`Thư mục "${root}" không có tệp nào`, 'cần thư mục chứa bản sao lưu');
}
