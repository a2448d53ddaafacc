import type { Entry } from '../content/entry.js';
import { englishTopics } from '../content/kinds/english.js';
import { introductionTopics } from '../content/kinds/introduction.js';
import { pageTopics } from '../content/kinds/pages.js';
import { qualityItems } from '../content/kinds/quality.js';
import { type ContentKindId, contentKinds } from '../content/registry.js';
import type { PortalProblem } from '../problems/problem.js';
import { fieldName } from '../problems/schema-path.js';

/** Topics of which the portal shows exactly one entry. */
const single: readonly { kind: ContentKindId; field: string; topics: Readonly<Record<string, string>> }[] = [
  { kind: 'introduction', field: 'topic', topics: introductionTopics },
  { kind: 'quality', field: 'item', topics: qualityItems },
  { kind: 'english', field: 'topic', topics: englishTopics },
  { kind: 'pages', field: 'topic', topics: pageTopics },
];

/**
 * Topics that are missing or doubled.
 *
 * In: the entries, and the kinds of which a file could not be read: what is in it is not called missing.
 */
export const oneEach = (entries: readonly Entry[], unread: ReadonlySet<ContentKindId>): PortalProblem[] =>
  single.flatMap(({ kind, field, topics }) =>
    Object.entries(topics).flatMap(([topic, name]): PortalProblem[] => {
      const [first, ...more] = entries.filter((entry) => entry.kind === kind && entry.data[field] === topic);
      const problem = {
        level: 'error' as const,
        field: fieldName(contentKinds[kind].schema, [field]),
        expected: `đúng một tệp có ${field}: ${topic} (${name})`,
      };
      if (first === undefined && unread.has(kind)) return [];
      if (first === undefined)
        return [
          {
            ...problem,
            file: `content/${kind}/`,
            found: 'không có tệp nào',
            fix: `thêm một tệp có ${field}: ${topic}; chưa có nội dung thì viết “Đang cập nhật”`,
          },
        ];
      return more.map(({ file }) => ({
        ...problem,
        file,
        found: `thêm một tệp nữa, sau ${first.file}`,
        fix: 'gộp nội dung vào một tệp, xóa tệp kia',
      }));
    }),
  );
