import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { binhThuan, need } from '../../../test/facts.js';
import { makeMailbox, parseMailbox, proposeMailboxes, readNameParts, readPersonName } from './index.js';

/** A name, and the verdict on it. */
interface NamedCase {
  name: string;
  local?: string;
  needs?: string;
  bad?: string;
  found?: string;
  parts?: { family?: string; middle?: string; given: string };
}

const groups: { group: string; names: NamedCase[] }[] = parse(
  readFileSync(fileURLToPath(new URL('./names.yaml', import.meta.url)), 'utf8'),
);
const rows = groups.flatMap(({ names }) => names);
const made = rows.filter(({ needs, bad }) => needs === undefined && bad === undefined);
const stated = rows.flatMap(({ name, parts, local }) => (parts ? [{ name, parts, local }] : []));
const { pattern } = need(binhThuan.naming.mailbox, 'the mailbox rule of Bình Thuận');

describe.each(groups)('$group', ({ names }) => {
  test.each(names)('$name → $local $needs $bad', ({ name, local, needs, bad, found, parts }) => {
    const read = readPersonName(name);
    if (needs !== undefined) expect(read).toEqual({ status: 'needs-parts', reason: needs, found });
    else if (bad !== undefined) expect(read).toEqual({ status: 'bad-name', reason: bad, found });
    const named = parts ? readNameParts(parts) : read;
    expect(named.status === 'parts' ? makeMailbox(pattern, named.parts) : undefined).toBe(local);
  });
});

test('every row of the table has one verdict, and a mailbox unless it has none', () => {
  const odd = rows.filter(
    ({ local, needs, bad, parts }) =>
      (needs !== undefined && bad !== undefined) ||
      (local === undefined) !== (bad !== undefined || (needs !== undefined && !parts)),
  );
  expect(odd).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(60);
});

test('the source’s own example stands in the table and in the words of the clause', () => {
  expect(binhThuan.naming.mailbox?.quote).toContain('Ví dụ: Nguyễn Thanh Phuong = phuongnt');
  expect(rows).toContainEqual({ name: 'Nguyễn Thanh Phuong', local: 'phuongnt' });
});

test.each([
  ...made.map(({ name, local }) => ({ request: { name }, local })),
  ...stated.map(({ name, parts, local }) => ({ request: { name, ...parts }, local })),
])('the mailbox of $request.name is proposed as $local, and reads back', ({ request, local = '' }) => {
  const [proposal] = proposeMailboxes([request], { pattern, domain: 'hamthang.binhthuan.gov.vn' });
  expect(proposal).toMatchObject({ status: 'made', local, base: local, address: `${local}@hamthang.binhthuan.gov.vn` });
  const mailbox = parseMailbox(`${local}@hamthang.binhthuan.gov.vn`);
  expect(mailbox).toMatchObject({ status: 'read', local, domain: 'hamthang.binhthuan.gov.vn' });
});

test.each([
  ['Tôn Nữ Thị Diễm', { family: 'Tôn', middle: 'Nữ Thị', given: 'Diễm' }],
  ['Hương', { family: '', middle: '', given: 'Hương' }],
  ['TRẦN  lan', { family: 'TRẦN', middle: '', given: 'lan' }],
])('the parts of %s keep the letters as they were written', (name, parts) => {
  expect(readPersonName(name)).toEqual({ status: 'parts', parts, titles: [] });
});

test.each([
  ['Ông Nguyễn Văn Nam', ['Ông']],
  ['PGS.TS.Đinh Thị Hạnh', ['PGS.', 'TS.']],
  ['Đồng chí: Phan Văn Bình', ['Đồng chí:']],
  ['Ông TS. Trịnh Văn Hùng', ['Ông', 'TS.']],
  ['Anh', []],
])('the titles of %s are reported', (name, titles) => {
  expect(readPersonName(name)).toMatchObject({ status: 'parts', titles });
});

describe('parts that a person states', () => {
  test.each([
    [{ family: 'Niê' }, { status: 'needs-parts', reason: 'given-missing', found: '' }],
    [
      { family: 'Niê', given: ' ' },
      { status: 'needs-parts', reason: 'given-missing', found: '' },
    ],
    [
      { family: 'Niê 1', given: 'Y' },
      { status: 'bad-name', reason: 'digit', found: '1' },
    ],
    [{ given: '-' }, { status: 'bad-name', reason: 'no-letters', found: '-' }],
    [
      { middle: '李', given: 'An' },
      { status: 'bad-name', reason: 'not-latin', found: '李' },
    ],
  ])('%j are not enough, or wrong', (parts, verdict) => {
    expect(readNameParts(parts)).toEqual(verdict);
  });

  test('are tidied up', () => {
    expect(readNameParts({ family: ' Niê  Kđăm '.normalize('NFD'), given: 'H’ Lan' })).toEqual({
      status: 'parts',
      parts: { family: 'Niê Kđăm', middle: '', given: "H' Lan" },
      titles: [],
    });
  });
});

test('a name that is longer than any is refused', () => {
  const name = 'Lê '.repeat(60).trim();
  expect(readPersonName(name)).toEqual({ status: 'bad-name', reason: 'too-long', found: name });
});

test.each([
  ['', 'unexpected given name "", expected at least one Latin letter'],
  ['李', 'unexpected given name "李", expected at least one Latin letter'],
  ['an'.repeat(33), 'unexpected mailbox of 66 letters, expected at most 64 (RFC 5321)'],
])('a mailbox is not made of the given name "%s"', (given, message) => {
  expect(() => makeMailbox(pattern, { family: '', middle: '', given })).toThrow(new RangeError(message));
});
