import { lstat, realpath, statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type WrongQuestion, wrong } from '../failure.js';
import { isInside } from './scan.js';

/** Where a bag is built and where it will stand; both on one disk, so that moving it is one step. */
export interface Place {
  source: string;
  bag: string;
  /** The bag while it is being made. */
  half: string;
  inPlace: boolean;
}

/** What the half-made bag is called. A bag that takes the folder's own place has another name: it may hold the only copy. */
const suffix = (inPlace: boolean): string => (inPlace ? '.haicap-dang-doi-cho' : '.haicap-do-dang');

/**
 * Finds the places of a bag.
 *
 * In: the folder, and the new folder for the bag; without it the bag takes the folder's own place.
 *
 * @throws WrongQuestion when the folder is not there or is a bag, when the bag would stand in the folder or on something that
 * is there, or when an earlier run left something behind.
 */
export async function placeFor(folder: string, out: string | undefined): Promise<Place> {
  const inPlace = out === undefined;
  const bag = await entryOf(out ?? folder);
  const half = bag + suffix(inPlace);
  if (await isThere(half)) throw await leftover(half, folder, inPlace);
  const source = await realpath(resolve(folder)).catch(() => undefined);
  if (source === undefined || !(await lstat(source)).isDirectory())
    throw wrong(`Không có thư mục "${folder}"`, 'cần thư mục chứa bản sao lưu');
  if (await isThere(join(source, 'bagit.txt')))
    throw wrong(`Thư mục "${folder}" đã là một túi BagIt`, 'kiểm tra túi bằng haicap handover verify');
  if (inPlace && source !== bag) throw wrong(`"${folder}" là một liên kết`, `--in-place cần chính thư mục: ${source}`);
  if (!inPlace && (await isThere(bag)))
    throw wrong(`"${out}" đã có sẵn`, '--out cần một tên mới; lệnh này không ghi đè');
  if (!inPlace && isInside(source, bag))
    throw wrong(`"${out}" nằm trong chính thư mục được đóng gói`, '--out cần một chỗ ngoài thư mục đó');
  return { source, bag, half, inPlace };
}

/** A path whose folder has no links left in it; the last part need not be there. */
async function entryOf(path: string): Promise<string> {
  const room = await realpath(dirname(resolve(path))).catch(() => undefined);
  if (room === undefined) throw wrong(`Không có thư mục "${dirname(path)}"`, 'cần một thư mục đã có');
  return join(room, basename(resolve(path)));
}

/** What a run that was killed left behind, and what may be done with it. */
const leftover = async (half: string, folder: string, inPlace: boolean): Promise<WrongQuestion> =>
  inPlace && (await isThere(join(half, 'data')))
    ? wrong(
        `Lần đổi chỗ trước bị ngắt: dữ liệu nằm trong "${half}", là một túi đầy đủ`,
        `đổi tên thư mục đó thành "${folder}" rồi chạy haicap handover verify; không xóa`,
      )
    : wrong(`Lần trước bị ngắt, để lại "${half}"`, 'xóa thư mục đó (chỉ là bản dở dang) rồi làm lại');

/**
 * Is there room for the copy?
 *
 * @throws WrongQuestion when the disk has too little.
 */
export async function checkRoom({ bag }: Place, bytes: number): Promise<void> {
  const disk = await statfs(dirname(bag)).catch(() => undefined);
  // Some network disks do not say how large they are; there the copy itself finds out.
  if (!disk || disk.blocks === 0) return;
  const free = disk.bavail * disk.bsize;
  if (free < bytes)
    throw wrong(
      `Đĩa đích còn ${inWords(free)} byte, bản sao lưu có ${inWords(bytes)} byte`,
      'cần đĩa khác còn đủ chỗ, hoặc --in-place để không phải chép',
    );
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const inWords = (count: number): string => new Intl.NumberFormat('vi-VN').format(count);
