import { expect, test } from 'vitest';
import { isErrorPage, SiteRecord, Tally } from './record.js';

test('an address exists when it is a page or file, or leads to one; nobody knows where a server fails', () => {
  const record = new SiteRecord();
  record.pages.add('/a/');
  record.leads('/a', '/a/');
  record.leads('/x', '/y');
  record.leads('/y', '/x');
  record.unread({ path: '/b/', status: 404, cause: '' });
  record.unread({ path: '/c/', status: 500, cause: '' });
  record.unread({ path: '/d/', cause: '' });
  record.absent('/robots.txt');
  const { exists } = record.facts();
  expect(
    ['/a/', '/a', '/a/index.html', '/a?utm_source=b', '/b/', '/c/', '/d/', '/e/', '/x', '/robots.txt'].map(exists),
  ).toEqual([true, true, true, true, false, undefined, undefined, undefined, undefined, false]);
});

test('a tally names the first addresses and counts all', () => {
  const tally = new Tally();
  for (let id = 1_500; id > 0; id -= 1) tally.add(`/${String(id).padStart(4, '0')}/`);
  expect(tally.named()).toBe('1.500 (/0001/, /0002/, /0003/, /0004/, /0005/, …)');
});

test.each([
  ['/404.html', true],
  ['/50x.html', true],
  ['/tin/404/', false],
  ['/512/', false],
])('%s is a page for errors: %s', (key, error) => {
  expect(isErrorPage(key)).toBe(error);
});
