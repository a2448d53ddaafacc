import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import { progressCsv, progressXlsx } from '@haicap/documents';
import type { PlainDate, ProgressEntry, ProgressFile } from '@haicap/domain';
import { createDataset, mergeProgress } from '@haicap/rules';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { haicap } from './haicap.js';

const plan = 'binh-thuan-2025';
const task = 'binh-thuan-2025.email-create-accounts';
const room = mkdtempSync(join(tmpdir(), 'haicap-report-'));
const folder = join(room, 'tệp');
const out = join(room, 'tien-do.xlsx');
const asOf = ['--as-of', '2025-07-10'];

const progress = (
  unit: string,
  tasks: Record<string, ProgressEntry> = {},
  more: { plan?: string; savedOn?: PlainDate } = {},
): ProgressFile => ({
  format: 'haicap-progress',
  version: 1,
  unit,
  plan,
  savedOn: '2025-06-20',
  tasks,
  ...more,
});
const hamThang = progress('2025:22933', { [task]: { state: 'blocked', on: '2025-06-19', note: '=1+1' } });
const laGi = progress('2025:23235', { [task]: { state: 'done' } });
/** Writes a file into the folder; gives its path as messages show it. */
function put(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path.normalize('NFC');
}
const merge = (...args: string[]) => haicap('report', 'merge', ...args);

