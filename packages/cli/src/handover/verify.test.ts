import {
  appendFileSync,
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { declaration, digest, makePipe, manifestOf, newRoom, quietly, writeBag, writeFiles } from '../../test/bag.js';
import { verifyBag } from './verify.js';

const payload = { 'a.txt': 'một', 'b/c.txt': 'hai' };
const inBag = { 'data/a.txt': 'một', 'data/b/c.txt': 'hai' };
let room = '';
let folder = '';
beforeEach(() => {
  room = newRoom();
  folder = join(room, 'bag');
});
afterEach(() => rmSync(room, { recursive: true }));

const verify = (more: object = {}) => verifyBag({ folder, ...quietly(), ...more });
/** Problems in short: kind, path, detail. */
const problemsOf = async (more: object = {}) =>
  (await verify(more)).problems.map(({ kind, path, detail }) => `${kind} ${path} (${detail})`);

describe('a bag is whole', () => {
  test('when everything that is listed is there and unchanged, and nothing else', async () => {
    writeBag(folder, payload);
    expect(await verify()).toMatchObject({
      whole: true,
      checked: 'contents',
      version: '1.0',
      algorithms: ['sha256'],
      files: 2,
      bytes: 8,
      seal: 'not-stated',
      problems: [],
      remarks: ['Không có tagmanifest: bagit.txt, bag-info.txt và bản kê không được bảo vệ'],
    });
  });

  test.each(['md5', 'sha1', 'sha512'])('by %s alone', async (algorithm) => {
    writeBag(folder, payload, { [`manifest-${algorithm}.txt`]: manifestOf(inBag, algorithm) });
    rmSync(join(folder, 'manifest-sha256.txt'));
    expect(await verify()).toMatchObject({ whole: true, algorithms: [algorithm] });
  });

  test('by the older form 0.97, in UTF-16', async () => {
    const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').toString('latin1');
    writeBag(folder, payload, { 'bagit.txt': declaration.replace('1.0', '0.97').replace('UTF-8', 'UTF-16LE') });
    writeFileSync(join(folder, 'manifest-sha256.txt'), Buffer.from(utf16(manifestOf(inBag)), 'latin1'));
    expect(await verify()).toMatchObject({ whole: true, version: '0.97' });
  });

  test('also with tag files that no tag manifest lists', async () => {
    writeBag(folder, payload, { 'ghi-chu/doc.txt': 'x' });
    expect(await verify()).toMatchObject({ whole: true });
  });

  test('when a name came in the other Unicode form, which is said', async () => {
    const name = 'Biên bản.txt'.normalize('NFC');
    writeBag(folder, { [name]: 'x' });
    renameSync(join(folder, 'data', name), join(folder, 'data', name.normalize('NFD')));
    const { whole, remarks } = await verify();
    expect(whole).toBe(true);
    expect(remarks).toContain(
      `data/${name}: tên trên đĩa ở dạng Unicode khác với bản kê (NFC hoặc NFD); vẫn là tệp này`,
    );
  });

  test('but a file in the other form is compared like any other', async () => {
    const name = 'Biên bản.txt'.normalize('NFC');
    writeBag(folder, { [name]: 'x' });
    rmSync(join(folder, 'data', name));
    writeFiles(folder, { [`data/${name.normalize('NFD')}`]: 'y' });
    expect((await verify()).problems).toMatchObject([{ kind: 'changed', path: `data/${name}` }]);
  });

  test('when another program left a percent sign bare, which is said', async () => {
    writeBag(folder, { 'a%0A.txt': 'x' });
    const { whole, remarks } = await verify();
    expect(whole).toBe(true);
    expect(remarks).toContain('data/a\\u{000a}.txt: bản kê không mã hóa dấu % như RFC 8493; vẫn là tệp này');
  });
});

describe('what is wrong is named', () => {
  test('changed, missing and extra files, in this order, each by path', async () => {
    writeBag(folder, { ...payload, 'd.txt': 'ba' });
    writeFiles(folder, { 'data/a.txt': 'mọt', 'data/z.txt': '', 'data/b/y.txt': '' });
    rmSync(join(folder, 'data/d.txt'));
    const { whole, problems } = await verify();
    expect(whole).toBe(false);
    expect(problems).toEqual([
      {
        kind: 'changed',
        path: 'data/a.txt',
        detail: `sha256 trong bản kê ${digest('một').slice(0, 12)}…, của tệp ${digest('mọt').slice(0, 12)}…`,
        expected: digest('một'),
        found: digest('mọt'),
      },
      { kind: 'missing', path: 'data/d.txt', detail: 'có trong bản kê, không có trong túi' },
      { kind: 'extra', path: 'data/b/y.txt', detail: 'không có trong bản kê nào' },
      { kind: 'extra', path: 'data/z.txt', detail: 'không có trong bản kê nào' },
    ]);
  });

  test('a change that only the second manifest knows', async () => {
    writeBag(folder, payload, { 'manifest-md5.txt': manifestOf({ ...inBag, 'data/a.txt': 'khác' }, 'md5') });
    expect((await verify()).problems).toMatchObject([{ kind: 'changed', expected: digest('khác', 'md5') }]);
  });

  test('a file that one of two manifests lacks, from version 1.0 on', async () => {
    writeBag(folder, payload, { 'manifest-md5.txt': manifestOf({ 'data/a.txt': 'một' }, 'md5') });
    expect(await problemsOf()).toEqual(['bad-manifest data/b/c.txt (không có trong manifest-md5.txt)']);
    writeFiles(folder, { 'bagit.txt': declaration.replace('1.0', '0.97') });
    expect(await problemsOf()).toEqual([]);
  });

  test('a changed and a missing tag file', async () => {
    writeBag(folder, payload, {
      'bag-info.txt': 'A: b\n',
      'tagmanifest-sha256.txt': manifestOf({ 'bag-info.txt': 'A: c\n', 'gone.txt': '', 'bagit.txt': declaration }),
    });
    expect((await verify()).problems).toMatchObject([
      { kind: 'changed', path: 'bag-info.txt' },
      { kind: 'missing', path: 'gone.txt' },
    ]);
  });

  test.each([
    ['9.2', 'ghi 2 tệp, 9 byte; trong túi có 2 tệp, 8 byte'],
    ['nhiều', 'ghi "nhiều", không phải <số byte>.<số tệp>'],
  ])('a wrong Payload-Oxum: %s', async (oxum, detail) => {
    writeBag(folder, payload, { 'bag-info.txt': `payload-oxum: ${oxum}\n` });
    expect((await verify()).problems).toEqual([
      { kind: 'wrong-oxum', path: 'bag-info.txt', detail, expected: oxum, found: '8.2' },
    ]);
  });

  test('a Payload-Oxum that a missing file explains is a remark', async () => {
    writeBag(folder, payload, { 'bag-info.txt': 'Payload-Oxum: 8.2\n' });
    rmSync(join(folder, 'data/a.txt'));
    const { problems, remarks } = await verify();
    expect(problems).toMatchObject([{ kind: 'missing', path: 'data/a.txt' }]);
    expect(remarks).toContain('Payload-Oxum ghi 2 tệp, 8 byte; trong túi có 1 tệp, 3 byte');
  });

  test.each([
    ['missing', undefined, 'không có tệp này'],
    [
      'not two lines',
      'BagIt-Version: 1.0\n',
      'cần đúng hai dòng: BagIt-Version, Tag-File-Character-Encoding; không có BOM',
    ],
    ['of a version to come', declaration.replace('1.0', '2.0'), 'phiên bản 2.0 chưa biết; biết đến 1.0'],
    ['in an unknown encoding', declaration.replace('UTF-8', 'TCVN3'), 'không đọc được bảng mã TCVN3'],
  ])('bagit.txt that is %s', async (_, text, detail) => {
    writeBag(folder, payload);
    rmSync(join(folder, 'bagit.txt'));
    if (text !== undefined) writeFiles(folder, { 'bagit.txt': text });
    expect(await problemsOf()).toEqual([`bad-declaration bagit.txt (${detail})`]);
  });

  test('no manifest: one problem, not one for each file', async () => {
    writeBag(folder, payload);
    rmSync(join(folder, 'manifest-sha256.txt'));
    expect(await problemsOf()).toEqual(['bad-manifest manifest-sha256.txt (không có bản kê nào dùng được)']);
  });

  test('a manifest that is no text, and one of an unknown kind', async () => {
    writeBag(folder, payload, { 'manifest-crc32.txt': '1234  data/a.txt\n' });
    writeFileSync(join(folder, 'manifest-sha256.txt'), Buffer.from([0xff, 0xfe, 0x41]));
    expect(await problemsOf()).toEqual([
      'bad-manifest manifest-sha256.txt (không đọc được: không phải chữ utf-8)',
      'bad-manifest manifest-sha256.txt (không có bản kê nào dùng được)',
    ]);
    expect((await verify()).remarks).toContain('manifest-crc32.txt: chưa kiểm tra được thuật toán này');
  });

  test('lines that are broken, listed twice, or of the wrong place', async () => {
    const good = manifestOf(inBag);
    writeBag(folder, payload, {
      'manifest-sha256.txt': `${good}xin chào\n${good}`,
      'tagmanifest-sha256.txt': manifestOf({ 'data/a.txt': 'một' }),
    });
    const twice = 'bad-manifest manifest-sha256.txt (dòng';
    expect(await problemsOf()).toEqual([
      `${twice} 3: không phải một mã và một đường dẫn dùng được ở đây: xin chào)`,
      `${twice} 4: tệp đã được kê ở dòng trước: ${digest('một')}  data/a.txt)`,
      `${twice} 5: tệp đã được kê ở dòng trước: ${digest('hai')}  data/b/c.txt)`,
      'bad-manifest tagmanifest-sha256.txt (dòng 1: không phải một mã và một đường dẫn dùng được ở đây: data/a.txt)',
    ]);
  });

  test('what is to be fetched is not fetched, and named', async () => {
    writeBag(folder, payload, {
      'manifest-sha256.txt': manifestOf({ ...inBag, 'data/xa.zip': 'x' }),
      'fetch.txt': `https://vi-du.example/xa.zip 1 data/xa.zip\nhttps://vi-du.example/a - data/a.txt\nhttps://vi-du.example/x - ../x\nsai\n`,
    });
    expect(await problemsOf()).toEqual([
      'bad-manifest fetch.txt (dòng 4: không phải một mã và một đường dẫn dùng được ở đây: sai)',
      'unsafe-path fetch.txt (dòng 3: đường dẫn ra ngoài phần dữ liệu của túi: https://vi-du.example/x - ../x)',
      'not-fetched data/xa.zip (ở https://vi-du.example/xa.zip)',
    ]);
  });

  test('a bag without data/', async () => {
    writeBag(folder, {});
    rmSync(join(folder, 'data'), { recursive: true });
    expect(await problemsOf()).toEqual(['missing data/ (túi không có thư mục này)']);
  });

  test.skipIf(process.platform === 'win32')('a file that may not be read', async () => {
    const kept = process.geteuid?.() ?? 0;
    writeBag(folder, payload);
    chmodSync(room, 0o755);
    chmodSync(join(folder, 'data/a.txt'), 0o000);
    // Root may read everything, so the question is asked as nobody.
    if (kept === 0) chownSync(room, 65534, 65534);
    if (kept === 0) process.seteuid?.(65534);
    const problems = await problemsOf();
    if (kept === 0) process.seteuid?.(kept);
    expect(problems).toEqual(['unreadable data/a.txt (không có quyền (EACCES))']);
  });
});

describe('an attack by the manifest: a path that leaves the bag is refused and never opened', () => {
  test.each(['../secret', 'data/../../secret', '/etc/passwd', '~/secret', 'bagit.txt', 'data/..%0A/../../secret'])(
    '%s',
    async (path) => {
      writeFiles(room, { secret: 'x' });
      writeBag(folder, payload, { 'manifest-sha256.txt': `${manifestOf(inBag)}${digest('x')}  ${path}\n` });
      const { problems } = await verify();
      expect(problems).toMatchObject([{ kind: 'unsafe-path', path: 'manifest-sha256.txt' }]);
      expect(problems[0]?.detail).toContain(`dòng 3: đường dẫn ra ngoài phần dữ liệu của túi: `);
    },
  );

  // A pipe without a writer stops whoever opens it: had it been opened, this test would not end.
  test.skipIf(process.platform === 'win32')('nor is a pipe outside the bag', async () => {
    makePipe(join(room, 'pipe'));
    const lines = `${digest('x')}  ../pipe\n`;
    writeBag(folder, payload, {
      'manifest-sha256.txt': manifestOf(inBag) + lines,
      'tagmanifest-sha256.txt': lines,
    });
    expect((await verify()).problems.map(({ kind }) => kind)).toEqual(['unsafe-path', 'unsafe-path']);
  });
});

describe.skipIf(process.platform === 'win32')('an attack by links: none is followed', () => {
  test('a payload file that is a link out of the bag, to the very content that is listed', async () => {
    writeBag(folder, payload);
    writeFiles(room, { secret: 'một' });
    rmSync(join(folder, 'data/a.txt'));
    symlinkSync('../../secret', join(folder, 'data/a.txt'));
    expect(await problemsOf()).toEqual(['link data/a.txt (trỏ ra ngoài túi: ../../secret)']);
  });

  test('a folder, data/ itself, the manifest', async () => {
    writeBag(join(room, 'other'), payload);
    mkdirSync(folder);
    writeFiles(folder, { 'bagit.txt': declaration });
    symlinkSync('../other/data', join(folder, 'data'));
    symlinkSync('../other/manifest-sha256.txt', join(folder, 'manifest-sha256.txt'));
    expect(await problemsOf()).toEqual([
      'bad-manifest manifest-sha256.txt (không có bản kê nào dùng được)',
      'link data (trỏ ra ngoài túi: ../other/data)',
      'link manifest-sha256.txt (trỏ ra ngoài túi: ../other/manifest-sha256.txt)',
    ]);
  });

  test('links within the bag and to nowhere, pipes', async () => {
    writeBag(folder, payload, {
      'manifest-sha256.txt': manifestOf({ ...inBag, 'data/loop/a.txt': 'một', 'data/p': '' }),
    });
    symlinkSync('.', join(folder, 'data/loop'));
    symlinkSync('nowhere', join(folder, 'data/void'));
    makePipe(join(folder, 'data/p'));
    expect(await problemsOf()).toEqual([
      'link data/loop (trỏ tới chỗ khác trong túi: .)',
      'link data/void (không trỏ tới đâu: nowhere)',
      'special-file data/p (ổ cắm, thiết bị hoặc ống dẫn)',
    ]);
  });
});

describe('--fast', () => {
  test('counts bytes but reads no payload: a change that keeps the size is not seen', async () => {
    writeBag(folder, payload, { 'bag-info.txt': 'Payload-Oxum: 8.2\n' });
    writeFiles(folder, { 'data/a.txt': 'ngắn' });
    let told = -1;
    const onStart = (bytes: number) => {
      told = bytes;
      return () => {};
    };
    expect(await verify({ fast: true, onStart })).toMatchObject({ whole: false, problems: [{ kind: 'wrong-oxum' }] });
    writeFiles(folder, { 'data/a.txt': '12345' });
    expect(await verify({ fast: true, onStart })).toMatchObject({ whole: true, checked: 'names-and-sizes' });
    expect(told).toBe(0);
  });

  test('still names what is missing, extra, and changed among the tag files', async () => {
    writeBag(folder, payload, { 'tagmanifest-sha256.txt': manifestOf({ 'bagit.txt': 'x' }) });
    appendFileSync(join(folder, 'data/new.txt'), '');
    rmSync(join(folder, 'data/a.txt'));
    expect((await verify({ fast: true })).problems.map(({ kind, path }) => [kind, path])).toEqual([
      ['changed', 'bagit.txt'],
      ['missing', 'data/a.txt'],
      ['extra', 'data/new.txt'],
    ]);
  });
});

describe('what is no bag', () => {
  test.each([
    ['nothing', 'nope', 'Không mở được "nope": không có ở đó (ENOENT); cần thư mục của một túi BagIt.'],
    ['a file', 'a.zip', '"a.zip" là một tệp; cần thư mục của một túi BagIt; tệp nén thì giải nén trước.'],
    [
      'a folder',
      'plain',
      '"plain" không phải túi BagIt; cần thư mục có bagit.txt và manifest-sha256.txt, như haicap handover pack tạo ra.',
    ],
    [
      'a folder with bags in it',
      'outer',
      '"outer" không phải túi BagIt; cần thư mục có bagit.txt và manifest-sha256.txt, như haicap handover pack tạo ra.\nTúi ở bên trong:\n  outer/tui',
    ],
  ])('%s', async (_, name, message) => {
    writeFiles(room, { 'a.zip': 'PK', 'plain/x': '', 'outer/tui/bagit.txt': declaration, 'outer/x/y': '' });
    const said = await verify({ folder: join(room, name) }).catch((error: Error) => error.message);
    expect(String(said).replaceAll(`${room}/`, '')).toBe(message);
  });
});

test('verifying changes nothing in the bag', async () => {
  writeBag(folder, payload);
  const before = readdirSync(folder, { recursive: true });
  await verify();
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});
