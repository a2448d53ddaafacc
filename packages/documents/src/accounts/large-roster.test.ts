import { describe, expect, test } from 'vitest';
import { madeRoster } from '../../test/made-roster.js';
import { rosterFile, textFile } from '../../test/roster-file.js';
import { accountsCsv, accountsFor, accountsXlsx, readRoster } from './index.js';

const COUNT = 10_000;
const terms = { pattern: 'given-name-then-initials', domain: 'xa.tinh.gov.vn' } as const;
const basis = { short: 'Kế hoạch', full: [{ label: 'Tên người dùng', words: 'Kế hoạch' }] };

const { rows, bad } = madeRoster(COUNT, 50);
const accounts = await accountsFor(await readRoster(textFile(rows)), terms);
const file = await accountsXlsx(accounts, basis);

describe(`a list of ${COUNT} people, two in a hundred of them bad in every way there is`, () => {
  test('has exactly its bad rows named, each for what is wrong with it', () => {
    const named = accounts.leftOut.map(({ row, problems }) => [
      row.row,
      problems.map(({ problem }) => ('code' in problem ? problem.code : problem.reason)),
    ]);
    expect(bad.size).toBe(COUNT / 50);
    expect(named).toEqual([...bad].map(([row, code]) => [row, [code]]));
  });

  test('loses nobody: each row is either an account or left out', () => {
    const all = [...accounts.accounts, ...accounts.leftOut].map(({ row }) => row.row).sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: COUNT }, (_, at) => at + 2));
  });

  test('gives everybody a mailbox of their own', () => {
    const mailboxes = accounts.accounts.map(({ mailbox }) => mailbox.address.toLowerCase());
    expect(new Set(mailboxes).size).toBe(mailboxes.length);
    expect(mailboxes).toHaveLength(COUNT - bad.size);
  });

  test('gives the same bytes a second time', async () => {
    const again = await accountsFor(await readRoster(textFile(rows)), terms);
    expect(await accountsXlsx(again, basis)).toEqual(file);
    expect(accountsCsv(again, basis)).toBe(accountsCsv(accounts, basis));
  });

  test('is the same list as a workbook, but for signs that no workbook can hold', async () => {
    const good = rows.filter((_, at) => !bad.has(at + 1));
    const fromWorkbook = await accountsFor(await readRoster(await rosterFile({ 'Danh sách': good })), terms);
    expect(fromWorkbook.leftOut).toEqual([]);
    expect(fromWorkbook.accounts.map(({ mailbox }) => mailbox)).toEqual(
      accounts.accounts.map(({ mailbox }) => mailbox),
    );
  });

  test('is read back from its own list of accounts with every mailbox as it was', async () => {
    const again = await accountsFor(await readRoster(file), terms);
    expect(again.leftOut).toEqual([]);
    expect(again.accounts.map(({ mailbox }) => mailbox.address)).toEqual(
      accounts.accounts.map(({ mailbox }) => mailbox.address),
    );
  });
});
