import type { z } from 'zod';
import { nearest } from '../problems/nearest.js';
import type { Problem } from '../problems/problem.js';

type Issue = z.core.$ZodIssue;
type FoundProblem = Omit<Problem, 'file' | 'line'> & { path: PropertyKey[] };

/** A path of keys as people write it: `tasks[2].citations[0].quote`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');

/** A schema's complaint in the project's own form: what was found, what was expected, what to do. */
export function zodProblem(issue: Issue, root: unknown): FoundProblem[] {
  const at = issue.path;
  const found = valueAt(root, at);
  const make = (problem: Partial<FoundProblem> & Pick<FoundProblem, 'code' | 'expected' | 'fix'>): FoundProblem => ({
    path: at,
    place: formatPath(at),
    found: describe(found),
    ...problem,
  });

  const missing = (expected: string) => make({ code: 'missing-field', expected, fix: 'add the field' });

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        make({
          code: 'unknown-field',
          path: [...at, key],
          place: formatPath([...at, key]),
          found: `field "${key}"`,
          expected: 'only the fields of the schema',
          fix: 'remove it, or correct its spelling (docs/data-format.md lists the fields)',
        }),
      );
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (found === undefined) return [missing(oneOf(allowed))];
      return [make({ code: 'unknown-value', expected: oneOf(allowed), fix: suggestion(found, allowed) ?? USE_LISTED })];
    }
    case 'invalid_type':
      if (found === undefined) return [missing(typeNames[issue.expected] ?? issue.expected)];
      return [
        make({
          code: 'wrong-type',
          expected: typeNames[issue.expected] ?? issue.expected,
          fix: typeFix(found, issue.expected),
        }),
      ];
    case 'invalid_union': {
      if (issue.discriminator === undefined) return unionProblems(issue, root);
      const allowed = ('options' in issue ? (issue.options ?? []) : []).map(String);
      if (found === undefined) return [missing(oneOf(allowed))];
      return [make({ code: 'unknown-value', expected: oneOf(allowed), fix: suggestion(found, allowed) ?? USE_LISTED })];
    }
    default:
      return [make({ code: 'invalid-value', expected: expectation(issue), fix: 'correct the value' })];
  }
}

/** Of a union's branches, the complaints of the one that came furthest into the value; if none did, one for them all. */
function unionProblems(issue: Extract<Issue, { code: 'invalid_union' }>, root: unknown): FoundProblem[] {
  const depth = (issues: Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const complaints = (issues: Issue[]) =>
    issues.flatMap((inner) => zodProblem({ ...inner, path: [...issue.path, ...inner.path] }, root));

  const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  if (depth(deepest) > 0) return complaints(deepest);

  const all = issue.errors.flatMap(complaints);
  const best = all.find(({ code, fix }) => code === 'unknown-value' && fix !== USE_LISTED) ?? all.at(-1);
  return best ? [{ ...best, expected: all.map(({ expected }) => expected).join(' or ') }] : [];
}

const USE_LISTED = 'use one of these';

const oneOf = (allowed: readonly string[]): string =>
  allowed.length === 1 ? `"${allowed[0]}"` : `one of ${allowed.join(', ')}`;

const suggestion = (found: unknown, allowed: readonly string[]): string | undefined => {
  const near = typeof found === 'string' ? nearest(found, allowed) : [];
  return near.length > 0 ? `did you mean ${near.map((value) => `"${value}"`).join(' or ')}?` : undefined;
};

/** Names of types that an author of data understands. */
const typeNames: Record<string, string | undefined> = {
  string: 'text',
  object: 'a group of fields',
  record: 'a group of fields',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
};

const typeFix = (found: unknown, expected: string): string => {
  if (expected === 'string' && typeof found === 'number')
    return 'put it in quotes, with the leading zeros if it has any';
  if (expected === 'array' && typeof found === 'string') return `write it as a list: [${found}]`;
  return 'correct the value';
};

const expectation = (issue: Issue): string => {
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return 'at least one entry';
    return issue.origin === 'string'
      ? 'text that is not empty'
      : `a number from ${Number(issue.minimum) + (issue.inclusive ? 0 : 1)}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'regex' && issue.message.startsWith('Invalid'))
    return `text of the form ${issue.pattern ?? ''}`;
  return issue.message;
};

const describe = (value: unknown): string => {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a group of fields' : String(value);
};

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown => {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
};
