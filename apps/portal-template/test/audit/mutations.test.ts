import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judged } from './judge';
import { mutations } from './mutations';
import { notOnTheSite } from './not-on-the-site';
import { TABLE, tableText } from './table';

const ids = judged.map(({ id }) => id);

test('every requirement that a machine judges has a mutation, and no mutation stands alone', () => {
  expect(Object.keys(mutations).sort()).toEqual(ids.toSorted());
});

test('companions, and what the site does not show, are requirements that a machine judges', () => {
  const named = Object.values(mutations).flatMap(({ companions = {} }) => Object.keys(companions));
  expect([...named, ...Object.keys(notOnTheSite)].filter((id) => !ids.includes(id))).toEqual([]);
});

test('docs/audit/mutations.md says what is tested (UPDATE_DOCS=1 writes it)', () => {
  const text = tableText(judged);
  if (process.env.UPDATE_DOCS === '1') writeFileSync(TABLE, text);
  expect(readFileSync(TABLE, 'utf8')).toBe(text);
});
