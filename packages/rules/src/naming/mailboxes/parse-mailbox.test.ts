import { describe, expect, test } from 'vitest';
import { checkMailboxes, isMailDomain, parseMailbox } from './index.js';

describe('a mailbox is read back', () => {
  test('into all its readings, the most plausible first', () => {
    expect(parseMailbox(' PhuongNT2@HamThang.binhthuan.gov.vn ')).toEqual({
      status: 'read',
      local: 'phuongnt2',
      domain: 'hamthang.binhthuan.gov.vn',
      number: 2,
      readings: [
        { given: 'phuong', initials: 'nt' },
        { given: 'phuon', initials: 'gnt' },
        { given: 'phuo', initials: 'ngnt' },
        { given: 'phu', initials: 'ongnt' },
        { given: 'phuongn', initials: 't' },
        { given: 'phuongnt', initials: '' },
        { given: 'ph', initials: 'uongnt' },
        { given: 'p', initials: 'huongnt' },
      ],
    });
  });

  test('without a number there is none', () => {
    expect(parseMailbox('anlv@xa.gov.vn')).not.toHaveProperty('number');
  });

  test.each([
    ['phuongnt', 'no-at', 'phuongnt'],
    ['phuong.nt@xa.gov.vn', 'bad-local', 'phuong.nt'],
    ['phươngnt@xa.gov.vn', 'bad-local', 'phươngnt'],
    ['@xa.gov.vn', 'bad-local', ''],
    ['22@xa.gov.vn', 'bad-local', '22'],
    ['phuongnt1@xa.gov.vn', 'bad-number', '1'],
    ['phuongnt0@xa.gov.vn', 'bad-number', '0'],
    ['phuongnt02@xa.gov.vn', 'bad-number', '02'],
    ['phuongnt@xa', 'bad-domain', 'xa'],
    ['phuongnt@', 'bad-domain', ''],
    ['a@b@xa.gov.vn', 'bad-local', 'a@b'],
    [`${'a'.repeat(65)}@xa.gov.vn`, 'too-long', 'a'.repeat(65)],
  ])('%s is none of this form: %s', (address, problem, found) => {
    expect(parseMailbox(address)).toEqual({ status: 'problem', problem, found });
  });
});

test.each([
  ['hamthang.binhthuan.gov.vn', true],
  ['gov.vn', true],
  ['vn', false],
  ['Xa.gov.vn', false],
  ['xa..vn', false],
  ['-xa.gov.vn', false],
  [`${'a'.repeat(64)}.vn`, false],
])('%s as a domain of mailboxes: %s', (domain, verdict) => {
  expect(isMailDomain(domain)).toBe(verdict);
});

describe('a list of mailboxes', () => {
  test('that is in order has no finding', () => {
    expect(checkMailboxes(['anlv2@xa.gov.vn', 'anlv@xa.gov.vn', 'anlv@khac.gov.vn'])).toEqual([]);
  });

  test('has findings in its order', () => {
    expect(
      checkMailboxes(['anlv@xa.gov.vn', 'AnLV@XA.gov.vn', 'an lv@xa.gov.vn', 'binhlt3@xa.gov.vn', 'anlv2@khac.gov.vn']),
    ).toEqual([
      { at: 1, address: 'AnLV@XA.gov.vn', problem: 'duplicate', first: 0 },
      { at: 2, address: 'an lv@xa.gov.vn', problem: 'bad-local', found: 'an lv' },
      { at: 3, address: 'binhlt3@xa.gov.vn', problem: 'number-without-base', base: 'binhlt@xa.gov.vn' },
      { at: 4, address: 'anlv2@khac.gov.vn', problem: 'number-without-base', base: 'anlv@khac.gov.vn' },
    ]);
  });
});
