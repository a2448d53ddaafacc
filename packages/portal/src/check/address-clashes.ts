import type { Entry } from '../content/entry.js';
import { contentKinds } from '../content/registry.js';
import type { PortalProblem } from '../problems/problem.js';
import { itemOf } from '../publish/item.js';

/**
 * Entries whose page would lie where another page already is, so that nobody would ever see it.
 *
 * In: the entries, and the addresses of pages that the template has of its own, where they are known.
 */
export function addressClashes(entries: readonly Entry[], taken: ReadonlySet<string> = new Set()): PortalProblem[] {
  const sections: ReadonlySet<string> = new Set(Object.values(contentKinds).map(({ section }) => section));
  return entries
    .map((entry) => ({ file: entry.file, slug: entry.slug, path: itemOf(entry).path }))
    .filter(({ path }) => sections.has(path) || taken.has(path))
    .map(({ file, slug, path }) => ({
      level: 'error',
      file,
      field: '',
      found: `tên tệp "${slug}.md": địa chỉ ${path} đã là của một trang khác`,
      expected: 'một địa chỉ chưa dùng',
      fix: `đổi tên tệp, như ${slug}-2.md`,
    }));
}
