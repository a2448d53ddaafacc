import { describe, expect, test } from 'vitest';
import { type MailboxRequest, proposeMailboxes } from './index.js';

const terms = { pattern: 'given-name-then-initials', domain: 'xa.tinh.gov.vn' } as const;
const propose = (requests: readonly MailboxRequest[], taken?: readonly string[]) =>
  proposeMailboxes(requests, { ...terms, taken });

describe('persons whose names make the same mailbox', () => {
  test('the first gets the bare name, the others numbers from 2, marked as outside the rule', () => {
    expect(
      propose([{ name: 'Nguyễn Thanh Phương' }, { name: 'Nguyễn Thị Phượng' }, { name: 'Ngô Trọng Phương' }]),
    ).toEqual([
      { status: 'made', local: 'phuongnt', address: 'phuongnt@xa.tinh.gov.vn', base: 'phuongnt', notes: [] },
      {
        status: 'numbered',
        local: 'phuongnt2',
        address: 'phuongnt2@xa.tinh.gov.vn',
        base: 'phuongnt',
        notes: [{ kind: 'outside-rule', found: 'phuongnt' }],
      },
      {
        status: 'numbered',
        local: 'phuongnt3',
        address: 'phuongnt3@xa.tinh.gov.vn',
        base: 'phuongnt',
        notes: [{ kind: 'outside-rule', found: 'phuongnt' }],
      },
    ]);
  });

  test('come after those who have it already, even further down', () => {
    const [first, second] = propose([{ name: 'Lê Văn An' }, { name: 'Lê Vũ Ân', mailbox: 'anlv' }], ['anlv2']);
    expect(first).toMatchObject({ status: 'numbered', local: 'anlv3' });
    expect(second).toMatchObject({ status: 'kept', local: 'anlv', notes: [] });
  });
});

describe('a mailbox in use is kept as it is', () => {
  test.each([
    ['the whole address', 'anlv@xa.tinh.gov.vn', 'anlv@xa.tinh.gov.vn', []],
    ['the part before the @', ' anlv ', 'anlv@xa.tinh.gov.vn', []],
    ['its capitals', 'AnLV@xa.tinh.gov.vn', 'AnLV@xa.tinh.gov.vn', []],
    ['its number', 'anlv2', 'anlv2@xa.tinh.gov.vn', [{ kind: 'kept-with-number', found: 'anlv' }]],
    ['another rule', 'le.van.an', 'le.van.an@xa.tinh.gov.vn', [{ kind: 'kept-off-rule', found: 'anlv' }]],
    ['its domain', 'anlv@cu.gov.vn', 'anlv@cu.gov.vn', [{ kind: 'kept-at-other-domain', found: 'cu.gov.vn' }]],
  ])('with %s', (_what, mailbox, address, notes) => {
    expect(propose([{ name: 'Lê Văn An', mailbox }])).toMatchObject([{ status: 'kept', address, notes }]);
  });

  test('even where the name would need parts, or is none', () => {
    const kept = propose([
      { name: 'Y Thanh Niê', mailbox: 'ythanhn' },
      { name: '', mailbox: 'vanthu' },
      { name: '', mailbox: '2025' },
    ]);
    expect(kept).toMatchObject([
      { status: 'kept', local: 'ythanhn', notes: [] },
      { status: 'kept', local: 'vanthu', base: 'vanthu', notes: [] },
      { status: 'kept', local: '2025', base: '2025', notes: [] },
    ]);
  });

  test('and said when two persons have the same', () => {
    const [, second] = propose([
      { name: 'Lê Văn An', mailbox: 'anlv' },
      { name: 'Lý Văn An', mailbox: 'ANLV' },
    ]);
    expect(second).toMatchObject({ notes: [{ kind: 'kept-twice', found: 'ANLV@xa.tinh.gov.vn' }] });
  });

  test('where it stands at another domain, it hinders nobody here', () => {
    const [, second] = propose([{ name: 'Lê Văn An', mailbox: 'anlv@cu.gov.vn' }, { name: 'Lý Văn An' }]);
    expect(second).toMatchObject({ status: 'made', local: 'anlv' });
  });

  test.each(['le an', 'a@b', '@xa.gov.vn', 'lê.an', 'a..b', `${'a'.repeat(65)}@xa.gov.vn`])(
    'unless it is none: %s',
    (mailbox) => {
      expect(propose([{ name: 'Lê An', mailbox }])).toEqual([
        { status: 'bad-name', reason: 'bad-mailbox', found: mailbox },
      ]);
    },
  );

  test.each([undefined, '', '  '])('and an empty one is none (%j)', (mailbox) => {
    expect(propose([{ name: 'Lê An', mailbox }])).toMatchObject([{ status: 'made', local: 'anl' }]);
  });
});

describe('a name that makes no mailbox', () => {
  test('leaves those after it alone', () => {
    expect(propose([{ name: 'Y Thanh Niê' }, { name: 'Lê 2' }, { name: 'Lê An' }])).toMatchObject([
      { status: 'needs-parts', reason: 'name-prefix', found: 'Y' },
      { status: 'bad-name', reason: 'digit', found: '2' },
      { status: 'made', local: 'anl' },
    ]);
  });

  test('has its parts stated, and they count, not the name', () => {
    expect(propose([{ name: 'Y Thanh Niê', family: 'Niê', given: 'Y Thanh' }])).toMatchObject([
      { status: 'made', local: 'ythanhn', notes: [{ kind: 'parts-stated' }] },
    ]);
    expect(propose([{ name: 'Lê An', family: 'Lê' }])).toMatchObject([
      { status: 'needs-parts', reason: 'given-missing' },
    ]);
    expect(propose([{ name: 'Lê An', family: '', given: ' ' }])).toMatchObject([{ status: 'made', local: 'anl' }]);
  });

  test('may be too long for a mailbox, or too long with its number', () => {
    const given = (length: number) => ({ name: 'x', given: 'a'.repeat(length) });
    expect(propose([given(65)])).toMatchObject([{ status: 'bad-name', reason: 'too-long' }]);
    expect(propose([given(64), given(64)])).toMatchObject([
      { status: 'made' },
      { status: 'bad-name', reason: 'too-long' },
    ]);
  });
});

test('titles that were left out are said', () => {
  expect(propose([{ name: 'Ông TS. Lê An' }])).toMatchObject([
    {
      notes: [
        { kind: 'title-left-out', found: 'Ông' },
        { kind: 'title-left-out', found: 'TS.' },
      ],
    },
  ]);
});

test.each(['xa', '', 'Xa.gov.vn', 'xã.gov.vn', 'xa..vn'])('the domain "%s" is refused', (domain) => {
  expect(() => proposeMailboxes([], { ...terms, domain })).toThrow(
    new RangeError(`unexpected domain "${domain}", expected a domain in small letters such as xa.tinh.gov.vn`),
  );
});

test('ten thousand persons of one name get ten thousand mailboxes', () => {
  const made = propose(Array.from({ length: 10_000 }, () => ({ name: 'Nguyễn Thanh Phương' })));
  expect(new Set(made.map((proposal) => 'local' in proposal && proposal.local)).size).toBe(10_000);
  expect(made.at(-1)).toMatchObject({ local: 'phuongnt10000' });
});
