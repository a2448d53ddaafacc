import { expect, test } from 'vitest';
import { fileOf, pageAt, pagePaths } from './site.js';

/** Every address that a page names: links, images, styles, scripts. */
function addresses(path: string): string[] {
  return pageAt(path)
    .querySelectorAll('[href], [src], [data-index]')
    .map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('data-index') ?? '');
}

test('every link leads to a page, and every anchor to a place on it', () => {
  const broken = pagePaths.flatMap((path) =>
    addresses(path).flatMap((address) => {
      const target = new URL(address, `http://handbook${path}`);
      if (target.hostname !== 'handbook') return [];
      if (fileOf(decodeURIComponent(target.pathname)) === undefined) return [`${path} → ${address}: no such page`];
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (anchor === '') return [];
      const found = pageAt(target.pathname).querySelector(`[id="${anchor}"]`);
      return found ? [] : [`${path} → ${address}: no such anchor`];
    }),
  );
  expect(broken).toEqual([]);
});

test('no page asks anything of another host', () => {
  const outside = pagePaths.flatMap((path) =>
    addresses(path).filter((address) => new URL(address, 'http://handbook').hostname !== 'handbook'),
  );
  expect(outside).toEqual([]);
});

test('no page has an inline script or style', () => {
  const inline = pagePaths.filter((path) => pageAt(path).querySelector('script:not([src]), style, [style], [onclick]'));
  expect(inline).toEqual([]);
});

test('every page forbids other hosts and inline code by its policy', () => {
  const policies = new Set(
    pagePaths.map((path) =>
      pageAt(path).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ),
  );
  expect([...policies]).toEqual([
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
  ]);
});
