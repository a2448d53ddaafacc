import { Page } from '@haicap/rules/portal';
import { expect, test } from 'vitest';
import { structureOf } from './structure.js';

const structure = (body: string) =>
  structureOf(new Page({ path: '/', html: `<html lang="vi"><body>${body}`, bytes: 0 }, []));

test.each([
  ['other words', '<p>một</p>', '<p>hai</p>'],
  [
    'more of the same',
    '<ul><li><a href="/a">a</a></li></ul>',
    '<ul><li><a href="/b">b</a></li><li><a href="/c">c</a></li></ul>',
  ],
  [
    'another page of the menu',
    '<a href="/" aria-current="page">a</a><a href="/b">b</a>',
    '<a href="/">a</a><a href="/b">b</a>',
  ],
])('%s: the same structure', (_, a, b) => {
  expect(structure(a)).toBe(structure(b));
});

test.each([
  ['an empty alternative', '<img src="a" alt="">', '<img src="a" alt="b">'],
  ['a link without words', '<a href="/"></a>', '<a href="/">x</a>'],
  ['another order of headings', '<h1>a</h1><h2>b</h2><h3>c</h3>', '<h1>a</h1><h3>c</h3><h2>b</h2>'],
  ['another role', '<div role="main">a</div>', '<div role="note">a</div>'],
])('%s: another structure', (_, a, b) => {
  expect(structure(a)).not.toBe(structure(b));
});
