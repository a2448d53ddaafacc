import { groupBy } from '@haicap/documents';
import { encodeBagPath, showPath } from './bag-path.js';

/** A path longer than this may not open under Windows, which counts 260 with the drive and the folder around it. */
const LONG = 200;

/** Paths that may not survive the way to another system, with the reason. */
export interface NameWarning {
  reason: string;
  paths: string[];
}

/**
 * Which names another system may not take: two that differ only in case or in the form of their accents, names that Windows
 * forbids, very long paths.
 *
 * In: paths with "/". Out: one warning for each reason that applies.
 */
export function nameWarnings(paths: readonly string[]): NameWarning[] {
  const warnings: NameWarning[] = [
    {
      reason:
        'Tên chỉ khác nhau ở chữ hoa, chữ thường hoặc ở dạng Unicode của dấu; trên Windows, macOS tệp này đè tệp kia',
      paths: alike(paths).map((path) => `${showPath(path)}${path === path.normalize('NFC') ? '' : ' (dạng NFD)'}`),
    },
    {
      reason: 'Tên mà Windows không cho phép',
      paths: paths.filter((path) => path.split('/').some(forbiddenOnWindows)).map(showPath),
    },
    {
      reason:
        'Tên có dấu % hoặc xuống dòng; sha256sum và nhiều chương trình BagIt khác không đọc đúng dòng kê của tệp này',
      paths: paths.filter((path) => encodeBagPath(path) !== path).map(showPath),
    },
    {
      reason: `Đường dẫn dài hơn ${LONG} ký tự; Windows có thể không mở được`,
      paths: paths.filter((path) => path.length > LONG).map(showPath),
    },
  ];
  return warnings.filter((warning) => warning.paths.length > 0);
}

/** Paths that fall together where case or the form of accents does not count. */
function alike(paths: readonly string[]): string[] {
  const groups = groupBy(paths, (path) => path.normalize('NFC').toLowerCase());
  return [...groups.values()].filter((group) => group.length > 1).flat();
}

const forbiddenOnWindows = (name: string): boolean =>
  /[<>:"|?*\\\p{Cc}]|[ .]$/u.test(name) || /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i.test(name);
