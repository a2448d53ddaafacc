import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { decodeBagPath, showPath, staysInBag } from './bag-path.js';
import type { BagProblem, ProblemKind } from './bag-problems.js';
import { reasonOf } from './file-failure.js';
import { type Algorithm, algorithms, type ManifestEntry, type ManifestFault, parseManifest } from './manifest.js';
import type { ScannedFile } from './scan.js';
import { type Declaration, parseDeclaration, parseTags, type Tag } from './tag-files.js';

/** What a bag says of itself. Nothing of it is proven yet. */
export interface Claims {
  declaration: Declaration | undefined;
  /** Payload files by algorithm. */
  payload: Map<Algorithm, ManifestEntry[]>;
  /** Tag files by algorithm. */
  tagFiles: Map<Algorithm, ManifestEntry[]>;
  tags: Tag[];
  /** Files that are to be fetched from elsewhere. */
  fetch: { url: string; path: string }[];
  problems: BagProblem[];
  remarks: string[];
}

/**
 * Reads the tag files of a bag: bagit.txt, bag-info.txt, fetch.txt, every manifest.
 *
 * In: the bag's folder, and the files that are in it. Out: what they say, with a problem for each part that cannot be used.
 */
export async function readClaims(root: string, files: readonly ScannedFile[]): Promise<Claims> {
  const claims: Claims = {
    declaration: undefined,
    payload: new Map(),
    tagFiles: new Map(),
    tags: [],
    fetch: [],
    problems: [],
    remarks: [],
  };
  const names = new Set(files.map(({ path }) => path));
  /** The text of a tag file; `undefined` when it is not there, or is no text, which is a problem. */
  const read = async (path: string, decoder: TextDecoder): Promise<string | undefined> => {
    if (!names.has(path)) return undefined;
    try {
      return decoder.decode(await readFile(join(root, path)));
    } catch (error) {
      const reason = error instanceof TypeError ? `không phải chữ ${decoder.encoding}` : reasonOf(error);
      claims.problems.push({ kind: 'bad-manifest', path, detail: `không đọc được: ${reason}` });
      return undefined;
    }
  };
  const declared = await read('bagit.txt', new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }));
  claims.declaration = declared === undefined ? undefined : parseDeclaration(declared);
  const decoder = decoderFor(claims, names.has('bagit.txt'));
  for (const path of names) {
    const [, kind, name = ''] = /^(manifest|tagmanifest)-([^/]+)\.txt$/i.exec(path) ?? [];
    const text = kind === undefined ? undefined : await read(path, decoder);
    if (text !== undefined) readManifestOf(name, { path, text, isPayload: kind?.toLowerCase() === 'manifest' }, claims);
  }
  claims.tags = parseTags((await read('bag-info.txt', decoder)) ?? '');
  readFetch((await read('fetch.txt', decoder)) ?? '', claims);
  if (claims.payload.size === 0)
    claims.problems.push({
      kind: 'bad-manifest',
      path: 'manifest-sha256.txt',
      detail: 'không có bản kê nào dùng được',
    });
  if (claims.tagFiles.size === 0)
    claims.remarks.push('Không có tagmanifest: bagit.txt, bag-info.txt và bản kê không được bảo vệ');
  return claims;
}

/** Adds what one manifest says: of the payload, `data/` alone; of the tag files, nothing in it (RFC 8493, 2.1.3, 2.2.1). */
function readManifestOf(
  algorithmName: string,
  { path, text, isPayload }: { path: string; text: string; isPayload: boolean },
  { payload, tagFiles, problems, remarks }: Claims,
): void {
  const algorithm = algorithmOf(algorithmName);
  if (algorithm === undefined) {
    remarks.push(`${showPath(path)}: chưa kiểm tra được thuật toán này`);
    return;
  }
  const { entries, faults } = parseManifest(text, algorithm);
  const belongs = ({ path: file }: ManifestEntry) => file.startsWith('data/') === isPayload;
  const kind = isPayload ? 'unsafe' : 'malformed';
  const strays = entries
    .filter((entry) => !belongs(entry))
    .map(({ line, written }): ManifestFault => ({ line, kind, text: written }));
  for (const fault of [...faults, ...strays]) problems.push(problemOf(path, fault));
  (isPayload ? payload : tagFiles).set(algorithm, entries.filter(belongs));
}

const algorithmOf = (name: string): Algorithm | undefined => algorithms.find((algorithm) => algorithm === name);

/** The decoder for the encoding that bagit.txt names; UTF-8, with a problem, where it names none that can be read. */
function decoderFor({ declaration, problems }: Claims, isThere: boolean): TextDecoder {
  const bad = (detail: string) => problems.push({ kind: 'bad-declaration', path: 'bagit.txt', detail });
  if (!declaration)
    bad(isThere ? 'cần đúng hai dòng: BagIt-Version, Tag-File-Character-Encoding; không có BOM' : 'không có tệp này');
  else if (Number(declaration.version) > 1) bad(`phiên bản ${declaration.version} chưa biết; biết đến 1.0`);
  try {
    return new TextDecoder(declaration?.encoding ?? 'utf-8', { fatal: true });
  } catch {
    bad(`không đọc được bảng mã ${declaration?.encoding}`);
    return new TextDecoder('utf-8', { fatal: true });
  }
}

const faultKinds: Record<ManifestFault['kind'], [kind: ProblemKind, detail: string]> = {
  malformed: ['bad-manifest', 'không phải một mã và một đường dẫn dùng được ở đây'],
  unsafe: ['unsafe-path', 'đường dẫn ra ngoài phần dữ liệu của túi'],
  twice: ['bad-manifest', 'tệp đã được kê ở dòng trước'],
};

function problemOf(path: string, { line, kind, text }: ManifestFault): BagProblem {
  const [problem, detail] = faultKinds[kind];
  return { kind: problem, path, detail: `dòng ${line}: ${detail}: ${showPath(text)}` };
}

/** Reads `fetch.txt`: address, length or "-", path. */
function readFetch(text: string, { fetch, problems }: Claims): void {
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
    const [, url, written] = /^(\S+)[ \t]+(?:\d+|-)[ \t]+(.+)$/s.exec(content) ?? [];
    const path = decodeBagPath(written ?? '');
    if (url !== undefined && staysInBag(path)) fetch.push({ url, path });
    else if (content !== '')
      problems.push(problemOf('fetch.txt', { line: index + 1, kind: url ? 'unsafe' : 'malformed', text: content }));
  }
}
