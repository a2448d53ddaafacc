import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestText } from './manifest.js';
import { declarationText, type Tag, tagText } from './tag-files.js';

/**
 * Writes the files about a payload, and the manifest of these files last.
 *
 * In: the bag's folder, the payload's files with their sha256, the lines of `bag-info.txt`. Out: the seal, which is the sha256
 * of `tagmanifest-sha256.txt`: who knows it can tell any other bag from this one.
 */
export async function writeTagFiles(
  folder: string,
  payload: readonly { path: string; digest: string }[],
  tags: readonly Tag[],
): Promise<string> {
  const texts = [
    { path: 'bag-info.txt', text: tagText(tags) },
    { path: 'bagit.txt', text: declarationText },
    { path: 'manifest-sha256.txt', text: manifestText(payload) },
  ];
  const last = manifestText(texts.map(({ path, text }) => ({ path, digest: sha256(text) })));
  for (const { path, text } of [...texts, { path: 'tagmanifest-sha256.txt', text: last }])
    await writeFile(join(folder, path), text);
  return sha256(last);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
