import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { lstat, readdir, readlink, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { byPath } from './bag-path.js';

/** A file as it stood when it was found. */
export interface ScannedFile {
  /** From the root, with "/". */
  path: string;
  size: number;
  mtimeMs: number;
  mode: number;
}

/** A symbolic link, and where it leads. */
export interface ScannedLink {
  path: string;
  target: string;
  where: 'inside' | 'outside' | 'nowhere';
}

/** Everything below a folder, each list sorted by path. */
export interface Scan {
  files: ScannedFile[];
  folders: { path: string; mode: number }[];
  emptyFolders: { path: string }[];
  links: ScannedLink[];
  /** Sockets, devices, pipes: what has no content of its own. */
  special: { path: string }[];
  /** Names that are not UTF-8; no path leads to them. */
  unnamed: { path: string }[];
  /** Folders and files that could not be looked at. */
  closed: { path: string; error: unknown }[];
}

/**
 * Lists everything below a folder without opening a file or following a link.
 *
 * @throws the system's own error when the root cannot be listed; the signal's reason when it is aborted.
 */
export async function scanFolder(root: string, signal?: AbortSignal): Promise<Scan> {
  const top = await realpath(root);
  const scan: Scan = { files: [], folders: [], emptyFolders: [], links: [], special: [], unnamed: [], closed: [] };
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    signal?.throwIfAborted();
    const path = folder;
    const listed = await list(join(top, path)).catch((error: unknown) => {
      if (path === '') throw error;
      scan.closed.push({ path, error });
    });
    if (listed?.length === 0 && path !== '') scan.emptyFolders.push({ path });
    for (const { name } of listed ?? []) {
      const child = path === '' ? name.toString() : `${path}/${name.toString()}`;
      if (!isUtf8(name)) scan.unnamed.push({ path: child });
      else if (await lookAt(top, child, scan)) waiting.push(child);
    }
  }
  for (const found of Object.values(scan)) found.sort(byPath);
  return scan;
}

const list = (folder: string): Promise<Dirent<Buffer>[]> =>
  readdir(folder, { encoding: 'buffer', withFileTypes: true });

/** Puts one path into its list. Out: is it a folder to be listed? */
async function lookAt(root: string, path: string, scan: Scan): Promise<boolean> {
  try {
    const found = await lstat(join(root, path));
    const { size, mtimeMs, mode } = found;
    if (found.isDirectory()) scan.folders.push({ path, mode });
    else if (found.isFile()) scan.files.push({ path, size, mtimeMs, mode });
    else if (found.isSymbolicLink()) scan.links.push({ path, ...(await linkAt(root, path)) });
    else scan.special.push({ path });
    return found.isDirectory();
  } catch (error) {
    scan.closed.push({ path, error });
    return false;
  }
}

async function linkAt(root: string, path: string): Promise<Omit<ScannedLink, 'path'>> {
  const target = await readlink(join(root, path));
  const end = await realpath(join(root, path)).catch(() => undefined);
  if (end === undefined) return { target, where: 'nowhere' };
  return { target, where: isInside(root, end) ? 'inside' : 'outside' };
}

/** Does a path lie in a folder, or is it that folder? Both absolute and without links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
