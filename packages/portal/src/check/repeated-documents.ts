import { collapse } from '@haicap/domain';
import { type Entry, entriesOf } from '../content/entry.js';
import { contentKinds } from '../content/registry.js';
import type { PortalProblem } from '../problems/problem.js';
import { fieldName } from '../problems/schema-path.js';

/** The same number, issuer and day twice is one document entered twice. */
export function repeatedDocuments(entries: readonly Entry[]): PortalProblem[] {
  const firstWith = new Map<string, string>();
  return entriesOf(entries, 'documents').flatMap(({ file, data: { number, issuer, issued } }): PortalProblem[] => {
    const key = [number, issuer, issued].map((part) => collapse(part).toLowerCase()).join('\n');
    const first = firstWith.get(key);
    if (first === undefined) {
      firstWith.set(key, file);
      return [];
    }
    return [
      {
        level: 'error',
        file,
        field: fieldName(contentKinds.documents.schema, ['number']),
        found: `"${number}" của cùng cơ quan, cùng ngày, đã có ở ${first}`,
        expected: 'mỗi văn bản một tệp',
        fix: 'xóa một trong hai tệp, hoặc sửa số, ký hiệu',
      },
    ];
  });
}
