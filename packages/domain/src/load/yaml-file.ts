import { isCollection, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../problems/problem.js';
import type { TextFile } from './text-file.js';
import { zodProblem } from './zod-problem.js';

/** What a YAML file holds, with the line of each value. */
export interface YamlFile<Value> {
  /** The parsed value; absent where there are problems. */
  value?: Value;
  lineAt: (path: readonly PropertyKey[]) => number | undefined;
  problems: Problem[];
}

/**
 * Parses a YAML text and checks it against a schema, reporting everything that is wrong in one pass.
 *
 * In: the file, the schema, and the line on which the text starts in the file (front matter starts on line 2).
 */
export function readYaml<Schema extends z.ZodType>(
  file: TextFile,
  schema: Schema,
  startLine = 1,
): YamlFile<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const lineOf = (offset: number | undefined) =>
    offset === undefined ? undefined : lines.linePos(offset).line + startLine - 1;

  const lineAt = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(document.contents, path.slice(0, length));
      if (offset !== undefined) return lineOf(offset);
    }
    return undefined;
  };

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      code: 'yaml-syntax',
      file: file.path,
      place: '',
      line: lineOf(error.pos[0]),
      found: `YAML that cannot be read: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? ''}`,
      expected: 'valid YAML',
      fix: 'check the indentation, the colons and the quotes on this line',
    }));
    return { lineAt, problems };
  }

  const value: unknown = document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, lineAt, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) =>
    zodProblem(issue, value).map((problem) => ({ ...problem, file: file.path, line: lineAt(problem.path) })),
  );
  return { lineAt, problems: problems.map(({ path: _, ...problem }) => problem) };
}

/** Where a value begins, following keys and indexes; for a map, at its key. */
function offsetOf(start: Node | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = start;
  let offset: number | undefined;
  for (const step of path) {
    if (!isCollection(node)) return undefined;
    const item = node.items.find((candidate, index) =>
      isPair<Node, Node>(candidate) ? String(candidate.key) === String(step) : index === step,
    );
    const found = isPair<Node, Node>(item) ? { at: item.key, next: item.value } : { at: item, next: item };
    offset = rangeStart(found.at);
    node = found.next;
  }
  return offset;
}

const rangeStart = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range[0] : undefined;
