import { describe, expect, test } from 'vitest';
import { digest, manifestOf } from '../../test/bag.js';
import { parseManifest } from './manifest.js';
import { matchFiles } from './match-files.js';

const files = (...paths: string[]) => paths.map((path) => ({ path, size: 1, mtimeMs: 0, mode: 0 }));
const listed = (...paths: string[]) =>
  new Map([
    ['sha256', parseManifest(manifestOf(Object.fromEntries(paths.map((path) => [path, 'x']))), 'sha256').entries],
  ] as const);
const nfc = 'data/Biên bản.txt'.normalize('NFC');
const nfd = nfc.normalize('NFD');

describe('files of the manifests set against files of the disk', () => {
  test('what is listed and not there is missing, what is there and not listed is extra', () => {
    const { matched, missing, extra } = matchFiles(listed('data/a', 'data/b'), files('data/b', 'data/c'));
    expect(matched.map(({ path }) => path)).toEqual(['data/b']);
    expect(missing).toEqual([{ path: 'data/a' }]);
    expect(extra.map(({ path }) => path)).toEqual(['data/c']);
  });

  test.each([
    ['listed NFC, stored NFD', nfc, nfd],
    ['listed NFD, stored NFC', nfd, nfc],
  ])('%s: the same file in another form', (_, inManifest, onDisk) => {
    expect(matchFiles(listed(inManifest), files(onDisk))).toMatchObject({
      matched: [{ path: inManifest, file: { path: onDisk }, differs: 'form' }],
      missing: [],
      extra: [],
    });
  });

  test('both forms listed and stored are two files', () => {
    const { matched } = matchFiles(listed(nfc, nfd), files(nfc, nfd));
    expect(matched.map(({ path, file, differs }) => [path === file.path, differs])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
  });

  test('both forms listed, one stored: the other is missing', () => {
    expect(matchFiles(listed(nfc, nfd), files(nfd))).toMatchObject({ missing: [{ path: nfc }], extra: [] });
  });

  test('a percent sign that was not encoded still finds its file', () => {
    expect(matchFiles(listed('data/100%25'), files('data/100%25'))).toMatchObject({
      matched: [{ path: 'data/100%', file: { path: 'data/100%25' }, differs: 'percent' }],
      missing: [],
      extra: [],
    });
  });

  test('a name that differs in case is another file', () => {
    expect(matchFiles(listed('data/a'), files('data/A'))).toMatchObject({ missing: [{ path: 'data/a' }] });
  });

  test('the digests of several manifests come together', () => {
    const manifests = new Map([
      ['md5', parseManifest(manifestOf({ 'data/a': 'x' }, 'md5'), 'md5').entries],
      ['sha512', parseManifest(manifestOf({ 'data/a': 'x' }, 'sha512'), 'sha512').entries],
    ] as const);
    const [file] = matchFiles(manifests, files('data/a')).matched;
    expect([...(file?.digests ?? [])]).toEqual([
      ['md5', digest('x', 'md5')],
      ['sha512', digest('x', 'sha512')],
    ]);
  });
});
