import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../address.js';

/** The files of a folder, by the path that an address names them by: "/tin-tuc/index.html". */
export interface FolderIndex {
  /** Where a file lies on the disk. */
  files: ReadonlyMap<string, string>;
  /** Folders: "/tin-tuc". */
  folders: ReadonlySet<string>;
  /** Links to elsewhere on the disk, which are not followed. */
  links: readonly string[];
  /** Folders that could not be read, and what is beyond the limit. */
  unread: readonly string[];
}

const MOST_ENTRIES = 500_000;
const DEEPEST = 64;

/**
 * Lists a folder.
 *
 * Links are not followed, be they within the folder or out of it: they may lead anywhere, and in circles. Names are
 * compared in NFC, for some systems keep them decomposed; letter case counts, for it does on servers.
 */
export async function listFolder(root: string): Promise<FolderIndex> {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const links: string[] = [];
  const unread: string[] = [];
  const waiting: { path: string; at: string; depth: number }[] = [{ path: root, at: '', depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    folders.add(next.at);
    const entries = next.depth > DEEPEST ? undefined : await entriesOf(next.path);
    if (!entries || files.size > MOST_ENTRIES) {
      unread.push(next.at);
      continue;
    }
    for (const { name, kind } of entries) {
      if (name.startsWith('.') && name !== '.well-known') continue;
      const path = join(next.path, name);
      const at = `${next.at}/${name.normalize('NFC')}`;
      if (kind === 'link') links.push(at);
      else if (kind === 'folder') waiting.push({ path, at, depth: next.depth + 1 });
      else if (kind === 'file' && !files.has(at)) files.set(at, path);
    }
  }
  return { files, folders, links: links.sort(byCodePoint), unread: unread.sort(byCodePoint) };
}

type Entry = { name: string; kind: 'file' | 'folder' | 'link' | 'other' };

async function entriesOf(path: string): Promise<readonly Entry[] | undefined> {
  const entries: Entry[] = [];
  try {
    for await (const entry of await opendir(path)) {
      // Some file systems do not say what an entry is.
      const known =
        entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() ? entry : await lstat(join(path, entry.name));
      const kind = known.isSymbolicLink() ? 'link' : known.isDirectory() ? 'folder' : known.isFile() ? 'file' : 'other';
      entries.push({ name: entry.name, kind });
    }
  } catch {
    return undefined;
  }
  return entries.sort((a, b) => byCodePoint(a.name, b.name));
}
