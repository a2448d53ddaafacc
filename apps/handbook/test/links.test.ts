import { expect, test } from 'vitest';
import { allPages, fileOf } from './site.js';

const host = 'handbook';
const targets = (path: string, addresses: readonly string[]) =>
  addresses.map((address) => ({ address, target: new URL(address, `http://${host}${path}`) }));

test('every link leads to a page, and every anchor to a place on it', () => {
  const pages = new Map(allPages().map((page) => [page.path, page]));
  const files = new Map<string, boolean>();
  const isThere = (path: string) => {
    const known = pages.has(path) || (files.get(path) ?? fileOf(path) !== undefined);
    files.set(path, known);
    return known;
  };
  const broken = [...pages.values()].flatMap(({ path, addresses }) =>
    targets(path, addresses).flatMap(({ address, target }) => {
      if (target.hostname !== host) return [];
      const page = decodeURIComponent(target.pathname);
      if (!isThere(page)) return [`${path} → ${address}: no such page`];
      const anchor = decodeURIComponent(target.hash.slice(1));
      return anchor === '' || pages.get(page)?.ids.has(anchor) ? [] : [`${path} → ${address}: no such anchor`];
    }),
  );
  expect(broken.slice(0, 20)).toEqual([]);
});

test('no page asks anything of another host', () => {
  const outside = allPages().flatMap(({ path, addresses }) =>
    targets(path, addresses).flatMap(({ address, target }) =>
      target.hostname === host ? [] : [`${path} → ${address}`],
    ),
  );
  expect(outside.slice(0, 20)).toEqual([]);
});

test('no page has an inline script or style', () => {
  expect(allPages().flatMap(({ path, inline }) => (inline ? [path] : []))).toEqual([]);
});

test('every page forbids other hosts and inline code by its policy', () => {
  expect([...new Set(allPages().map(({ policy }) => policy))]).toEqual([
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
  ]);
});
