import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { type Problem, readProgress } from '@haicap/domain';
import type { NamedProgress } from '@haicap/rules';
import { wrong } from '../failure.js';

/** A page saves some kilobytes; what is far beyond is something else, and is not read. */
const LARGEST = 1_000_000;

/** What the files say, and what is wrong with those that say nothing. */
export interface ReadFiles {
  read: readonly NamedProgress[];
  problems: readonly Problem[];
  /** How many files of the folders are not `.json` and were passed over. */
  passedOver: number;
}

/**
 * Reads progress files: those that are named, and every `.json` below the folders that are named, each once.
 *
 * @throws WrongQuestion for a path where nothing is, or when there is no file at all.
 */
export function readFiles(paths: readonly string[]): ReadFiles {
  const places = paths.map(filesAt);
  const files = [...new Map(places.flatMap(({ files: found }) => found).map((path) => [resolve(path), path])).values()];
  if (files.length === 0)
    throw wrong(
      `Không có tệp .json nào trong ${paths.map((path) => `"${path}"`).join(', ')}`,
      'cần các tệp lưu từ trang theo dõi của đơn vị',
    );
  const results = files.map(readFile);
  return {
    read: results.flatMap(({ file, progress }) => (progress ? [{ file, progress }] : [])),
    problems: results.flatMap(({ problems }) => problems),
    passedOver: places.reduce((sum, { others }) => sum + others, 0),
  };
}

/** The files that a path means, and how many others lie in it if it is a folder. */
function filesAt(path: string): { files: string[]; others: number } {
  if (!existsSync(path))
    throw wrong(`Không có tệp hay thư mục "${path}"`, 'cần tệp .json, hoặc thư mục chứa các tệp ấy');
  if (!statSync(path).isDirectory()) return { files: [path], others: 0 };
  const all = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = all.filter(isProgressName).sort();
  return { files, others: all.length - files.length };
}

/** Names that begin with a dot are what systems leave beside the files (`._tien-do.json`). */
const isProgressName = (path: string): boolean =>
  extname(path).toLowerCase() === '.json' && !basename(path).startsWith('.');

function readFile(path: string): { file: string } & ReturnType<typeof readProgress> {
  const file = path.replaceAll('\\', '/').normalize('NFC');
  const refuse = (code: string, found: string, expected: string, fix: string) => ({
    file,
    problems: [{ code, file, place: '', found, expected, fix }],
  });
  try {
    const { size } = statSync(path);
    if (size > LARGEST)
      return refuse(
        'too-large',
        `a file of ${size} bytes`,
        `at most ${LARGEST} bytes`,
        'save the file again from the page of the unit',
      );
    return { file, ...readProgress({ path: file, text: readFileSync(path, 'utf8') }) };
  } catch {
    return refuse(
      'unreadable',
      'a file that cannot be read',
      'a file that may be read',
      'check where the file is and who may read it',
    );
  }
}
