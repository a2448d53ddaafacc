import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, requirementPages } from './generate-requirements.mjs';

const root = dirname(import.meta.dirname);
const pages = await requirementPages();

test.each(pages.map(({ path, text }) => [path, text]))(
  '%s says what the data says (node scripts/generate-requirements.mjs)',
  (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  },
);

test('there is a page for each area, and no other', () => {
  expect(readdirSync(join(root, folder)).sort()).toEqual(pages.map(({ path }) => basename(path)).sort());
});

test('every link to a text leads to its place in README.md', () => {
  const [readme] = pages;
  const places = new Set([...readme.text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
  const links = pages.flatMap(({ text }) => [...text.matchAll(/\(README\.md#([^)]+)\)/g)].map(([, id]) => id));
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((id) => !places.has(id))).toEqual([]);
});

test('every fixture and every check of a requirement is linked from its page', () => {
  const linked = new Set(
    pages.flatMap(({ text }) => [...text.matchAll(/\(\.\.\/\.\.\/([^)]+)\)/g)].map(([, path]) => path)),
  );
  const portal = 'packages/rules/src/portal';
  const there = pages.slice(1).flatMap(({ path }) => {
    const area = `${portal}/${basename(path, '.md')}`;
    if (!existsSync(join(root, area))) return [];
    const folders = readdirSync(join(root, area), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return folders.flatMap(({ name }) =>
      readdirSync(join(root, area, name))
        .filter((file) => file === 'check.ts' || !file.endsWith('.ts'))
        .map((file) => `${area}/${name}/${file}`),
    );
  });
  expect(there.length).toBeGreaterThan(0);
  expect(there.filter((path) => !linked.has(path))).toEqual([]);
});
