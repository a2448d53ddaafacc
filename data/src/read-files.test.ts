import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPlans } from '@haicap/domain';
import { expect, test } from 'vitest';
import { readPlanFiles, readUnitTables } from './read-files.js';
import { tableColumns } from './units/tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readPlanFiles(root);

test('the texts of the sources are read in the order of their paths, which begin with data/sources/', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(paths.toSorted());
  expect(paths.filter((path) => !path.startsWith('data/sources/'))).toEqual([]);
  expect(paths).toContain('data/sources/binh-thuan-2025/source.md');
  expect(paths).toContain('data/sources/raw/binh-thuan-2025.txt');
});

test('every folder of sources but raw is a plan that loads', () => {
  const folders = readdirSync(`${root}sources`).filter((name) => name !== 'raw');
  expect(loadPlans(files.filter(({ path }) => !path.includes('/raw/'))).map(({ id }) => id)).toEqual(
    folders.toSorted(),
  );
});

test('the tables of units are read by file name, and none is there that nobody reads', () => {
  expect(Object.keys(readUnitTables(root)).toSorted()).toEqual(
    Object.keys(tableColumns)
      .map((name) => `${name}.csv`)
      .toSorted(),
  );
});
