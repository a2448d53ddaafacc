import { expect, test } from 'vitest';
import { z } from 'zod';
import { namesOfChoices } from '../forms/index.js';
import type { ContentKind } from './content-kind.js';
import { contentKindIds, contentKinds } from './registry.js';

const kinds: [string, ContentKind][] = Object.entries(contentKinds);
const fields = kinds.flatMap(([id, { schema }]) =>
  Object.entries(schema.shape).map(([key, field]): [string, z.core.$ZodType] => [`${id}.${key}`, field]),
);

test('every kind is in the list of ids, in the same order', () => {
  expect(contentKindIds).toEqual(kinds.map(([id]) => id));
});

test('no two kinds share a section, and every section is a folder of the portal', () => {
  const sections = kinds.map(([, { section }]) => section);
  expect(new Set(sections).size).toBe(sections.length);
  expect(sections.filter((section) => !/^\/([a-z0-9-]+\/)*$/.test(section))).toEqual([]);
});

test.each(kinds)('%s takes no field that it does not know', (_id, { schema }) => {
  const { error } = schema.safeParse({ xyz: 1 });
  expect(error?.issues.find(({ code }) => code === 'unrecognized_keys')).toMatchObject({ keys: ['xyz'] });
});

test.each(kinds)('%s makes titles, summaries and days of its own fields', (_id, { schema, title, summary, day }) => {
  const named = [...title, ...(summary === undefined ? [] : [summary]), ...(day === undefined ? [] : [day])];
  expect(Object.keys(schema.shape)).toEqual(expect.arrayContaining(named));
  expect(title.length).toBeGreaterThan(0);
});

test.each(fields)('%s has a name and a help text in Vietnamese', (_path, field) => {
  const meta = field instanceof z.ZodType ? field.meta() : undefined;
  expect(meta?.title).toMatch(/^\p{Lu}/u);
  expect(meta?.description).toMatch(/^["\p{Lu}].*\.|…$/u);
  expect(`${meta?.title} ${meta?.description}`).not.toMatch(/YYYY/);
});

test.each([
  ['direction', 'topic', 'schedule', 'Lịch công tác'],
  ['budget', 'stage', 'audit', 'Kết quả kiểm toán'],
  ['documents', 'effective', 'not-stated', 'văn bản không nêu'],
  ['access', 'until', 'permanent', 'công khai thường xuyên'],
] as const)('the choices of %s.%s have names: %s', (kind, field, id, name) => {
  const shape: Record<string, z.core.$ZodType> = contentKinds[kind].schema.shape;
  expect(shape[field] && namesOfChoices(shape[field])?.[id]).toBe(name);
});

test('a field that is no choice has no names', () => {
  expect(namesOfChoices(contentKinds.news.schema.shape.title)).toBeUndefined();
});
