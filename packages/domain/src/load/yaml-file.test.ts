import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from './yaml-file.js';

const Schema = z.strictObject({ system: z.string(), tasks: z.array(z.strictObject({ id: z.string() })) });
const read = (text: string, startLine?: number) => readYaml({ path: 'email.yaml', text }, Schema, startLine);

const good = `system: email
# a remark
tasks:
  - id: send-list
  - { id: open-mailboxes }
`;

test('a good file gives its value', () => {
  const { value, problems } = read(good);

  expect(value).toEqual({ system: 'email', tasks: [{ id: 'send-list' }, { id: 'open-mailboxes' }] });
  expect(problems).toEqual([]);
});

describe('every value has its line', () => {
  test.each<[string, (string | number)[], number | undefined]>([
    ['a field', ['system'], 1],
    ['a list, at its key', ['tasks'], 3],
    ['an entry', ['tasks', 1], 5],
    ['a field of an entry', ['tasks', 0, 'id'], 4],
    ['a field that is not there, at what it would stand in', ['tasks', 1, 'title'], 5],
    ['the whole file has none', [], undefined],
  ])('%s', (_case, path, line) => {
    expect(read(good).lineAt(path)).toBe(line);
  });

  test('counted from the line on which the text starts', () => {
    expect(read(good, 2).lineAt(['tasks'])).toBe(4);
  });
});

test('a file that breaks the schema gives every problem with its line, and no value', () => {
  const { value, problems } = read('system: 1\ntasks:\n  - id: 2\n', 2);

  expect(value).toBeUndefined();
  expect(problems.map(({ file, line, place, code }) => ({ file, line, place, code }))).toEqual([
    { file: 'email.yaml', line: 2, place: 'system', code: 'wrong-type' },
    { file: 'email.yaml', line: 4, place: 'tasks[0].id', code: 'wrong-type' },
  ]);
});

test('a file that is no YAML gives the line and the parser’s first sentence', () => {
  expect(read('system: email\ntasks: "open\n').problems).toEqual([
    {
      code: 'yaml-syntax',
      file: 'email.yaml',
      place: '',
      line: 3,
      found: 'YAML that cannot be read: Missing closing "quote',
      expected: 'valid YAML',
      fix: 'check the indentation, the colons and the quotes on this line',
    },
  ]);
});

test('an empty file is a problem of the whole file', () => {
  expect(read('# nothing\n').problems.map(({ place, found, expected }) => ({ place, found, expected }))).toEqual([
    { place: '', found: 'an empty value', expected: 'a group of fields' },
  ]);
});
