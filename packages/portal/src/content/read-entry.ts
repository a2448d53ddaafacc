import { checkValue } from '../problems/check-value.js';
import { shortened } from '../problems/describe-value.js';
import type { FileFault, PortalProblem } from '../problems/problem.js';
import type { Entry } from './entry.js';
import { nameFaults, placeFault, textFaults } from './file-faults.js';
import { splitFrontMatter } from './front-matter.js';
import { readYaml } from './read-yaml.js';
import { type ContentKindId, contentKindIds, contentKinds } from './registry.js';

/** A file of the portal's `content/` folder: path from the portal's root, with `/`, and its whole text. */
export interface ContentFile {
  /** `content/news/ra-mat.md`. */
  path: string;
  /** Front matter and Markdown. */
  text: string;
}

/** A file that was read. */
export interface ReadEntry {
  /** Absent where anything is wrong with the file. */
  entry?: Entry;
  /** What the folder says that the file is, whatever else is wrong; absent for a file in no folder of content. */
  kind?: ContentKindId;
  /** The line of a field, or of the text below (`body`), for messages. */
  lineOf: (field: string) => number | undefined;
  /** Everything that is wrong with the file alone. */
  problems: PortalProblem[];
}

/**
 * Reads one file of content: front matter in YAML between two lines `---`, then Markdown.
 *
 * Out: the entry, or everything that is wrong with the file, found in one pass.
 */
export function readEntry({ path, text }: ContentFile): ReadEntry {
  const problems = (faults: readonly FileFault[]): PortalProblem[] =>
    faults.map((fault) => ({ level: 'error', file: path, ...fault }));
  const [, folder, slug] = /^content\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  const kind = contentKindIds.find((id) => id === folder);
  if (kind === undefined || slug === undefined)
    return { lineOf: () => undefined, problems: problems([placeFault(path)]) };
  const { data, body, lineOf, faults } = readText(text, kind);
  const all = [...nameFaults(slug), ...textFaults(text), ...faults];
  const entry = data && all.length === 0 ? { entry: { kind, slug, file: path, data, body } } : {};
  return { ...entry, kind, lineOf, problems: problems(all) };
}

interface ReadText {
  /** As the schema gives it; absent where a field is wrong. */
  data?: Record<string, unknown>;
  body: string;
  lineOf: (field: string) => number | undefined;
  faults: FileFault[];
}

function readText(text: string, kind: ContentKindId): ReadText {
  const unread = (faults: FileFault[]): ReadText => ({ body: '', lineOf: () => undefined, faults });
  const parts = splitFrontMatter(text);
  if (parts === 'unclosed') return unread([{ ...FRONT, found: 'phần khai báo mở mà không đóng', fix: CLOSE }]);
  if ('begins' in parts) return unread([{ ...FRONT, found: beginsWith(parts.begins), fix: BEGIN }]);
  const read = readYaml(parts.yaml);
  if ('faults' in read) return unread(read.faults.map((fault) => ({ field: '', ...fault, line: fault.line + 1 })));
  const lineAt = (path: readonly PropertyKey[]) => read.lineAt(path) + 1;
  const lineOf = (field: string) => (field === 'body' ? parts.bodyLine : lineAt([field]));
  const checked = checkValue(contentKinds[kind].schema, { ...read, blankForm: '{ blank: "còn thiếu gì" }' });
  if (checked.ok) return { data: checked.data, body: parts.body, lineOf, faults: [] };
  const faults = checked.faults.map(({ path, ...fault }) => ({ ...fault, line: lineAt(path) }));
  return { body: parts.body, lineOf, faults: faults.sort((a, b) => a.line - b.line) };
}

const beginsWith = (line: string): string =>
  line.trim() === '' ? 'dòng đầu để trống' : `dòng đầu là "${shortened(line)}"`;

/** The first line of a file is the line before the fields. */
const FRONT = { field: '', line: 1, expected: 'phần khai báo ở đầu tệp, giữa hai dòng chỉ có ---' };
const CLOSE = 'thêm một dòng --- sau trường cuối cùng';
const BEGIN = 'chép phần khai báo của một tệp mẫu cùng thư mục, dán vào từ dòng đầu tiên';
