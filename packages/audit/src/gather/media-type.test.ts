import { expect, test } from 'vitest';
import { endsAsPage, isText, mediaType, seenType } from './media-type.js';

test.each([
  ['/a.js', 'application/x-javascript', 'text/javascript'],
  ['/a.xml', 'text/xml; charset=utf-8', 'application/xml'],
  ['/a.pdf', 'text/html', 'text/html'],
  ['/a.pdf', undefined, 'application/pdf'],
  ['/a.html', 'text/plain', 'text/plain'],
  ['/a', 'Application/PDF', 'application/pdf'],
  ['/a/', undefined, 'text/html'],
  ['/a', undefined, 'text/html'],
  ['/a.aspx', undefined, 'text/html'],
  ['/a.aspx', 'application/pdf', 'application/pdf'],
  ['/a.tsv', undefined, 'text/tab-separated-values'],
  ['/a.rtf', 'application/octet-stream', 'application/rtf'],
  ['/a.jsonld', undefined, 'application/ld+json'],
  ['/a.odd', undefined, 'application/octet-stream'],
  ['/a.odd', 'text/html; charset=utf-8', 'text/html'],
])('%s sent as %s is %s', (path, said, type) => {
  expect(mediaType(path, said)).toBe(type);
});

test.each([
  ['<!doctype html><p>xã', 'text/html'],
  ['\uFEFF\n<HTML lang="vi">', 'text/html'],
  ['<?xml version="1.0"?>\n<!DOCTYPE html>', 'text/html'],
  ['BEGIN:VCARD', 'application/octet-stream'],
  ['<htmlx>', 'application/octet-stream'],
  ['', 'application/octet-stream'],
])('a body that begins with %s is %s', (start, type) => {
  expect(seenType(Buffer.from(start))).toBe(type);
});

test('data that people publish are read as text, and none of them is a page', () => {
  const names = ['csv', 'tsv', 'vcf', 'ttl', 'rdf', 'jsonld', 'json', 'geojson', 'xml'].map((ending) => `/a.${ending}`);
  expect(names.filter((name) => endsAsPage(name) || !isText(mediaType(name, undefined)))).toEqual([]);
});
