import { z } from 'zod';
import { isBlank } from '../blank/blank.js';
import { describeValue, valueAt } from './describe-value.js';
import { choiceFix, expectedChoice, unknownField } from './near-miss.js';
import type { PortalProblem } from './problem.js';
import { fieldName, fieldsAt, isOptional, schemaAt } from './schema-path.js';

type Issue = z.core.$ZodIssue;
type Union = Extract<Issue, { code: 'invalid_union' }>;

/** A problem before it is known in which file and on which line: the path says where. */
export type Explained = Pick<PortalProblem, 'field' | 'found' | 'expected' | 'fix'> & { path: readonly PropertyKey[] };

/** What was read, and how it is written. */
export interface Reading {
  value: unknown;
  schema: z.ZodType;
  /** How the value under a path stands in the file, where that is known. */
  writtenAt: (path: readonly PropertyKey[]) => string | undefined;
  /** How a place is left blank in this kind of file: `{ blank: "còn thiếu gì" }`. */
  blankForm: string;
}

/**
 * A schema's complaint in plain Vietnamese.
 *
 * In: the issue, and what was read with its schema (for the fields' own names). Out: one explanation, or one for each field
 * that does not belong there.
 */
export function explainIssue(issue: Issue, reading: Reading): Explained[] {
  const { schema, value } = reading;
  const { path } = issue;
  const found = valueAt(value, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      ...(isBlankAttempt(found) ? blankWithMore(key, reading) : unknownField(key, path, schema)),
      field: fieldName(schema, [...path, key]),
    }));
  if (issue.code === 'invalid_union' && isBlankAttempt(found)) {
    const asBlank = branches(issue).find((branch) => branch.some((inner) => inner.path.length > path.length));
    if (asBlank) return asBlank.flatMap((inner) => explainIssue(inner, reading));
  }
  return [
    {
      path,
      field: fieldName(schema, path),
      found: describeValue(found, reading.writtenAt(path)),
      expected: expectation(issue, reading),
      fix: fixFor(issue, found, reading),
    },
  ];
}

/** The complaints of each form that a union allows, with their whole paths. */
const branches = ({ errors, path }: Union): Issue[][] =>
  errors.map((branch) => branch.map((inner) => ({ ...inner, path: [...path, ...inner.path] })));

/** The main complaint of each form but the blank, which alone is a group of fields. */
const forms = (issue: Union): Issue[] =>
  branches(issue).flatMap(([first]) => (first === undefined || takesGroup(first, issue.path) ? [] : [first]));

const takesGroup = (issue: Issue, path: readonly PropertyKey[]): boolean =>
  issue.path.length > path.length || (issue.code === 'invalid_type' && issue.expected === 'object');

function expectation(issue: Issue, reading: Reading): string {
  if (issue.code === 'invalid_value') return expectedChoice(issue.values, issue.path, reading.schema);
  if (issue.code !== 'invalid_union') return issue.message;
  const taken = forms(issue).map((form) => expectation(form, reading));
  const blank = taken.length < issue.errors.length ? `; chưa biết thì ghi ${reading.blankForm}` : '';
  return `${taken.join(', hoặc ')}${blank}`;
}

function fixFor(issue: Issue, found: unknown, reading: Reading): string {
  const { schema, writtenAt, blankForm } = reading;
  if (found === undefined) return 'thêm trường này';
  if (isBlank(found)) return 'điền giá trị thật: chỗ này không để trống được';
  if (found === null) return isOptional(schema, issue.path) ? 'điền giá trị, hoặc xóa dòng này' : 'điền giá trị';
  if (issue.code === 'invalid_value') return choiceFix(found, issue.values, issue.path, schema) ?? PICK;
  if (issue.code === 'custom' && typeof issue.params?.fix === 'string') return issue.params.fix;
  if (issue.code === 'invalid_union') {
    if (typeof found === 'object') return `điền giá trị, hoặc ghi ${blankForm}`;
    const fixes = forms(issue).map((form) => fixFor(form, found, reading));
    return fixes.find((fix) => fix !== PICK) ?? PICK;
  }
  return typeFix(issue, found, writtenAt(issue.path), schema);
}

const PICK = 'ghi một mã trong danh sách đó';

/** What makes a value of the right type out of one of the wrong: most often quotes, which make text of anything. */
function typeFix(issue: Issue, found: unknown, written: string | undefined, schema: z.ZodType): string {
  const text = typeof found === 'string' ? found : (written ?? String(found));
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'thêm một mục' : NUMBER;
  switch (issue.code === 'invalid_type' ? issue.expected : undefined) {
    case 'string':
      return typeof found !== 'object' && takes(schema, issue.path, text) ? `để trong ngoặc kép: "${text}"` : AGAIN;
    case 'array':
      return typeof found === 'string' ? `viết thành danh sách: ["${text}"]` : AGAIN;
    case 'int':
    case 'number':
      return /^[1-9]\d*$/.test(text) ? `bỏ ngoặc kép: ${text}` : NUMBER;
    case 'boolean':
      return /^(true|false)$/.test(text) ? `bỏ ngoặc kép: ${text}` : 'ghi true hoặc false';
    case 'object':
      return `viết các trường, mỗi trường một dòng: ${fieldsAt(schema, issue.path)
        .map(({ key }) => key)
        .join(', ')}`;
    default:
      return AGAIN;
  }
}

const AGAIN = 'viết lại theo mẫu đó';
const NUMBER = 'ghi một số như 1, 2, 3';

const takes = (schema: z.ZodType, path: readonly PropertyKey[], value: unknown): boolean => {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodType && at.safeParse(value).success;
};

const isBlankAttempt = (found: unknown): found is { blank: unknown } =>
  typeof found === 'object' && found !== null && Object.hasOwn(found, 'blank');

/** A comma in the words of a blank makes a second field of what follows it. */
const blankWithMore = (key: string, { blankForm }: Reading): Pick<Explained, 'found' | 'expected' | 'fix'> => ({
  found: `"${key}" sau lời của chỗ để trống`,
  expected: blankForm,
  fix: 'để cả lời đó trong ngoặc kép, nhất là khi có dấu phẩy',
});
