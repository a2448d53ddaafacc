import { readdirSync, readFileSync } from 'node:fs';
import { DataError, ProvinceUnits } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { compileUnits } from './compile-units.js';

const folder = new URL('../../units/', import.meta.url);
const tables = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

/** The tables with one text in one file replaced; the text must be there. */
function spoilt(file: string, text: string, replacement: string): Record<string, string> {
  const table = tables[file] ?? '';
  expect(table).toContain(text);
  return { ...tables, [file]: table.replace(text, () => replacement) };
}

function problemsOf(texts: Record<string, string>) {
  try {
    compileUnits(texts);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

describe('the tables of the repository', () => {
  const files = compileUnits(tables);

  test('make 34 files, in the order of codes, each as the schema wants it', () => {
    expect(files.size).toBe(34);
    expect([...files.keys()]).toEqual([...files.keys()].sort());
    for (const file of files.values()) expect(ProvinceUnits.safeParse(file).error).toBeUndefined();
  });

  test('lose nothing on the way: 14,149 units, 10,571 pairs, 3,321 clauses, 25 changes', () => {
    const all = [...files.values()];
    const sum = (count: (file: ProvinceUnits) => number) => all.reduce((total, file) => total + count(file), 0);
    expect(sum(({ units }) => units.length)).toBe(63 + 696 + 10035 + 34 + 3321);
    expect(sum(({ mapping }) => mapping.length)).toBe(10571);
    expect(sum(({ clauses }) => Object.keys(clauses).length)).toBe(3321);
    expect(sum(({ changes }) => changes.length)).toBe(25);
  });

  test('compile to the same bytes twice', () => {
    expect(JSON.stringify([...compileUnits(tables)])).toBe(JSON.stringify([...files]));
  });

  test('a full name is the type with a capital, then the name', () => {
    const names = [...files.values()].flatMap(({ units }) => units).map(({ id, fullName }) => [id, fullName]);
    const fullNames = new Map(names.map(([id = '', fullName = '']) => [id, fullName]));
    expect(fullNames.get('2025:23272')).toBe('Đặc khu Phú Quý');
    expect(fullNames.get('2024:760')).toBe('Quận 1');
  });
});

describe('a fault in a table is named with its place, what stands there and what should', () => {
  test.each([
    [
      'a code without its leading zeros',
      spoilt('communes-2025.csv', '\n00004,', '\n4,'),
      { file: 'data/units/communes-2025.csv', line: 2, found: '"4"', expected: expect.stringContaining('5 digits') },
    ],
    [
      'a code twice',
      spoilt('districts-2024.csv', '\n002,', '\n001,'),
      { file: 'data/units/districts-2024.csv', line: 3, expected: expect.stringContaining('line 2') },
    ],
    [
      'an unknown province',
      spoilt('districts-2024.csv', '001,Ba Đình,quận,01', '001,Ba Đình,quận,99'),
      { file: 'data/units/districts-2024.csv', line: 2, found: '"99"' },
    ],
    [
      'an unknown commune in the mapping',
      spoilt('commune-mapping.csv', '\n00004,00004,', '\n00004,99999,'),
      { file: 'data/units/commune-mapping.csv', line: 3, found: '"99999"' },
    ],
    [
      'a divided commune called whole',
      spoilt('commune-mapping.csv', ',part,', ',whole,'),
      {
        file: 'data/units/commune-mapping.csv',
        expected: expect.stringContaining('"part" for a unit of several rows'),
      },
    ],
    [
      'a kind that does not exist',
      spoilt('commune-mapping.csv', ',whole,', ',half,'),
      { file: 'data/units/commune-mapping.csv', found: '"half"', expected: expect.stringContaining('whole, part') },
    ],
    [
      'a day that is not in the calendar',
      spoilt('changes-after-2025-07.csv', '2026-04-30', '2026-04-31'),
      { file: 'data/units/changes-after-2025-07.csv', line: 2, found: '"2026-04-31"' },
    ],
    [
      'decomposed text',
      spoilt('provinces-2024.csv', 'Hà Giang', 'Hà Giang'.normalize('NFD')),
      { file: 'data/units/provinces-2024.csv', line: 3, expected: expect.stringContaining('NFC') },
    ],
    [
      'a missing column',
      spoilt('provinces-2024.csv', 'new_province_code', 'new_code'),
      { file: 'data/units/provinces-2024.csv', line: 1, expected: expect.stringContaining('new_province_code') },
    ],
    [
      'a row that is too short',
      spoilt('provinces-2024.csv', '02,Hà Giang,tỉnh,08', '02,Hà Giang,tỉnh'),
      { file: 'data/units/provinces-2024.csv', expected: expect.stringContaining('equal length') },
    ],
  ])('%s', (_, texts, problem) => {
    const problems = problemsOf(texts);
    expect(problems).toContainEqual(expect.objectContaining(problem));
    for (const { expected, fix } of problems) expect(expected !== '' && fix !== '').toBe(true);
  });

  test('a missing table', () => {
    const { 'communes-2024.csv': _, ...rest } = tables;
    expect(problemsOf(rest)).toMatchObject([{ file: 'data/units/communes-2024.csv', found: 'no such file' }]);
  });

  test('faults in several tables are told in one pass', () => {
    const texts = spoilt('communes-2025.csv', '\n00004,', '\n4,');
    const changes = (tables['changes-after-2025-07.csv'] ?? '').replace('2026-04-30', '2026-13-01');
    const files = problemsOf({ ...texts, 'changes-after-2025-07.csv': changes }).map(({ file }) => file);
    expect(files).toEqual(
      expect.arrayContaining(['data/units/communes-2025.csv', 'data/units/changes-after-2025-07.csv']),
    );
  });
});
