import { describe, expect, test } from 'vitest';
import { readProgress } from './read-progress.js';

const good = {
  format: 'haicap-progress',
  version: 1,
  unit: '2025:22933',
  plan: 'binh-thuan-2025',
  savedOn: '2025-06-10',
  tasks: {
    'binh-thuan-2025.domain-declare': { state: 'done', on: '2025-06-09', note: 'Đã gửi Sở' },
    'binh-thuan-2025.lan': { state: 'blocked' },
  },
};
const read = (value: unknown) => readProgress({ path: 'tien-do.json', text: JSON.stringify(value) });
/** The problems as one line each: place, code, found, expected, fix. */
const lines = (problems: ReturnType<typeof readProgress>['problems']) =>
  problems.map(({ file, place, line, code, found, expected, fix }) =>
    [file, line, place, code, found, expected, fix].filter((part) => part !== undefined).join(' | '),
  );
const saveAgain = 'save the file again from the page of the unit';
const withEntry = (entry: unknown) => ({ ...good, tasks: { 'binh-thuan-2025.lan': entry } });

describe('a progress file is read as it was saved', () => {
  test('with its tasks', () => {
    expect(read(good)).toEqual({ progress: good, problems: [] });
  });

  test('with no task: nothing has been begun', () => {
    expect(read({ ...good, tasks: {} }).progress?.tasks).toEqual({});
  });

  test('with the mark that some editors put first', () => {
    expect(readProgress({ path: 'a.json', text: `\uFEFF${JSON.stringify(good)}` }).problems).toEqual([]);
  });

  test('indented by tabs', () => {
    expect(readProgress({ path: 'a.json', text: JSON.stringify(good, null, '\t') }).problems).toEqual([]);
  });

  test.each([
    ['decomposed letters become composed ones', 'Chờ Sở'.normalize('NFD'), 'Chờ Sở'],
    ['line ends and tabs become spaces', ' chờ\r\n\tSở  trả lời ', 'chờ Sở trả lời'],
    ['500 characters are allowed', 'a'.repeat(500), 'a'.repeat(500)],
    ['what looks like a formula is text', '=1+1', '=1+1'],
    ['signs beyond the first plane are allowed', 'xong 👍', 'xong 👍'],
  ])('of a note: %s', (_case, note, expected) => {
    const { progress, problems } = read(withEntry({ state: 'doing', note }));
    expect(problems).toEqual([]);
    expect(progress?.tasks['binh-thuan-2025.lan']?.note).toBe(expected);
  });
});

describe('a file that is no progress file is one problem', () => {
  const other = 'a file of another kind | a file that the page of a unit has saved';
  test.each([
    ['not JSON', 'tiến độ', `json-syntax | text that is not JSON | valid JSON | ${saveAgain}`],
    ['empty', '', `json-syntax | text that is not JSON | valid JSON | ${saveAgain}`],
    ['cut off', JSON.stringify(good).slice(0, -1), `json-syntax | text that is not JSON | valid JSON | ${saveAgain}`],
    ['another object', '{ "name": "haicap" }', `not-progress | ${other} | ${saveAgain}`],
    ['a list', '[]', `not-progress | ${other} | ${saveAgain}`],
    ['null', 'null', `not-progress | ${other} | ${saveAgain}`],
    [
      'of a later version',
      JSON.stringify({ ...good, version: 2, more: 1 }),
      'progress-version | version 2 | version 1 | update haicap',
    ],
    [
      'without a version',
      JSON.stringify({ ...good, version: undefined }),
      'progress-version | no version | version 1 | update haicap',
    ],
  ])('%s', (_case, text, expected) => {
    const { progress, problems } = readProgress({ path: 'tien-do.json', text });
    expect(progress).toBeUndefined();
    expect(lines(problems)).toEqual([`tien-do.json |  | ${expected}`]);
  });
});

describe('what is wrong in a progress file is said at its place', () => {
  const entry = 'tasks.binh-thuan-2025.lan';
  const states = 'one of doing, blocked, done';
  test.each([
    [
      'an impossible unit',
      { ...good, unit: '2025:531' },
      'unit | invalid-value | "2025:531" | a unit id, such as 2025:22933 | correct the value',
    ],
    [
      'a plan id with capital letters',
      { ...good, plan: 'Bình Thuận' },
      'plan | invalid-value | "Bình Thuận" | a plan id: small letters, digits and hyphens | correct the value',
    ],
    [
      'a day that is none',
      { ...good, savedOn: '2025-06-31' },
      'savedOn | invalid-value | "2025-06-31" | a day of the calendar, written YYYY-MM-DD | correct the value',
    ],
    ['no tasks', { ...good, tasks: undefined }, 'tasks | missing-field | nothing | a group of fields | add the field'],
    [
      'a field of its own',
      { ...good, phone: '1' },
      'phone | unknown-field | field "phone" | only the fields of the schema | remove it, or correct its spelling',
    ],
    [
      'a task id that is none',
      { ...good, tasks: { lan: { state: 'done' } } },
      'tasks.lan | invalid-value | task "lan" | a task id | correct the value',
    ],
    [
      'a state that is none',
      withEntry({ state: 'don' }),
      `${entry}.state | unknown-value | "don" | ${states} | did you mean "done" or "doing"?`,
    ],
    ['no state', withEntry({ note: 'x' }), `${entry}.state | missing-field | nothing | ${states} | add the field`],
    [
      'a day day first',
      withEntry({ state: 'done', on: '09/06/2025' }),
      `${entry}.on | invalid-value | "09/06/2025" | a day of the calendar, written YYYY-MM-DD | correct the value`,
    ],
    [
      'an empty note',
      withEntry({ state: 'done', note: ' ' }),
      `${entry}.note | invalid-value | " " | text that is not empty | correct the value`,
    ],
    [
      'a note of 501 characters',
      withEntry({ state: 'done', note: 'a'.repeat(501) }),
      `${entry}.note | invalid-value | "${'a'.repeat(79)}… | at most 500 characters | correct the value`,
    ],
    [
      'control characters in a note',
      withEntry({ state: 'done', note: 'a\u0000' }),
      `${entry}.note | invalid-value | "a\u0000" | text without control characters | correct the value`,
    ],
    [
      'half a character in a note',
      withEntry({ state: 'done', note: '\uD83D' }),
      `${entry}.note | invalid-value | "\uD83D" | text without control characters | correct the value`,
    ],
  ])('%s', (_case, value, expected) => {
    const { progress, problems } = read(value);
    expect(progress).toBeUndefined();
    expect(lines(problems)).toEqual([`tien-do.json | ${expected}`]);
  });

  test('everything at once', () => {
    expect(
      read({ ...good, unit: '1', savedOn: 'x', tasks: { a: {}, 'b.c': {} } }).problems.map(({ place }) => place),
    ).toEqual(['unit', 'savedOn', 'tasks.a', 'tasks.b.c.state']);
  });

  test('a task that stands there twice, which JSON itself would swallow', () => {
    const text =
      '{\n "format": "haicap-progress", "version": 1, "unit": "2025:22933", "plan": "p",\n "savedOn": "2025-06-10",\n "tasks": { "p.a": { "state": "done" },\n "p.a": { "state": "doing" } } }';
    expect(lines(readProgress({ path: 'tien-do.json', text }).problems)).toEqual([
      `tien-do.json | 5 |  | repeated-field | a field that stands there twice | each field once | ${saveAgain}`,
    ]);
  });
});