beforeEach(() => {
  rmSync(room, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('haicap report merge', () => {
  test('joins the files of a folder into a table, the longest overdue on top', () => {
    put('a.json', hamThang);
    put('b.JSON', laGi);
    const { status, stdout, stderr } = merge(folder, ...asOf);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      'Tiến độ theo Kế hoạch 2495/KH-UBND của tỉnh Bình Thuận (binh-thuan-2025), tính đến ngày 10/07/2025',
    );
    expect(stdout).toContain('2 đơn vị đã gửi; 6 việc: 1 đã xong, 1 vướng, 4 chưa làm');
    expect(stdout).toContain(
      'QUÁ HẠN (1)\n• trễ 16 ngày, hạn cuối 24/06/2025: Phường Hàm Thắng (2025:22933), Thư điện tử công vụ: Tạo hộp thư cho toàn bộ cán bộ của xã [Vướng, “=1+1”]\n',
    );
  });

  test('writes the workbook and the CSV of the same report', async () => {
    const a = put('a.json', hamThang);
    const dataset = createDataset({
      plans: await loadAllPlans(),
      provinces: await loadAllProvinces(),
      law: await loadLaw(),
    });
    const report = mergeProgress(dataset, [{ file: a, progress: hamThang }], {
      plan,
      asOf: '2025-07-10',
      expected: 'all',
    });
    const csv = join(room, 'tien-do.csv');
    for (const file of [out, csv]) expect(merge(a, ...asOf, '--expected', '--out', file).status).toBe(0);
    expect(readFileSync(out).equals(await progressXlsx(report))).toBe(true);
    expect(readFileSync(csv, 'utf8')).toBe(progressCsv(report));
    expect(readFileSync(csv, 'utf8')).toContain(`,'=1+1,`);
  });

  test('--expected lists who sent nothing', () => {
    const { stdout } = merge(put('a.json', hamThang), ...asOf, '--expected');
    expect(stdout).toContain('45 đơn vị, 1 đã gửi; 135 việc');
    expect(stdout).toContain('ĐƠN VỊ CHƯA GỬI (44)\n• Đặc khu Phú Quý (2025:23272)');
  });

  test('--format json gives rows, counts and what was left out', () => {
    put('a.json', hamThang);
    put('hong.json', '{}');
    const { status, stdout } = merge(folder, ...asOf, '--skip-bad', '--format', 'json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      plan,
      asOf: '2025-07-10',
      expected: 'sent',
      units: [
        { unit: { id: '2025:22933', fullName: 'Phường Hàm Thắng' }, counts: { steps: 3, blocked: 1, overdue: 1 } },
      ],
      leftOut: [{ file: join(folder, 'hong.json') }],
      notes: [],
    });
    expect(report.rows[0]).toMatchObject({
      unit: { id: '2025:22933' },
      task,
      lastDay: '2025-06-24',
      status: 'overdue',
      daysLate: 16,
      state: 'blocked',
      on: '2025-06-19',
      note: '=1+1',
      savedOn: '2025-06-20',
    });
    expect(report.systems.map(({ system }: { system: string }) => system)).toContain('email');
  });

  test('one file named twice, by itself and by its folder, is one file', () => {
    const a = put('a.json', hamThang);
    const { stdout } = merge(a, folder, a, ...asOf, '--format', 'json');
    expect(JSON.parse(stdout).units[0].files).toHaveLength(1);
  });

  test('files of other kinds in a folder are passed over, and counted', () => {
    put('a.json', hamThang);
    put('thu.xlsx', 'x');
    put('._a.json', 'x');
    expect(merge(folder, ...asOf)).toMatchObject({
      status: 0,
      stderr: 'Bỏ qua 2 tệp không phải .json trong thư mục.\n',
    });
  });

  test('two files of a unit: what gave way is told', () => {
    put('a.json', hamThang);
    put('b.json', progress('2025:22933', { [task]: { state: 'done' } }, { savedOn: '2025-06-21' }));
    const { stdout } = merge(folder, ...asOf);
    expect(stdout).toMatch(
      /CẦN BIẾT \(1\)\n• .+ lấy Đã xong \(.+b\.json, lưu 21\/06\/2025\); không lấy Vướng ngày 19\/06\/2025, “=1\+1” \(.+a\.json/,
    );
    expect(merge(folder, ...asOf, '--out', out).stderr).toContain('Có 1 điều cần biết, xem tờ "Ghi chú".');
  });
});

describe('while a file is bad', () => {
  const bad: [name: string, content: unknown, says: string][] = [
    ['not JSON', 'x', 'thấy nội dung không phải JSON'],
    ['a file of another kind', { name: 'x' }, 'thấy tệp loại khác'],
    ['a day that is none', { ...laGi, savedOn: '2025-06-31' }, 'savedOn: thấy "2025-06-31"; cần một ngày có thật'],
    ['a file that is far too large', 'x'.repeat(1_000_001), 'thấy tệp 1000001 byte; cần nhiều nhất 1000000 byte'],
    ['a unit that does not exist', progress('2025:99999'), 'không có đơn vị mã 2025:99999'],
    ['a unit that the plan does not bind', progress('2025:00004'), 'không áp dụng cho Phường Ba Đình (2025:00004)'],
    [
      'a task that the plan does not have',
      progress('2025:23235', { [`${task}s`]: { state: 'done' } }),
      `(gần nhất: ${task})`,
    ],
    [
      'a task of others',
      progress('2025:23235', { 'binh-thuan-2025.domain-declare': { state: 'done' } }),
      'là việc của cơ quan khác',
    ],
  ];

  test.each(bad)('%s: nothing is written, exit 1, and the file is named', (_case, content, says) => {
    put('a.json', hamThang);
    const path = put('hong.json', content);
    const { status, stdout, stderr } = merge(folder, ...asOf, '--out', out);
    expect([status, stdout, existsSync(out)]).toEqual([1, '', false]);
    expect(stderr).toMatch(/^Có 1 chỗ chưa dùng được, chưa ghi gì:\n/);
    expect(stderr).toContain(`  ${path}: `);
    expect(stderr).toContain('Sửa các chỗ trên rồi chạy lại, hoặc thêm --skip-bad để bỏ lại.\n');
    expect(stderr).toContain(says);
  });

  test('--skip-bad leaves all of it out, and says so line by line', () => {
    put('a.json', hamThang);
    for (const [index, [, content]] of bad.entries()) put(`hong-${index}.json`, content);
    const { status, stderr } = merge(folder, ...asOf, '--out', out, '--skip-bad');
    expect([status, existsSync(out)]).toEqual([0, true]);
    expect(stderr).toContain(`Bỏ lại ${bad.length} chỗ:\n`);
    for (const [, , says] of bad) expect(stderr).toContain(says);
  });

  test('a file of another plan is bad once the plan is named', () => {
    put('a.json', hamThang);
    put('b.json', progress('2025:24133', {}, { plan: 'dak-lak-2025' }));
    expect(merge(folder, ...asOf, '--plan', plan)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('tệp thuộc kế hoạch dak-lak-2025; cần tệp của kế hoạch binh-thuan-2025'),
    });
  });

  test('a file that may not be read is named', () => {
    const path = put('a.json', hamThang);
    // The command is loaded before the question is asked as nobody, for root may read everything.
    expect(merge(folder, ...asOf).status).toBe(0);
    chmodSync(path, 0);
    for (const open of [room, folder]) chmodSync(open, 0o755);
    const asRoot = process.getuid?.() === 0;
    if (asRoot) process.seteuid?.(65_534);
    const answer = merge(folder, ...asOf);
    if (asRoot) process.seteuid?.(0);
    expect(answer).toMatchObject({ status: 1, stderr: expect.stringContaining('thấy tệp không đọc được') });
  });

  test('a link that leads nowhere is named', () => {
    put('a.json', hamThang);
    symlinkSync(join(room, 'khong-co'), join(folder, 'b.json'));
    expect(merge(folder, ...asOf)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('b.json: thấy tệp không đọc được'),
    });
  });

  test.each([
    ['none can be read', '{}', 'Không tệp nào đọc được, chưa ghi gì:'],
    ['none can be used', progress('2025:99999'), 'Không tệp nào dùng được, chưa ghi gì:'],
  ])('%s: --skip-bad does not help', (_case, content, says) => {
    put('hong.json', content);
    const { status, stderr } = merge(folder, ...asOf, '--skip-bad', '--out', out);
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(stderr).toContain(`${says}\n  ${join(folder, 'hong.json')}: `);
  });
});

