import { expect, test } from 'vitest';
import { cssLinks } from './css-links.js';

test('finds pictures, fonts and further sheets, but not what is commented out or written into the sheet', () => {
  const css = `@import "a.css"; @import url( 'b.css' ); /* url(c.png) */ x { background: url(d.png), url("e f.png"), url(data:image/png;base64,x), url(#g) }`;
  expect([...cssLinks(css)].sort()).toEqual(['a.css', 'b.css', 'd.png', 'e f.png']);
});

test.each(['url(', 'url("', '/*', '@import "', 'url( '])('a megabyte of %s takes no time', (text) => {
  const started = performance.now();
  cssLinks(text.repeat(1_000_000 / text.length));
  expect(performance.now() - started).toBeLessThan(3_000);
});
