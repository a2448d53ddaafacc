import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { declaration, digest, makePipe, newRoom, quietly, writeFiles } from '../../test/bag.js';
import { Interrupted } from './interrupt.js';
import { packBag } from './pack.js';
import { verifyBag } from './verify.js';

const payload = { 'a.txt': 'một', 'thư mục/b 50%.txt': 'hai', 'c\nd.txt': '' };
const tags = [{ label: 'Source-Organization', value: 'Huyện' }];
let room = '';
let folder = '';
let out = '';

beforeEach(() => {
  room = realpathSync(newRoom());
  folder = join(room, 'sao-luu');
  out = join(room, 'tui');
  writeFiles(folder, payload);
});
afterEach(() => rmSync(room, { recursive: true }));

const pack = (more: object = {}) => packBag({ folder, out, tags, ...quietly(), ...more });
const packInPlace = (more: object = {}) => packBag({ folder, tags, ...quietly(), ...more });
const everything = () => readdirSync(room, { recursive: true, encoding: 'utf8' }).toSorted();
/** Does something at the first bytes that are read. */
const atFirstBytes = (act: () => void) => {
  let isDone = false;
  return () => () => {
    if (!isDone) act();
    isDone = true;
  };
};

describe('a bag with copies', () => {
  test('is made of exactly these files', async () => {
    mkdirSync(join(folder, 'rỗng'));
    const packed = await pack();
    expect(packed).toMatchObject({ bag: out, files: 3, bytes: 8, emptyFolders: 1, skippedLinks: [], tags });
    const manifest = [
      `${digest('một')}  data/a.txt\n`,
      `${digest('')}  data/c%0Ad.txt\n`,
      `${digest('hai')}  data/thư mục/b 50%25.txt\n`,
    ].join('');
    const info = 'Source-Organization: Huyện\nPayload-Oxum: 8.3\n';
    const last = `${digest(info)}  bag-info.txt\n${digest(declaration)}  bagit.txt\n${digest(manifest)}  manifest-sha256.txt\n`;
    const text = (name: string) => readFileSync(join(out, name), 'utf8');
    expect(readdirSync(out).toSorted()).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]);
    expect([text('bagit.txt'), text('bag-info.txt'), text('manifest-sha256.txt')]).toEqual([
      declaration,
      info,
      manifest,
    ]);
    expect(text('tagmanifest-sha256.txt')).toBe(last);
    expect(packed.seal).toBe(digest(last));
    expect(readdirSync(join(out, 'data'), { recursive: true }).toSorted()).toEqual(
      [...Object.keys(payload), 'thư mục', 'rỗng'].toSorted(),
    );
  });

  test('is whole, and the folder is as it was', async () => {
    const before = everything();
    await pack();
    expect(await verifyBag({ folder: out, ...quietly() })).toMatchObject({ whole: true, problems: [], remarks: [] });
    expect(everything().filter((path) => path !== 'tui' && !path.startsWith('tui/'))).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')('keeps times, and keeps private what is private', async () => {
    const file = join(folder, 'a.txt');
    chmodSync(file, 0o600);
    chmodSync(join(folder, 'thư mục'), 0o700);
    utimesSync(file, 1_600_000_000, 1_600_000_000);
    await pack();
    const copy = statSync(join(out, 'data/a.txt'));
    expect([copy.mode & 0o777, copy.mtimeMs]).toEqual([0o600, 1_600_000_000_000]);
    expect(statSync(join(out, 'data/thư mục')).mode & 0o777).toBe(0o700);
  });

  test('warns of names that do not survive the way', async () => {
    writeFiles(folder, { 'aux.txt': '' });
    expect((await pack()).warnings.map(({ paths }) => paths)).toEqual([
      ['aux.txt', 'c\\u{000a}d.txt'],
      ['c\\u{000a}d.txt', 'thư mục/b 50%.txt'],
    ]);
  });
});

