import { readFile, stat } from 'node:fs/promises';
import { split } from '../address.js';
import type { Limits } from '../limits.js';
import { mediaType } from '../media-type.js';
import { type Answer, bodyPlan, statusCause, type Transport } from '../transport.js';
import type { FolderIndex } from './folder-index.js';

const indexes = ['index.html', 'index.htm'];

/** Answers from a folder as a plain web server would: `/a/` is `/a/index.html`, `/a` leads to `/a/`. */
export const folderTransport = (index: FolderIndex, limits: Limits): Transport => ({
  ask: async (target) => {
    const path = pathOf(target);
    if (path === undefined) return nothing(404);
    const found = path.endsWith('/') ? indexes.map((name) => path + name).find((name) => index.files.has(name)) : path;
    const file = found === undefined ? undefined : index.files.get(found);
    if (found !== undefined && file !== undefined) return read(found, file, limits);
    const folder = !path.endsWith('/') && indexes.some((name) => index.files.has(`${path}/${name}`));
    return folder ? { kind: 'redirect', status: 301, location: withSlash(target) } : nothing(404);
  },
});

const nothing = (status: number): Answer => ({ kind: 'nothing', status, cause: statusCause(status) });

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

async function read(path: string, file: string, limits: Limits): Promise<Answer> {
  try {
    const { size } = await stat(file);
    const type = mediaType(path, undefined);
    const plan = bodyPlan(type, limits);
    const bytes = Math.min(size, plan.read);
    const body = size <= plan.keep ? await readFile(file) : undefined;
    return { kind: 'content', type, bytes: body?.length ?? bytes, cut: size > plan.read, ...(body ? { body } : {}) };
  } catch {
    return { kind: 'nothing', cause: 'Không mở được tệp này: kiểm tra quyền đọc.' };
  }
}
