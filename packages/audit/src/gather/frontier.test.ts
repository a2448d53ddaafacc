import { expect, test } from 'vitest';
import { Frontier, isTrap, Variants } from './frontier.js';
import { usualLimits } from './limits.js';

const address = (key: string) => ({ key, target: key });

test('keeps the first addresses in reading order, whatever the order in which they come', () => {
  const keys = Array.from({ length: 50 }, (_, id) => `/${String(id).padStart(2, '0')}/`);
  for (const order of [keys, keys.toReversed()]) {
    const left: string[] = [];
    const frontier = new Frontier({ ...usualLimits, waiting: 10 }, ({ key }) => left.push(key));
    for (const key of order) frontier.add(address(key));
    expect(frontier.take().map(({ key }) => key)).toEqual(keys.slice(0, 10));
    expect(left).toHaveLength(40);
    expect(frontier.take()).toEqual([]);
  }
});

test('of several spellings of one address the first in order is asked for', () => {
  const frontier = new Frontier(usualLimits, () => undefined);
  frontier.add({ key: '/a/', target: '/a/index.html' });
  frontier.add({ key: '/a/', target: '/a/' });
  frontier.add({ key: '/a/', target: '/a/index.htm' });
  expect(frontier.take()).toEqual([{ key: '/a/', target: '/a/' }]);
});

test.each([
  ['/a/b/a/b/a/b/a/', true],
  [`/${'x'.repeat(1_001)}`, true],
  [`/${Array.from({ length: 17 }, (_, id) => id).join('/')}`, true],
  ['/web/guest/tin-tuc/-/asset_publisher/abc/content/bai-viet', false],
])('%s goes nowhere: %s', (key, trap) => {
  expect(isTrap(address(key), usualLimits)).toBe(trap);
});

test('queries count by path and names, so that a page for everything still has its pages', () => {
  const variants = new Variants(2);
  const admitted = ['/a', '/a?m=1', '/a?m=2', '/a?m=3', '/a?m=3&y=1', '/b?m=1'].filter((key) =>
    variants.admits(address(key)),
  );
  expect(admitted).toEqual(['/a', '/a?m=1', '/a?m=2', '/a?m=3&y=1', '/b?m=1']);
});
