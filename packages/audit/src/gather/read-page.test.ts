import { Page } from '@haicap/rules/portal';
import { expect, test } from 'vitest';
import { usualLimits } from './limits.js';
import { readPage } from './read-page.js';

test.each([
  ['a mark', Buffer.from('\uFEFF<p>xã'), undefined, { name: 'utf-8', from: 'mark' }],
  ['UTF-16', Buffer.from('\uFEFF<meta charset="utf-8">', 'utf16le'), undefined, { name: 'utf-16le', from: 'mark' }],
  ['a header', Buffer.from('<p>xã'), 'text/html; charset=utf-8', { name: 'utf-8', from: 'header' }],
  ['nothing', Buffer.from('<p>xã'), 'text/html', { name: 'utf-8', from: 'none' }],
])('a page knows how it was decoded: by %s', (_, body, contentType, encoding) => {
  const page = readPage(
    {
      key: '/',
      at: { key: '/', target: '/' },
      content: {
        kind: 'content',
        type: 'text/html',
        bytes: body.length,
        body,
        cut: false,
        ...(contentType === undefined ? {} : { contentType }),
      },
      hosts: [],
      limits: usualLimits,
    },
    () => undefined,
  );
  expect(page instanceof Page && page.encoding).toEqual(encoding);
});
