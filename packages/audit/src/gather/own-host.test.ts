import { Page } from '@haicap/rules/portal';
import { expect, test } from 'vitest';
import { isLocalName, ownHost } from './own-host.js';

const first = (html: string) => new Page({ path: '/', html, bytes: 0 }, []);

test.each([
  [
    'its canonical address',
    '<link rel="canonical" href="https://xamau.lamdong.gov.vn/index.html">',
    [],
    'xamau.lamdong.gov.vn',
  ],
  ['og:url', '<meta property="og:url" content="https://xamau.lamdong.gov.vn">', [], 'xamau.lamdong.gov.vn'],
  ['its map', '<p>x', ['/a', 'https://xamau.lamdong.gov.vn/a'], 'xamau.lamdong.gov.vn'],
  [
    'nothing, where the canonical address is that of another page',
    '<link rel="canonical" href="https://lamdong.gov.vn/xa/mau">',
    [],
    undefined,
  ],
  ['nothing', '<p>x', [], undefined],
])('a site is called by %s', (_, html, mapped, host) => {
  expect(ownHost(first(html), mapped)).toBe(host);
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['xamau.lamdong.gov.vn', false],
])('%s is a name of this machine or a number: %s', (host, local) => {
  expect(isLocalName(host)).toBe(local);
});