describe('a wrong question is said so, with exit 2', () => {
  test.each<[name: string, args: () => string[], says: string]>([
    ['no file', () => [], 'Thiếu <tệp>; xem haicap report merge --help.'],
    ['a path where nothing is', () => [join(folder, 'x')], 'Không có tệp hay thư mục'],
    ['a folder without such files', () => [folder], 'Không có tệp .json nào trong'],
    ['a day that is none', () => [put('a.json', hamThang), '--as-of', '10/7/2025'], '  2025-07-10'],
    ['an unknown plan', () => [put('a.json', hamThang), '--plan', 'binh-thuan'], 'Không có kế hoạch "binh-thuan"'],
    [
      'a file of a plan that the data does not have',
      () => [put('a.json', progress('2025:22933', {}, { plan: 'x' }))],
      'Không có kế hoạch "x"',
    ],
    [
      'an unknown format',
      () => [put('a.json', hamThang), '--format', 'md'],
      '--format cần một trong: text, json, csv, xlsx',
    ],
    ['a file that is there already', () => [put('a.json', hamThang), '--out', put('co.xlsx', 'x')], 'đã có sẵn'],
    [
      'files of two plans',
      () => [put('a.json', hamThang), put('b.json', progress('2025:24133', {}, { plan: 'dak-lak-2025' }))],
      'Các tệp thuộc 2 kế hoạch; cần --plan với một trong các mã dưới đây.\nCác kế hoạch:\n  binh-thuan-2025: 1 tệp\n  dak-lak-2025: 1 tệp',
    ],
  ])('%s', (_name, args, says) => {
    const { status, stdout, stderr } = merge(...args());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  test('report without its command', () => {
    expect(haicap('report')).toMatchObject({ status: 2, stderr: expect.stringContaining('cần một trong: merge') });
  });
});
