import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadPlan } from '@haicap/data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declaration, newRoom, writeFiles } from './bag.js';
import { haicap, main } from './haicap.js';

const room = realpathSync(newRoom());
const folder = join(room, 'sao-luu');
const bag = join(room, 'tui');
const isMac = process.platform === 'darwin';
beforeAll(() => {
  const files = Array.from({ length: 1000 }, (_, index) => [
    `hồ sơ ${index % 10}/tệp ${index}.txt`,
    `nội dung ${index}`,
  ]);
  writeFiles(folder, Object.fromEntries(files));
});
afterAll(() => rmSync(room, { recursive: true }));

/** One step after the other, as two offices do it. */
describe('a backup of a thousand files', () => {
  test('is packed, with who hands it over and on which words of the plan', async () => {
    const question = ['--unit', "Huyện Cư M'gar", '--system', 'website', '--note', 'đợt 1'];
    const { status, stdout, stderr } = haicap('handover', 'pack', folder, '--out', bag, ...question);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Đã đóng gói 1\.000 tệp, [\d.]+ byte vào .*\/tui\nBên giao: Huyện Cư M'gar \(2024:648\)\n/);
    const info = readFileSync(join(bag, 'bag-info.txt'), 'utf8');
    const [, quote = 'none'] = /^Legal-Basis: .*, III\.5\.a: “(.+)”$/m.exec(info) ?? [];
    const { clauses } = await loadPlan('dak-lak-2025');
    expect(clauses.find(({ id }) => id === 'iii.5.a')?.text).toContain(quote);
    expect(info).toMatch(/^External-Description: Cổng\/Trang thông tin điện tử\nInternal-Sender-Description: đợt 1\n/m);
    expect(info).toMatch(
      /^Bagging-Date: \d{4}-\d{2}-\d{2}\nBag-Software-Agent: haicap \S+\nPayload-Oxum: \d+\.1000\n/m,
    );
  });

  test('is proven by coreutils too', () => {
    const [program, ...options] = isMac ? ['shasum', '-a', '256', '-c'] : ['sha256sum', '--check', '--strict'];
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const { error, status, stdout } = spawnSync(String(program), [...options, manifest], {
        cwd: bag,
        encoding: 'utf8',
      });
      expect(error, `${program} must be installed for this test`).toBeUndefined();
      expect(status).toBe(0);
      expect(stdout.trim().split('\n')).toHaveLength(manifest.startsWith('tag') ? 3 : 1000);
    }
  });

  test('is whole, and the seal is the one that was written down', () => {
    const { status, stdout, stderr } = haicap('handover', 'verify', bag, '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      whole: true,
      files: 1000,
      checked: 'contents',
      problems: [],
      remarks: [],
    });
    const text = haicap('handover', 'verify', bag).stdout;
    expect(text).toMatch(/^TOÀN VẸN: 1\.000 tệp/);
    expect(text).toContain(`Mã niêm phong: ${JSON.parse(stdout).seal}\n`);
  });

  test('with one byte flipped, one file gone and one come: exactly these three are named', () => {
    const flipped = join(bag, 'data/hồ sơ 7/tệp 337.txt');
    const content = readFileSync(flipped);
    content[0] = (content[0] ?? 0) ^ 1;
    writeFileSync(flipped, content);
    rmSync(join(bag, 'data/hồ sơ 8/tệp 8.txt'));
    writeFiles(bag, { 'data/hồ sơ 9/lạ.txt': 'x' });
    const { status, stdout } = haicap('handover', 'verify', bag, '--format', 'json');
    expect(status).toBe(1);
    const { whole, problems } = JSON.parse(stdout);
    expect(whole).toBe(false);
    expect(problems).toMatchObject([
      { kind: 'changed', path: 'data/hồ sơ 7/tệp 337.txt' },
      { kind: 'missing', path: 'data/hồ sơ 8/tệp 8.txt' },
      { kind: 'extra', path: 'data/hồ sơ 9/lạ.txt' },
    ]);
    expect(problems).toHaveLength(3);
    const text = haicap('handover', 'verify', bag);
    expect(text.status).toBe(1);
    expect(text.stdout.match(/^ {2}data\/.*/gm)?.map((line) => line.trim().split(' (')[0])).toEqual([
      'data/hồ sơ 7/tệp 337.txt',
      'data/hồ sơ 8/tệp 8.txt',
      'data/hồ sơ 9/lạ.txt',
    ]);
  });

  test('a report can go to a file, and never over one', () => {
    const out = join(room, 'ket-qua.json');
    expect(haicap('handover', 'verify', bag, '--out', out)).toEqual({
      status: 1,
      stdout: '',
      stderr: `Đã ghi ${out}\n`,
    });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ whole: false });
    expect(haicap('handover', 'verify', bag, '--out', out)).toMatchObject({ status: 2 });
  });
});

test.skipIf(process.platform === 'win32')('a bag that coreutils made is read', () => {
  const made = join(room, 'by-hand');
  writeFiles(made, { 'data/a b.txt': 'một', 'data/c/d.txt': 'hai', 'bagit.txt': declaration });
  const sum = isMac ? 'shasum -a 256' : 'sha256sum --binary';
  const { status } = spawnSync('sh', ['-c', `find data -type f -exec ${sum} {} + > manifest-sha256.txt`], {
    cwd: made,
  });
  expect(status).toBe(0);
  expect(haicap('handover', 'verify', made)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^TOÀN VẸN: 2 tệp/),
  });
});

