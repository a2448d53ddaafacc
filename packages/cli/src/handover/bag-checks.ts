import { showPath } from './bag-path.js';
import type { BagProblem } from './bag-problems.js';
import type { Claims } from './claims.js';
import { reasonOf } from './file-failure.js';
import type { MatchedFile } from './match-files.js';
import type { Scan } from './scan.js';
import { parseOxum } from './tag-files.js';

const leads = {
  inside: 'trỏ tới chỗ khác trong túi',
  outside: 'trỏ ra ngoài túi',
  nowhere: 'không trỏ tới đâu',
} as const;

/** What lies in a bag and is no file: links, devices, names without a path, folders that cannot be listed. */
export const strangeThings = ({ links, special, unnamed, closed }: Scan): BagProblem[] => [
  ...links.map(
    ({ path, target, where }): BagProblem => ({ kind: 'link', path, detail: `${leads[where]}: ${showPath(target)}` }),
  ),
  ...special.map(({ path }): BagProblem => ({ kind: 'special-file', path, detail: 'ổ cắm, thiết bị hoặc ống dẫn' })),
  ...unnamed.map(({ path }): BagProblem => ({ kind: 'extra', path, detail: 'tên không phải UTF-8' })),
  ...closed.map(({ path, error }): BagProblem => ({ kind: 'unreadable', path, detail: reasonOf(error) })),
];

/** Listed files that are not there; behind a link or a closed folder nobody looked, and that is said already. */
export function absentFiles(missing: readonly { path: string }[], { fetch }: Claims, scan: Scan): BagProblem[] {
  const behind = new Set([...scan.links, ...scan.special, ...scan.closed].map(({ path }) => path));
  const isBehind = (path: string) => {
    const parts = path.split('/');
    return parts.some((_, index) => behind.has(parts.slice(0, index + 1).join('/')));
  };
  const hasPayload = [...scan.folders, ...scan.links].some(({ path }) => path === 'data');
  const there = new Set(scan.files.map(({ path }) => path));
  const pending = fetch.filter(({ path }) => !there.has(path));
  const addressed = new Set(pending.map(({ path }) => path));
  const absent = [
    ...missing
      .filter(({ path }) => !isBehind(path) && !addressed.has(path))
      .map(({ path }): BagProblem => ({ kind: 'missing', path, detail: 'có trong bản kê, không có trong túi' })),
    ...pending.map(({ path, url }): BagProblem => ({ kind: 'not-fetched', path, detail: `ở ${showPath(url)}` })),
  ];
  return hasPayload ? absent : [{ kind: 'missing', path: 'data/', detail: 'túi không có thư mục này' }, ...absent];
}

/** Payload files that no manifest lists; where no manifest can be used, that is said already. */
export const extraFiles = (extra: readonly { path: string }[], { payload }: Claims): BagProblem[] =>
  payload.size === 0 ? [] : extra.map(({ path }) => ({ kind: 'extra', path, detail: 'không có trong bản kê nào' }));

/** From version 1.0 on every manifest lists every payload file (RFC 8493, 3). */
export function partlyListed({ declaration, payload }: Claims, matched: readonly MatchedFile[]): BagProblem[] {
  if (Number(declaration?.version ?? 1) < 1) return [];
  const algorithms = [...payload.keys()];
  return matched.flatMap(({ path, digests }) => {
    const without = algorithms.filter((algorithm) => !digests.has(algorithm));
    const detail = `không có trong ${without.map((algorithm) => `manifest-${algorithm}.txt`).join(', ')}`;
    return without.length === 0 ? [] : [{ kind: 'bad-manifest', path, detail }];
  });
}

/** Compares every `Payload-Oxum` with the payload that is there. */
export function oxumProblems({ tags }: Claims, { bytes, files }: { bytes: number; files: number }): BagProblem[] {
  const stated = tags.filter(({ label }) => label.toLowerCase() === 'payload-oxum').map(({ value }) => value);
  const found = `${bytes}.${files}`;
  return stated.flatMap((expected) => {
    const oxum = parseOxum(expected);
    if (oxum?.bytes === bytes && oxum.files === files) return [];
    const detail = oxum
      ? `ghi ${oxum.files} tệp, ${oxum.bytes} byte; trong túi có ${files} tệp, ${bytes} byte`
      : `ghi "${showPath(expected)}", không phải <số byte>.<số tệp>`;
    return [{ kind: 'wrong-oxum', path: 'bag-info.txt', detail, expected, found }];
  });
}

const differences = {
  form: 'tên trên đĩa ở dạng Unicode khác với bản kê (NFC hoặc NFD); vẫn là tệp này',
  percent: 'bản kê không mã hóa dấu % như RFC 8493; vẫn là tệp này',
} as const;

/** A file whose name on the disk is written in another way than in the manifest. */
export const otherNames = (matched: readonly MatchedFile[]): string[] =>
  matched.flatMap(({ path, differs }) => (differs ? [`${showPath(path)}: ${differences[differs]}`] : [])).toSorted();
