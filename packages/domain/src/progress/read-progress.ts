import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { TextFile } from '../load/text-file.js';
import { zodProblem } from '../load/zod-problem.js';
import type { Problem } from '../problems/problem.js';
import { ProgressFile } from './schema.js';

/** What was found is quoted up to here. */
const LONG = 80;

const SAVE_AGAIN = 'save the file again from the page of the unit';

/**
 * Reads a progress file.
 *
 * In: the file's path and text. Out: the record, or everything that is wrong with the file; a file of another kind or of
 * another version is one problem, for its fields mean nothing to us.
 *
 * @example
 * readProgress({ path: 'a.json', text: '{ "format": "haicap-progress", … }' }).progress?.unit; // '2025:22933'
 * readProgress({ path: 'a.json', text: '{}' }).problems[0]?.code; // 'not-progress'
 */
export function readProgress({ path: file, text }: TextFile): { progress?: ProgressFile; problems: Problem[] } {
  const refuse = (code: string, found: string, expected: string, fix = SAVE_AGAIN) => ({
    problems: [{ code, file, place: '', found, expected, fix }],
  });
  const value = parseJson(text);
  if (value === undefined) return refuse('json-syntax', 'text that is not JSON', 'valid JSON');
  const { format, version } = headOf(value);
  if (format !== ProgressFile.shape.format.value)
    return refuse('not-progress', 'a file of another kind', 'a file that the page of a unit has saved');
  if (version !== ProgressFile.shape.version.value)
    return refuse(
      'progress-version',
      version === undefined ? 'no version' : `version ${JSON.stringify(version)}`,
      'version 1',
      'update haicap',
    );

  const parsed = ProgressFile.safeParse(value);
  const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => issueProblems(issue, value, file));
  const problems = [...repeatedFields(text, file), ...issues];
  return parsed.success && problems.length === 0 ? { progress: parsed.data, problems } : { problems };
}

/** The value of a JSON text; `undefined` for another text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The two fields by which a file says what it is. */
function headOf(value: unknown): { format?: unknown; version?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}

function issueProblems(issue: z.core.$ZodIssue, value: unknown, file: string): Problem[] {
  return zodProblem(issue, value).map(({ path, ...problem }) => ({
    ...problem,
    file,
    found: problem.found.length > LONG ? `${problem.found.slice(0, LONG)}…` : problem.found,
    ...(issue.code === 'invalid_key' && { found: `task "${String(path.at(-1))}"`, expected: 'a task id' }),
    ...(problem.code === 'unknown-field' && { fix: 'remove it, or correct its spelling' }),
  }));
}

/** `JSON.parse` keeps the last of two equal keys without a word; JSON being YAML, its reader tells. */
function repeatedFields(text: string, file: string): Problem[] {
  return parseDocument(text.replace(/^\uFEFF/, '')).errors.flatMap(({ code, linePos }) =>
    code === 'DUPLICATE_KEY'
      ? {
          code: 'repeated-field',
          file,
          place: '',
          line: linePos?.[0].line,
          found: 'a field that stands there twice',
          expected: 'each field once',
          fix: SAVE_AGAIN,
        }
      : [],
  );
}
