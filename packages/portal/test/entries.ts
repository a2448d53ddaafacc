import { type Entry, formatPortalProblem, readEntry } from '../src/index.js';
import { contentFile } from './small-portal.js';

/** An entry as it is read from a file, in which nothing may be wrong. */
export function entry(path: string, fields: readonly string[], body = ''): Entry {
  const read = readEntry(contentFile(path, fields, body));
  if (!read.entry) throw new Error(read.problems.map(formatPortalProblem).join('\n'));
  return read.entry;
}

/** A publication with these fields besides the title. */
export const publication = (...fields: string[]): Entry =>
  entry('publications/ke-hoach', [
    'title: Kế hoạch',
    ...(fields.some((line) => line.startsWith('group')) ? [] : ['group: plan']),
    ...fields,
  ]);

/** An article of the news. */
export const article = (slug: string, title: string, published: string, body = ''): Entry =>
  entry(
    `news/${slug}`,
    [`title: ${JSON.stringify(title)}`, 'summary: Tóm tắt bài.', `published: "${published}"`],
    body,
  );
