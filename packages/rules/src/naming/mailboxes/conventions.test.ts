import { describe, expect, test } from 'vitest';
import { binhThuan, dataset, need, plans } from '../../../test/facts.js';
import { mailboxConventionFor, mailboxConventions, mailboxDomainOf } from './index.js';

const every = { ...dataset, plans };
const unit = (id: string) => need(dataset.units.get(id), id);
const asOf = '2025-06-20';
const convention = need(mailboxConventions(every)[0], 'a convention for mailboxes');

test('one plan lays mailboxes down, and its words go with it', () => {
  expect(mailboxConventions(every)).toEqual([
    {
      id: 'binh-thuan-2025',
      pattern: 'given-name-then-initials',
      citation: {
        plan: 'binh-thuan-2025',
        clause: 'ii.4.2.3',
        quote: expect.stringContaining('tên+viết tắt họ+viết tắt chữ đệm. Ví dụ: Nguyễn Thanh Phuong = phuongnt'),
      },
      validFrom: binhThuan.date,
      scope: { kind: 'plan', plan: 'binh-thuan-2025' },
    },
  ]);
});

describe('the convention for a unit', () => {
  test.each([
    ['a commune that the plan binds', '2025:22933'],
    ['an island commune that the plan binds', '2025:23272'],
  ])('is that of the plan: %s (%s)', (_what, id) => {
    expect(mailboxConventionFor(every, unit(id), { asOf })).toEqual({ status: 'binds', convention });
  });

  test.each([
    ['a commune of another plan', '2025:24133'],
    ['a commune of no plan', '2025:00004'],
    ['an old commune, which the clause is not about', '2024:23104'],
    ['a district', '2024:597'],
    ['the old province', '2024:60'],
    ['the new province', '2025:68'],
  ])('is not stated: %s (%s)', (_what, id) => {
    expect(mailboxConventionFor(every, unit(id), { asOf })).toEqual({ status: 'not-stated' });
  });

  test('is not stated before the day of the plan', () => {
    const at = (day: string) => mailboxConventionFor(every, unit('2025:22933'), { asOf: day }).status;
    expect([at('2025-06-01'), at(binhThuan.date)]).toEqual(['not-stated', 'binds']);
  });

  test('is applied where it does not bind, when it is asked for', () => {
    const ask = (id: string) => mailboxConventionFor(every, unit(id), { asOf, convention: 'binh-thuan-2025' });
    expect(ask('2025:24133')).toEqual({ status: 'applied', convention });
    expect(ask('2025:22933')).toEqual({ status: 'binds', convention });
  });

  test('is several where plans overlap', () => {
    const twice = { ...dataset, plans: [binhThuan, { ...binhThuan, id: 'ham-thuan-bac' }] };
    expect(mailboxConventionFor(twice, unit('2025:22933'), { asOf })).toMatchObject({
      status: 'several',
      conventions: [{ id: 'binh-thuan-2025' }, { id: 'ham-thuan-bac' }],
    });
  });

  test('is not one that does not exist', () => {
    expect(() => mailboxConventionFor(every, unit('2025:22933'), { asOf, convention: 'x' })).toThrow(
      new RangeError('unexpected convention "x", expected one of binh-thuan-2025'),
    );
  });
});

describe('the domain of the mailboxes of a unit', () => {
  const binds = { status: 'binds', convention } as const;
  const applied = { status: 'applied', convention } as const;
  const law = { convention: { id: 'decree-224-2026-commune' } };

  test('is the one that the plan lays down, also when a decree has come to lay down another', () => {
    const at = (day: string) => mailboxDomainOf(every, unit('2025:22933'), binds, day);
    expect(at('2025-06-20')).toMatchObject({ status: 'made', name: 'hamthang.binhthuan.gov.vn', alternatives: [] });
    expect(at('2026-06-30')).toMatchObject({ name: 'hamthang.binhthuan.gov.vn', alternatives: [] });
    expect(at('2026-07-01')).toMatchObject({
      name: 'hamthang.binhthuan.gov.vn',
      convention: { id: 'binh-thuan-2025' },
      alternatives: [{ name: 'hamthang.lamdong.gov.vn', ...law }],
    });
  });

  test('is the one in force for the unit where the convention is only applied', () => {
    const at = (day: string) => mailboxDomainOf(every, unit('2025:24133'), applied, day);
    expect(at('2025-06-20').status).toBe('not-stated');
    expect(at('2026-07-01')).toMatchObject({ status: 'made', ...law });
  });

  test('is the one in force where the plan lays down mailboxes without a domain', () => {
    const { domain: _, ...naming } = binhThuan.naming;
    const silent = { ...dataset, plans: [{ ...binhThuan, naming }] };
    expect(mailboxDomainOf(silent, unit('2025:22933'), binds, '2026-07-01')).toMatchObject(law);
  });
});
