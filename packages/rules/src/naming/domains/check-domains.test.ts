import { describe, expect, test } from 'vitest';
import { dataset, need } from '../../../test/facts.js';
import { checkDomains, domainCollisions, domainOf } from './index.js';

const question = { asOf: '2026-11-21' };
const check = (...list: [unit: string, host: string][]) =>
  checkDomains(
    dataset,
    list.map(([unit, host]) => ({ unit, host })),
    question,
  );

describe('a list of domains', () => {
  test('that follows the convention has no problem', () => {
    expect(check(['2025:22933', 'hamthang.lamdong.gov.vn'], ['2025:68', 'LamDong.gov.vn'])).toEqual([]);
  });

  test('of units that collide may have any name that is free', () => {
    expect(check(['2025:10888', 'camgiang1.haiphong.gov.vn'], ['2025:10903', 'camgiang2.haiphong.gov.vn'])).toEqual([]);
  });

  test.each<[string, [string, string][], ReturnType<typeof check>]>([
    [
      'a name of another convention',
      [['2025:22933', 'hamthang.binhthuan.gov.vn']],
      [
        {
          at: 0,
          kind: 'other-name',
          unit: need(dataset.units.get('2025:22933'), 'Hàm Thắng'),
          expected: 'hamthang.lamdong.gov.vn',
        },
      ],
    ],
    [
      'a name that stands twice, in whatever case',
      [
        ['2025:10888', 'camgiang.haiphong.gov.vn'],
        ['2025:10903', 'CamGiang.haiphong.gov.vn'],
      ],
      [{ at: 1, kind: 'repeated', host: 'camgiang.haiphong.gov.vn', first: 0 }],
    ],
    [
      'no host name',
      [['2025:10888', 'cẩm']],
      [{ at: 0, kind: 'malformed', problems: [{ kind: 'sign', label: 'cẩm', sign: 'ẩ' }] }],
    ],
    ['no unit', [['2025:00000', 'a.gov.vn']], [{ at: 0, kind: 'unknown-unit', unit: '2025:00000' }]],
  ])('says where there is %s', (_case, list, problems) => {
    expect(check(...list)).toEqual(problems);
  });

  test('with an id that is none is refused', () => {
    expect(() => check(['22933', 'a.gov.vn'])).toThrow(
      new RangeError('unexpected unit id "22933", expected <year>:<code>, such as 2025:22933'),
    );
  });
});

test('a group of colliding units is named once, in the order of codes', () => {
  const units = dataset.units.all({ year: 2025, level: 'commune', province: '2025:31' }).toReversed();
  const groups = domainCollisions(units.map((unit) => domainOf(dataset, unit, question)));
  expect(groups).toMatchObject([
    { host: 'camgiang.haiphong.gov.vn', units: [{ id: '2025:10888' }, { id: '2025:10903' }] },
  ]);
});
