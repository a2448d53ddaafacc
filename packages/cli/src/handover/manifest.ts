import { lstat, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { wrong } from '../failure.js';
import { byPath, decodeBagPath, encodeBagPath, showPath, staysInBag } from './bag-path.js';

/** The digests that a manifest may be of. */
export const algorithms = ['md5', 'sha1', 'sha256', 'sha512'] as const;
export type Algorithm = (typeof algorithms)[number];

/** The number of hexadecimal digits of each. */
const digestLengths = { md5: 32, sha1: 40, sha256: 64, sha512: 128 } as const satisfies Record<Algorithm, number>;

/** One file as a manifest lists it. */
export interface ManifestEntry {
  line: number;
  path: string;
  /** The path before its percent signs were read. */
  written: string;
  /** Hexadecimal, small letters. */
  digest: string;
}

/** A line that cannot be used: not a digest and a path, a path that leaves the bag, or a path that was listed before. */
export interface ManifestFault {
  line: number;
  kind: 'malformed' | 'unsafe' | 'twice';
  text: string;
}

/** What a manifest says, in the order of its lines. */
export interface Manifest {
  entries: ManifestEntry[];
  faults: ManifestFault[];
}

/** Reads the text of a manifest; a bad line is a fault, never a guess. */
export function parseManifest(text: string, algorithm: Algorithm): Manifest {
  const entries: ManifestEntry[] = [];
  const faults: ManifestFault[] = [];
  const seen = new Set<string>();
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1;
    if (content === '') continue;
    // md5sum and its kin mark a file that was read as binary with an asterisk.
    const [, digest = '', written = ''] = /^([0-9a-f]+)[ \t]+\*?(.+)$/is.exec(content) ?? [];
    const path = decodeBagPath(written);
    const kind =
      digest.length !== digestLengths[algorithm]
        ? 'malformed'
        : !staysInBag(path)
          ? 'unsafe'
          : seen.has(path)
            ? 'twice'
            : undefined;
    if (kind !== undefined) faults.push({ line, kind, text: content });
    else entries.push({ line, path, written, digest: digest.toLowerCase() });
    seen.add(path);
  }
  return { entries, faults };
}

/** The text of a manifest, in the form that `sha256sum -c` reads too: lines sorted by path. */
export const manifestText = (files: readonly { path: string; digest: string }[]): string =>
  files
    .toSorted(byPath)
    .map(({ path, digest }) => `${digest}  ${encodeBagPath(path)}\n`)
    .join('');

/** One file of a payload: its path in the bag, its digest, and its size where the file is there. */
export interface ManifestRow {
  path: string;
  sha256: string;
  bytes?: number;
}

/**
 * The files that a bag says it holds, for a table of integrity.
 *
 * In: a bag's folder, or a manifest (`manifest-sha256.txt`, or what `sha256sum` wrote). Out: rows sorted by path; the digests
 * are those of the manifest and are not compared with the files.
 *
 * @throws WrongQuestion when there is no such manifest, or when one of its lines cannot be used.
 * @example
 * const [first] = await readManifest('ban-giao-huyen'); // { path: 'data/email.csv', sha256: '9f86…', bytes: 1024 }
 */
export async function readManifest(path: string): Promise<ManifestRow[]> {
  const missing = wrong(
    `Không đọc được bản kê "${path}"`,
    'cần thư mục của một túi BagIt, hoặc tệp manifest-sha256.txt',
  );
  const found = await stat(path).catch(() => undefined);
  const file = found?.isDirectory() ? join(path, 'manifest-sha256.txt') : path;
  const text = await readFile(file, 'utf8').catch(() => {
    throw missing;
  });
  const { entries, faults } = parseManifest(text, 'sha256');
  if (faults.length > 0)
    throw wrong(
      `Bản kê "${file}" có ${faults.length} dòng không dùng được`,
      'mỗi dòng cần một mã sha256, hai dấu cách và một đường dẫn trong túi, không lặp lại',
      faults.map(({ line, text: content }) => `dòng ${line}: ${showPath(content)}`),
      'Các dòng',
    );
  const rows = await Promise.all(
    entries.map(async ({ path: name, digest }) => {
      const size = await lstat(join(dirname(file), name)).catch(() => undefined);
      return { path: name, sha256: digest, ...(size?.isFile() && { bytes: size.size }) };
    }),
  );
  return rows.toSorted(byPath);
}
