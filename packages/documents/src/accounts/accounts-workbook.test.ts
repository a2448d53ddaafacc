import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textFile } from '../../test/roster-file.js';
import { readWorkbook } from '../spreadsheet/read-workbook.js';
import { accountsCsv, accountsFor, accountsXlsx, readRoster } from './index.js';

const terms = { pattern: 'given-name-then-initials', domain: 'xa.tinh.gov.vn' } as const;
const basis = { short: 'Kế hoạch, II.4', full: [{ label: 'Tên người dùng', words: 'Kế hoạch, II.4: “…”.' }] };

const rows = [
  ['Ghi chú', 'Họ và tên', 'Chức vụ', 'Vị trí công tác', 'Hộp thư đã có', ''],
  ['=1+1', 'Nguyễn Thanh Phương', 'Chủ tịch', '+84', '', '@x'],
  ['-1', 'Nguyễn Thị Phượng', 'Công chức', 'Văn thư', '', '\tx'],
  ['', 'Lê Văn An', 'Công chức', 'Địa chính', 'anlv@xa.tinh.gov.vn', ''],
  ['giữ', 'Bà\u0007 Mai', '', 'b', '', 'x'.repeat(40_000)],
];
const accounts = await accountsFor(await readRoster(textFile(rows)), terms);
const file = await accountsXlsx(accounts, basis);
const sheets = await readWorkbook(file);
const part = (path: string) => strFromU8(unzipSync(file)[path] ?? new Uint8Array());

const own = ['', '', '', '', '', '', ''];

describe('the list of accounts', () => {
  test('has every column of the list, then the mailbox, what must be known of it and what it rests on', () => {
    const [list] = sheets;
    expect(list?.name).toBe('Danh sách tài khoản');
    expect(list?.rows[0]).toEqual([
      ...['STT', 'Họ và tên', 'Chức vụ', 'Vị trí công tác', 'Đơn vị'],
      ...[
        'Thư điện tử công vụ',
        'Quản lý văn bản và điều hành',
        'Thông tin giải quyết thủ tục hành chính',
        'Thông tin báo cáo',
      ].map((system) => `Vai trò trên hệ thống ${system}`),
      ...[
        'Hộp thư đã có',
        'Họ',
        'Chữ đệm',
        'Tên',
        'Ghi chú',
        'Cột F',
        'Hộp thư đề xuất',
        'Ghi chú hộp thư',
        'Căn cứ đặt hộp thư',
      ],
    ]);
    expect(list?.rows.slice(1).map((row) => [...row.slice(1, 4), row[9], ...row.slice(13)])).toEqual([
      ['Nguyễn Thanh Phương', 'Chủ tịch', '+84', '', '=1+1', '@x', 'phuongnt@xa.tinh.gov.vn', '', 'Kế hoạch, II.4'],
      [
        ...['Nguyễn Thị Phượng', 'Công chức', 'Văn thư', '', '-1', '\tx', 'phuongnt2@xa.tinh.gov.vn'],
        ...[expect.stringMatching(/^TRÙNG\./), 'Kế hoạch, II.4'],
      ],
      [
        ...['Lê Văn An', 'Công chức', 'Địa chính', 'anlv@xa.tinh.gov.vn', '', '', 'anlv@xa.tinh.gov.vn'],
        ...['GIỮ NGUYÊN.', 'Hộp thư đang dùng, không đặt lại.'],
      ],
    ]);
  });

  test('has text in every cell, so that nothing runs', () => {
    for (const path of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']) {
      const xml = part(path);
      expect(xml).not.toMatch(/<f\b/);
      for (const [cell] of xml.matchAll(/<c [^>]*><v>/g)) expect(cell).toContain('t="s"');
    }
  });

  test('marks a collision by its colour and in words', () => {
    expect(part('xl/styles.xml')).toContain('FFFFF2CC');
    const [, first, second] = [...part('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*><c r="A\d+" s="(\d+)"/g)];
    expect(second?.[1]).not.toBe(first?.[1]);
  });

  test('keeps the rows that were left out on a sheet of their own, with place and reason', () => {
    const [, out] = sheets;
    expect(out?.name).toBe('Bỏ lại');
    expect(out?.rows[0]?.slice(0, 2)).toEqual(['Chỗ trong danh sách', 'Lý do']);
    const [, row] = out?.rows ?? [];
    expect(row?.slice(0, 6)).toEqual([
      'Dòng 5',
      expect.stringContaining('Chức vụ (C5): ô trống'),
      '',
      'Bà[U+0007] Mai',
      '',
      'b',
    ]);
    expect(row?.[1]?.split('\n')).toHaveLength(3);
    expect(row?.[15]).toBe('giữ');
    expect(row?.[16]?.length).toBeLessThanOrEqual(32_767);
  });

  test('tells on a sheet of its own what the mailboxes rest on', () => {
    expect(sheets[2]).toEqual({ name: 'Căn cứ', rows: [['Tên người dùng', 'Kế hoạch, II.4: “…”.']] });
  });

  test('has no sheet for rows left out where there are none', async () => {
    const good = await accountsFor(await readRoster(textFile(rows.slice(0, 4))), terms);
    const names = (await readWorkbook(await accountsXlsx(good, basis))).map(({ name }) => name);
    expect(names).toEqual(['Danh sách tài khoản', 'Căn cứ']);
  });

  test('is the same every time', async () => {
    expect(await accountsXlsx(accounts, basis)).toEqual(file);
  });
});

test('the CSV file has the same rows, and no cell that a spreadsheet would run', () => {
  const text = accountsCsv(accounts, basis);
  const cells: string[][] = parse(text, { bom: true });
  const [list] = sheets;
  expect(cells.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(list?.rows);
  expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells[1]?.slice(3, 4)).toEqual(["'+84"]);
});

describe('the list of accounts is a staff list for the next time', () => {
  test('in which everybody keeps the mailbox, and nothing else changes', async () => {
    const again = await accountsFor(await readRoster(file), terms);
    expect(again.leftOut).toEqual([]);
    expect(again.extra).toEqual(accounts.extra);
    expect(again.accounts.map(({ mailbox }) => [mailbox.status, mailbox.address])).toEqual(
      accounts.accounts.map(({ mailbox }) => ['kept', mailbox.address]),
    );
    const second = await accountsXlsx(again, basis);
    const third = await accountsXlsx(await accountsFor(await readRoster(second), terms), basis);
    expect(third).toEqual(second);
  });

  test('to which people can be added, before the others too: nobody is renamed', async () => {
    const [list] = await readWorkbook(file);
    const [headings = [], ...people] = list?.rows ?? [];
    const newcomer = ['', 'Ngô Thu Phương', 'Công chức', 'Tư pháp', ...own];
    const again = await accountsFor(await readRoster(textFile([headings, newcomer, ...people])), terms);
    expect(again.accounts.map(({ mailbox }) => mailbox.local)).toEqual(['phuongnt3', 'phuongnt', 'phuongnt2', 'anlv']);
  });

  test('also as the CSV file', async () => {
    const again = await accountsFor(await readRoster(new TextEncoder().encode(accountsCsv(accounts, basis))), terms);
    expect(again.accounts.map(({ row, mailbox }) => [mailbox.address, row.extra])).toEqual(
      accounts.accounts.map(({ row, mailbox }) => [mailbox.address, row.extra]),
    );
  });
});
