import { type ContentKindId, type EntryOf, isOf, readEntry } from '@haicap/portal';

/** An entry as the site reads it from a file. */
export function entry<Kind extends ContentKindId>(kind: Kind, slug: string, front: string, body = ''): EntryOf<Kind> {
  const { entry: read, problems } = readEntry({
    path: `content/${kind}/${slug}.md`,
    text: `---\n${front}\n---\n${body}`,
  });
  if (!read || !isOf(read, kind)) throw new Error(`expected an entry, found ${JSON.stringify(problems)}`);
  return read;
}

/** A document of a day. */
export const document = (slug: string, issued: string, more = ''): EntryOf<'documents'> =>
  entry(
    'documents',
    slug,
    `number: "${slug}/QĐ-UBND"
form: Quyết định
issuer: Ủy ban nhân dân
issued: "${issued}"
effective: not-stated
abstract: Về việc thử
published: "${issued}"
file: { blank: tệp }
${more}`,
  );

/** Something published in a group. */
export const publication = (slug: string, group: string, published: string, more = ''): EntryOf<'publications'> =>
  entry(
    'publications',
    slug,
    `title: ${slug}
group: ${group}
issued: "${published}"
published: "${published}"
${more}`,
  );
