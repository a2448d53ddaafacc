import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Deadline } from '../schemas/deadline.js';
import { PlanEvent } from '../schemas/plan.js';
import { Task } from '../schemas/task.js';
import { formatPath, zodProblem } from './zod-problem.js';

/** The problems of a value as one line each: place, code, found, expected, fix. */
const problems = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? [])
    .flatMap((issue) => zodProblem(issue, value))
    .map(({ place, code, found, expected, fix }) => [place, code, found, expected, fix].join(' | '));

const lead = z.strictObject({ lead: Task.shape.lead });
const someActors = 'one of commune-new, commune-old, district,';

describe('who leads: a list of actors, or not-stated', () => {
  test.each<[string, unknown, string | RegExp]>([
    ['the list is empty', [], 'lead | invalid-value | an empty list | at least one entry | correct the value'],
    [
      'an actor without its list',
      'dost',
      'lead | wrong-type | "dost" | "not-stated" or a list | write it as a list: [dost]',
    ],
    [
      'not-stated misspelt',
      'not_stated',
      'lead | unknown-value | "not_stated" | "not-stated" or a list | did you mean "not-stated"?',
    ],
    ['nobody', undefined, 'lead | missing-field | nothing | "not-stated" or a list | add the field'],
    ['an empty field', null, 'lead | wrong-type | an empty value | "not-stated" or a list | correct the value'],
  ])('%s', (_case, value, expected) => {
    expect(problems(lead, { lead: value })).toEqual([expected]);
  });

  test('an unknown actor in the list is one problem, with the nearest actor', () => {
    const [problem, ...others] = problems(lead, { lead: ['district', 'dots'] });

    expect(problem).toContain(`lead[1] | unknown-value | "dots" | ${someActors}`);
    expect(problem).toMatch(/\| did you mean "dost"\?$/);
    expect(others).toEqual([]);
  });

  test('not-stated in the list is refused', () => {
    expect(problems(lead, { lead: ['not-stated'] })[0]).toContain('lead[0] | unknown-value | "not-stated"');
  });

  test('two unknown actors are two problems', () => {
    expect(problems(lead, { lead: ['dots', 'polise'] })).toHaveLength(2);
  });
});

const kinds = 'one of before, by, from, within, after-event, before-event, weekly, ongoing, not-stated';

describe('a deadline', () => {
  test.each<[string, unknown, string]>([
    [
      'of an unknown kind',
      { kind: 'befor' },
      `deadline.kind | unknown-value | "befor" | ${kinds} | did you mean "before"?`,
    ],
    [
      'of a kind like no other',
      { kind: 'xxxxxxxx' },
      `deadline.kind | unknown-value | "xxxxxxxx" | ${kinds} | use one of these`,
    ],
    ['without a kind', { date: '2025-06-15' }, `deadline.kind | missing-field | nothing | ${kinds} | add the field`],
    ['that is not there', undefined, 'deadline | missing-field | nothing | a group of fields | add the field'],
    ['that is text', 'not-stated', 'deadline | wrong-type | "not-stated" | a group of fields | correct the value'],
    ['without its date', { kind: 'by' }, 'deadline.date | missing-field | nothing | text | add the field'],
    [
      'with a field of another kind',
      { kind: 'not-stated', date: '2025-06-15' },
      'deadline.date | unknown-field | field "date" | only the fields of the schema | remove it, or correct its spelling (docs/data-format.md lists the fields)',
    ],
    [
      'with a date of two parts',
      { kind: 'by', date: '2025-06' },
      'deadline.date | invalid-value | "2025-06" | a day of the calendar, written YYYY-MM-DD | correct the value',
    ],
    [
      'with a date that is a number',
      { kind: 'by', date: 20250615 },
      'deadline.date | wrong-type | the number 20250615 | text | put it in quotes, with the leading zeros if it has any',
    ],
    [
      'with half a day',
      { kind: 'within', days: 1.5, event: 'list' },
      'deadline.days | wrong-type | the number 1.5 | a whole number | correct the value',
    ],
    [
      'with no days',
      { kind: 'within', days: 0, event: 'list' },
      'deadline.days | invalid-value | the number 0 | a number from 1 | correct the value',
    ],
    [
      'with an event of capital letters',
      { kind: 'after-event', event: 'List' },
      'deadline.event | invalid-value | "List" | an event id: small letters, digits and hyphens | correct the value',
    ],
  ])('%s', (_case, deadline, expected) => {
    expect(problems(z.strictObject({ deadline: Deadline }), { deadline })).toEqual([expected]);
  });
});

test('an event’s date is not-stated or a day', () => {
  expect(problems(PlanEvent, { id: 'list', name: 'Danh sách', date: 20250615 })).toEqual([
    'date | wrong-type | the number 20250615 | "not-stated" or text | put it in quotes, with the leading zeros if it has any',
  ]);
});

describe('other complaints', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['empty text', z.string().min(1), '', ' | invalid-value | "" | text that is not empty | correct the value'],
    [
      'a form without a sentence',
      z.string().regex(/^a$/),
      'b',
      ' | invalid-value | "b" | text of the form /^a$/ | correct the value',
    ],
    ['a group for text', z.string(), {}, ' | wrong-type | a group of fields | text | correct the value'],
    ['a list for a group', z.strictObject({}), ['a'], ' | wrong-type | a list | a group of fields | correct the value'],
    ['a truth value for a number', z.number(), true, ' | wrong-type | true | a number | correct the value'],
    ['a type without a name of ours', z.boolean(), 'a', ' | wrong-type | "a" | boolean | correct the value'],
    ['a choice left out', z.enum(['a', 'b']), undefined, ' | missing-field | nothing | one of a, b | add the field'],
  ])('%s', (_case, schema, value, expected) => {
    expect(problems(schema, value)).toEqual([expected]);
  });

  test('each unknown field is a problem of its own', () => {
    expect(problems(z.strictObject({}), { a: 1, b: 2 }).map((line) => line.split(' | ')[0])).toEqual(['a', 'b']);
  });
});

test.each<[(string | number)[], string]>([
  [[], ''],
  [['tasks', 2, 'citations', 0, 'quote'], 'tasks[2].citations[0].quote'],
  [[0, 'id'], '[0].id'],
])('the path %j is written "%s"', (path, text) => {
  expect(formatPath(path)).toBe(text);
});
