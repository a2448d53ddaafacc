import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wrong } from '../failure.js';
import { adviceOf, reasonOf } from './file-failure.js';

/**
 * The folder of a bag, without links: it holds bagit.txt or a manifest.
 *
 * @throws WrongQuestion when there is no such folder, or it holds neither; bags one level below are named.
 */
export async function bagRoot(folder: string): Promise<string> {
  const found = await stat(folder).catch((error: unknown) => {
    throw wrong(`Không mở được "${folder}": ${reasonOf(error)}`, 'cần thư mục của một túi BagIt');
  });
  if (!found.isDirectory())
    throw wrong(`"${folder}" là một tệp`, 'cần thư mục của một túi BagIt; tệp nén thì giải nén trước');
  const root = await realpath(folder);
  const entries = await readdir(root, { withFileTypes: true }).catch((error: unknown) => {
    throw wrong(`Không xem được thư mục "${folder}": ${reasonOf(error)}`, adviceOf(error));
  });
  if (entries.some(({ name }) => isMark(name))) return root;
  const below = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const names = await readdir(join(root, name)).catch(() => []);
        return names.some(isMark) ? [join(folder, name)] : [];
      }),
  );
  throw wrong(
    `"${folder}" không phải túi BagIt`,
    'cần thư mục có bagit.txt và manifest-sha256.txt, như haicap handover pack tạo ra',
    below.flat().toSorted(),
    'Túi ở bên trong',
  );
}

const isMark = (name: string): boolean => name === 'bagit.txt' || /^manifest-[a-z0-9-]+\.txt$/i.test(name);
