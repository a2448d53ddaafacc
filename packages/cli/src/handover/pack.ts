import { lstat, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type WrongQuestion, wrong } from '../failure.js';
import { showPath } from './bag-path.js';
import { digestFile } from './digest.js';
import { adviceOf, reasonOf } from './file-failure.js';
import { type NameWarning, nameWarnings } from './name-warnings.js';
import { checkRoom, type Place, placeFor } from './place.js';
import { mapInPool, READERS } from './pool.js';
import { refuseUnpackable } from './refuse.js';
import { type Scan, type ScannedFile, type ScannedLink, scanFolder } from './scan.js';
import type { Tag } from './tag-files.js';
import { inWords, undo } from './undo.js';
import { writeTagFiles } from './write-tag-files.js';

/** A folder to be packed. */
export interface PackRequest {
  folder: string;
  /** The new folder for the bag; without it the bag takes the folder's own place. */
  out?: string | undefined;
  skipLinks?: boolean | undefined;
  /** Lines of `bag-info.txt`; `Payload-Oxum` is added. */
  tags: readonly Tag[];
  signal: AbortSignal;
  /** Called once with the number of bytes there are; what it gives is told of each piece that is done. */
  onStart: (bytes: number) => (bytes: number) => void;
}

/** A bag that was made. */
export interface Packed {
  bag: string;
  files: number;
  bytes: number;
  tags: readonly Tag[];
  /** sha256 of `tagmanifest-sha256.txt`: it stands for the whole bag. */
  seal: string;
  emptyFolders: number;
  skippedLinks: ScannedLink[];
  warnings: NameWarning[];
}

/**
 * Makes a BagIt 1.0 bag (RFC 8493) of a folder: whole, or not at all.
 *
 * With `out`, every file is read once and copied while its sha256 is taken; the folder is not touched. Without, the files are
 * read where they are; then the folder as a whole becomes `data/` of the bag by renaming, and the bag takes its place.
 *
 * @throws WrongQuestion for a folder that cannot be packed, a file that changes meanwhile, a full disk; Interrupted.
 */
export async function packBag(request: PackRequest): Promise<Packed> {
  const { folder, out, signal } = request;
  const place = await placeFor(folder, out);
  const scan = await scanFolder(place.source, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    throw wrong(`Không xem được thư mục "${folder}": ${reasonOf(error)}`, adviceOf(error));
  });
  const skipLinks = request.skipLinks === true && !place.inPlace;
  await refuseUnpackable(place.source, scan, skipLinks, signal);
  const bytes = scan.files.reduce((sum, { size }) => sum + size, 0);
  if (!place.inPlace) await checkRoom(place, bytes);
  const seal = await build(place, scan, bytes, request);
  return {
    bag: place.bag,
    files: scan.files.length,
    bytes,
    tags: request.tags,
    seal,
    emptyFolders: scan.emptyFolders.length,
    skippedLinks: scan.links,
    warnings: nameWarnings(scan.files.map(({ path }) => path)),
  };
}

/** Builds the bag beside its place and moves it there. Out: the seal. */
async function build(place: Place, scan: Scan, bytes: number, request: PackRequest): Promise<string> {
  const { bag, half, source, inPlace } = place;
  const { mode } = await lstat(source);
  await mkdir(half, { mode: forOwner(mode) }).catch((error: unknown) => {
    throw inWords(error);
  });
  try {
    if (!inPlace) await makeFolders(join(half, 'data'), [{ path: '.', mode }, ...scan.folders]);
    const files = await digestAll(place, scan, bytes, request);
    await refuseChanges(source, scan, request.signal);
    const oxum = { label: 'Payload-Oxum', value: `${bytes}.${files.length}` };
    const seal = await writeTagFiles(half, files, [...request.tags, oxum]);
    request.signal.throwIfAborted();
    if (inPlace) await rename(source, join(half, 'data'));
    await rename(half, bag);
    return seal;
  } catch (error) {
    throw await undo(error, place);
  }
}

/** The folders of the payload, empty ones too; a private folder stays private. */
async function makeFolders(data: string, folders: Scan['folders']): Promise<void> {
  for (const { path, mode } of folders) await mkdir(join(data, path), { mode: forOwner(mode) });
}

/** A folder's mode, with which its owner can at least write into it. */
const forOwner = (mode: number): number => (mode & 0o777) | 0o700;

/** Reads every file once, and copies it where the bag is not made in place. */
function digestAll({ source, half, inPlace }: Place, { files }: Scan, bytes: number, request: PackRequest) {
  const onBytes = request.onStart(bytes);
  return mapInPool(files, READERS, request.signal, async (file, signal) => {
    const copy = inPlace ? {} : { copyTo: join(half, 'data', file.path) };
    const read = await digestFile(join(source, file.path), { algorithms: ['sha256'], ...copy, signal, onBytes });
    if (read.bytes !== file.size || read.mtimeMs !== file.mtimeMs) throw changed([file.path]);
    return { path: `data/${file.path}`, digest: read.digests.get('sha256') ?? '' };
  });
}

/** A file may have changed after it was read, or come, or gone: the bag would hold no single moment of the folder. */
async function refuseChanges(source: string, { files }: Scan, signal: AbortSignal): Promise<void> {
  const sign = ({ path, size, mtimeMs }: ScannedFile) => JSON.stringify([path, size, mtimeMs]);
  const now = await scanFolder(source, signal);
  const before = new Set(files.map(sign));
  const after = new Set(now.files.map(sign));
  const different = [
    ...files.filter((file) => !after.has(sign(file))),
    ...now.files.filter((file) => !before.has(sign(file))),
  ];
  if (different.length > 0) throw changed([...new Set(different.map(({ path }) => path))]);
}

const changed = (paths: readonly string[]): WrongQuestion =>
  wrong(
    'Có tệp thay đổi trong lúc đóng gói',
    'cần dừng chương trình đang ghi vào thư mục rồi làm lại',
    paths.map(showPath),
    'Các tệp',
  );
