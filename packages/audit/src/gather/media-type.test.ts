import { expect, test } from 'vitest';
import { mediaType } from './media-type.js';

test.each([
  ['/a.js', 'application/x-javascript', 'text/javascript'],
  ['/a.xml', 'text/xml; charset=utf-8', 'application/xml'],
  ['/a.pdf', 'text/html', 'text/html'],
  ['/a.pdf', undefined, 'application/pdf'],
  ['/a.html', 'text/plain', 'text/plain'],
  ['/a', 'Application/PDF', 'application/pdf'],
  ['/a/', undefined, 'text/html'],
  ['/a.aspx', undefined, 'text/html'],
])('%s sent as %s is %s', (path, said, type) => {
  expect(mediaType(path, said)).toBe(type);
});
