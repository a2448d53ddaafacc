import { open, readFile, stat } from 'node:fs/promises';
import { split } from '../address.js';
import type { Limits } from '../limits.js';
import { mediaType, SEEN, seenType, unknownType } from '../media-type.js';
import { type Answer, bodyPlan, statusCause, type Transport } from '../transport.js';
import type { FolderIndex } from './folder-index.js';

const indexes = ['index.html', 'index.htm'];

/** Answers from a folder as a plain web server would: `/a/` is `/a/index.html`, `/a` leads to `/a/`. */
export const folderTransport = (index: FolderIndex, limits: Limits): Transport => ({
  ask: async (target) => {
    const found = findFile(index, target);
    if (!found) return { kind: 'nothing', status: 404, cause: statusCause(404) };
    return 'location' in found ? { kind: 'redirect', status: 301, location: found.location } : read(found, limits);
  },
});

/** The file that an address means, or the address that it leads to. */
export function findFile(
  index: FolderIndex,
  target: string,
): { path: string; file: string } | { location: string } | undefined {
  const asked = pathOf(target);
  if (asked === undefined) return undefined;
  const path = asked.endsWith('/') ? indexes.map((name) => asked + name).find((name) => index.files.has(name)) : asked;
  const file = path === undefined ? undefined : index.files.get(path);
  if (path !== undefined && file !== undefined) return { path, file };
  const folder = !asked.endsWith('/') && indexes.some((name) => index.files.has(`${asked}/${name}`));
  return folder ? { location: withSlash(target) } : undefined;
}

function withSlash(target: string): string {
  const [path, query] = split(target);
  return query === undefined ? `${path}/` : `${path}/?${query}`;
}

function pathOf(target: string): string | undefined {
  try {
    return decodeURIComponent(split(target)[0]).normalize('NFC');
  } catch {
    return undefined;
  }
}

async function read({ path, file }: { path: string; file: string }, limits: Limits): Promise<Answer> {
  try {
    const { size } = await stat(file);
    const type = await fileType({ path, file });
    const plan = bodyPlan(type, limits);
    const bytes = Math.min(size, plan.read);
    const body = size <= plan.keep ? await readFile(file) : undefined;
    return { kind: 'content', type, bytes: body?.length ?? bytes, cut: size > plan.read, ...(body ? { body } : {}) };
  } catch {
    return { kind: 'nothing', cause: 'Không mở được tệp này: kiểm tra quyền đọc.' };
  }
}

/** The media type of a file: by its name, or else by how it begins. */
export async function fileType({ path, file }: { path: string; file: string }): Promise<string> {
  const type = mediaType(path, undefined);
  if (type !== unknownType) return type;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SEEN), 0, SEEN, 0);
    return seenType(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