describe('nothing is left of a bag that could not be finished', () => {
  let before: string[] = [];
  beforeEach(() => {
    before = everything();
  });
  afterEach(() => expect(everything()).toEqual(before));

  test('when it is stopped', async () => {
    const stop = new AbortController();
    const onStart = atFirstBytes(() => stop.abort(new Interrupted('stop')));
    await expect(pack({ signal: stop.signal, onStart })).rejects.toThrow(Interrupted);
  });

  test('when it is stopped in place', async () => {
    const stop = new AbortController();
    const onStart = atFirstBytes(() => stop.abort(new Interrupted('stop')));
    await expect(packInPlace({ signal: stop.signal, onStart })).rejects.toThrow(Interrupted);
  });

  test('when a file changes while it is read', async () => {
    const onStart = atFirstBytes(() => appendFileSync(join(folder, 'a.txt'), '!'));
    await expect(pack({ onStart })).rejects.toThrow(
      'Có tệp thay đổi trong lúc đóng gói; cần dừng chương trình đang ghi vào thư mục rồi làm lại.\nCác tệp:\n  a.txt',
    );
  });

  test('when a file changes after it was read, keeping its size', async () => {
    const late = join(folder, 'thư mục/b 50%.txt');
    const onStart = () => () => {
      writeFileSync(join(folder, 'a.txt'), 'mới');
      utimesSync(join(folder, 'a.txt'), 1, 1);
    };
    expect(existsSync(late)).toBe(true);
    await expect(pack({ onStart })).rejects.toThrow('Có tệp thay đổi trong lúc đóng gói');
  });

  test.skipIf(process.getuid?.() !== 0)('when the place for the bag may not be written', async () => {
    const kept = process.geteuid?.() ?? 0;
    chmodSync(room, 0o755);
    process.seteuid?.(65534);
    const said = await pack().catch((error: Error) => error.message);
    process.seteuid?.(kept);
    expect(said).toBe(
      'Không đóng gói được: không có quyền (EACCES); cấp quyền cho tài khoản đang dùng, hoặc chạy bằng tài khoản quản trị.',
    );
  });
});

test('a file that comes while others are read is named, and nothing is left', async () => {
  const onStart = atFirstBytes(() => writeFiles(folder, { 'mới.txt': 'x' }));
  await expect(pack({ onStart })).rejects.toThrow('Các tệp:\n  mới.txt');
  expect(readdirSync(room)).toEqual(['sao-luu']);
});

describe('a folder that cannot be packed is refused before anything is made, with everything that is in the way', () => {
  test.skipIf(process.platform === 'win32')('links and pipes', async () => {
    symlinkSync('/etc/passwd', join(folder, 'ngoài'));
    symlinkSync('a.txt', join(folder, 'trong'));
    makePipe(join(folder, 'ống'));
    const said = await pack().catch((error: Error) => error.message);
    expect(said).toBe(
      [
        'Có 3 mục không đóng gói được, nên chưa làm gì; cần xử lý từng mục dưới đây rồi làm lại.',
        'Các mục:',
        '  ngoài: liên kết tới /etc/passwd; thay bằng tệp thật, hoặc thêm --skip-links để bỏ lại',
        '  trong: liên kết tới a.txt; thay bằng tệp thật, hoặc thêm --skip-links để bỏ lại',
        '  ống: không phải tệp (ổ cắm, thiết bị, ống dẫn); chuyển ra ngoài',
      ].join('\n'),
    );
    expect(readdirSync(room)).toEqual(['sao-luu']);
  });

  test.skipIf(process.platform === 'win32')('with --skip-links, links stay behind and are listed', async () => {
    symlinkSync('/etc/passwd', join(folder, 'ngoài'));
    const { files, skippedLinks } = await pack({ skipLinks: true });
    expect([files, skippedLinks]).toEqual([3, [{ path: 'ngoài', target: '/etc/passwd', where: 'outside' }]]);
    expect(existsSync(join(out, 'data/ngoài'))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('a bag in place would take the links along, so it is refused', async () => {
    symlinkSync('/etc/passwd', join(folder, 'ngoài'));
    await expect(packInPlace({ skipLinks: true })).rejects.toThrow('ngoài: liên kết tới /etc/passwd');
  });

  test.skipIf(process.platform === 'win32')('files that may not be read', async () => {
    const kept = process.geteuid?.() ?? 0;
    chmodSync(room, 0o777);
    chmodSync(join(folder, 'a.txt'), 0o000);
    // Root may read everything, so the question is asked as nobody.
    if (kept === 0) chownSync(room, 65534, 65534);
    if (kept === 0) process.seteuid?.(65534);
    const said = await pack().catch((error: Error) => error.message);
    if (kept === 0) process.seteuid?.(kept);
    expect(said).toContain('  a.txt: không có quyền (EACCES); cấp quyền cho tài khoản đang dùng');
    expect(readdirSync(room)).toEqual(['sao-luu']);
  });

  test('a folder without files', async () => {
    rmSync(folder, { recursive: true });
    mkdirSync(join(folder, 'rỗng'), { recursive: true });
    await expect(pack()).rejects.toThrow(`Thư mục "${folder}" không có tệp nào; cần thư mục chứa bản sao lưu.`);
  });
});

describe('a bag in place', () => {
  test('takes the place of the folder, whose files are not copied', async () => {
    const { ino } = statSync(join(folder, 'a.txt'));
    const { bag, seal } = await packInPlace();
    expect(bag).toBe(folder);
    expect(readdirSync(room)).toEqual(['sao-luu']);
    expect(statSync(join(folder, 'data/a.txt')).ino).toBe(ino);
    expect(await verifyBag({ folder, ...quietly() })).toMatchObject({ whole: true, files: 3, seal });
  });

  test('is not made twice', async () => {
    await packInPlace();
    await expect(packInPlace()).rejects.toThrow('đã là một túi BagIt');
  });
});