test('a bag in place, with nothing asked: no unit is made up', () => {
  const own = join(room, 'own');
  writeFiles(own, { 'a.txt': 'a' });
  const { status, stderr } = haicap('handover', 'pack', own, '--in-place');
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'Chưa nêu --unit: bag-info.txt không ghi bên giao.\n' });
  expect(readFileSync(join(own, 'bag-info.txt'), 'utf8')).not.toMatch(/Source-Organization|Legal-Basis/);
  expect(haicap('handover', 'verify', own).status).toBe(0);
});

test('where the plan does not speak of whole data, bag-info.txt says so', () => {
  const out = join(room, 'phuong');
  const own = join(room, 'one');
  writeFiles(own, { 'a.txt': 'a' });
  haicap('handover', 'pack', own, '--out', out, '--unit', '2025:22933');
  expect(readFileSync(join(out, 'bag-info.txt'), 'utf8')).toContain(
    'Legal-Basis: Kế hoạch 2495/KH-UBND của tỉnh Bình Thuận không có nhiệm vụ nào giao cho đơn vị này nói về dữ liệu toàn vẹn: nguồn không nêu\n',
  );
});

test('where no plan is known for the unit, bag-info.txt says so', () => {
  const out = join(room, 'ha-noi');
  const own = join(room, 'two');
  writeFiles(own, { 'a.txt': 'a' });
  haicap('handover', 'pack', own, '--out', out, '--unit', '2025:00004');
  expect(readFileSync(join(out, 'bag-info.txt'), 'utf8')).toMatch(
    /^Source-Organization: Phường Ba Đình \(2025:00004\)\nLegal-Basis: Dữ liệu chưa có kế hoạch nào/,
  );
});

describe.skipIf(process.platform === 'win32')('a run that is stopped', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves nothing, and says so', async (signal) => {
    const own = join(room, signal);
    const out = join(room, `${signal}-tui`);
    mkdirSync(own);
    writeFileSync(join(own, 'large'), '');
    truncateSync(join(own, 'large'), 2 ** 30);
    const run = spawn(process.execPath, [main, 'handover', 'pack', own, '--out', out]);
    let said = '';
    run.stderr.on('data', (text) => {
      said += text;
    });
    while (!existsSync(`${out}.haicap-do-dang`)) {
      expect(run.exitCode).toBeNull();
      await setTimeout(5);
    }
    run.kill(signal);
    const [status] = await once(run, 'close');
    expect([status, said]).toEqual([130, 'Đã dừng theo yêu cầu; không để lại gì dở dang.\n']);
    expect(readdirSync(room).filter((name) => name.startsWith(signal))).toEqual([signal]);
  });
});

test.each([
  ['no command', [], 'Chưa nêu lệnh; cần một trong: pack, verify'],
  ['pack without a folder', ['pack'], 'Thiếu <thư-mục>; xem haicap handover pack --help.'],
  ['pack without a place', ['pack', room], 'Chưa nêu chỗ cho túi; cần --out <thư mục mới> để chép, hoặc --in-place'],
  ['pack with two places', ['pack', room, '--out', 'x', '--in-place'], 'Vừa có --out vừa có --in-place;'],
  [
    'links left behind in place',
    ['pack', room, '--in-place', '--skip-links'],
    'Không bỏ lại liên kết được với --in-place; cần --out <thư mục mới>.',
  ],
  ['an unknown system', ['pack', room, '--out', 'x', '--system', 'emial'], 'Không có hệ thống "emial"'],
  ['an unknown unit', ['pack', room, '--out', 'x', '--unit', 'Không Đâu Cả'], 'Không có đơn vị hành chính nào tên'],
  ['an unknown plan', ['pack', room, '--out', 'x', '--plan', 'nope'], 'Không có kế hoạch "nope"'],
  [
    'a plan that does not bind the unit',
    ['pack', room, '--out', 'x', '--plan', 'dak-lak-2025', '--unit', '2025:00004'],
    'Kế hoạch dak-lak-2025 không áp dụng cho Phường Ba Đình',
  ],
  ['verify without a bag', ['verify'], 'Thiếu <túi>; xem haicap handover verify --help.'],
  ['no bag', ['verify', join(room, 'sao-luu')], 'không phải túi BagIt; cần thư mục có bagit.txt'],
  [
    'an unknown format',
    ['verify', room, '--format', 'xml'],
    'Không có định dạng "xml"; --format cần một trong: text, json',
  ],
])('%s is a wrong question', (_, args, message) => {
  const { status, stdout, stderr } = haicap('handover', ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('the page for officers quotes the clause as the data has it', async () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/handover.md', import.meta.url)), 'utf8');
  const { clauses } = await loadPlan('dak-lak-2025');
  const text = clauses.find(({ id }) => id === 'iii.5.a')?.text ?? 'none';
  const quotes = [...page.matchAll(/“(.+?)”/gs)].map(([, quote = '']) => quote.replace(/\s+/g, ' '));
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
});
