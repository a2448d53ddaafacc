import type { PlainDate } from '@haicap/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../../../test/arbitrary.js';
import { binhThuan, dataset, need } from '../../../test/facts.js';
import { byPrecedence, domainConventions, isAbout, validityOn } from './conventions.js';

const conventions = domainConventions(dataset);
const convention = (id: string) =>
  need(
    conventions.find((candidate) => candidate.id === id),
    id,
  );

test('conventions come from the law files, and after them from the plans that lay one down', () => {
  expect(conventions.map(({ id, origin }) => [id, origin])).toEqual([
    ['decree-224-2026-commune', 'law'],
    ['decree-224-2026-province', 'law'],
    ['decree-42-2022-commune', 'law'],
    ['decree-42-2022-province', 'law'],
    ['decree-42-2022-commune-2024', 'law'],
    ['decree-42-2022-district-2024', 'law'],
    ['decree-42-2022-province-2024', 'law'],
    ['decree-43-2011-district', 'law'],
    ['decree-43-2011-province', 'law'],
    ['custom-commune-district', 'custom'],
    ['custom-commune-province', 'custom'],
    ['binh-thuan-2025', 'plan'],
  ]);
});

test('a plan without a rule for domains makes no convention', () => {
  const silent = { ...binhThuan, naming: {} };
  expect(domainConventions({ ...dataset, plans: [silent] })).toHaveLength(conventions.length - 1);
});

test('the rule of a plan has its words, its day, and no end', () => {
  expect(convention('binh-thuan-2025')).toMatchObject({
    scope: { kind: 'plan', plan: 'binh-thuan-2025' },
    pattern: '<commune>.binhthuan.gov.vn',
    citations: [{ plan: 'binh-thuan-2025', clause: 'ii.3.2', quote: expect.stringContaining('tên miền có dạng') }],
    validFrom: '2025-06-03',
    validUntil: 'not-stated',
  });
});

test.each([
  ['decree-224-2026-commune', '2026-07-01', 'not-stated', 'official-copy'],
  ['decree-42-2022-commune', '2022-08-15', '2026-06-30', 'unverified'],
  ['decree-43-2011-district', '2011-10-01', '2022-08-14', 'official-copy'],
  ['custom-commune-district', 'not-stated', 'not-stated', 'observed'],
])('%s is in force from %s until %s, as its act is, and known from: %s', (id, validFrom, validUntil, knownFrom) => {
  expect(convention(id)).toMatchObject({ validFrom, validUntil, knownFrom });
});

test('a custom has addresses that were seen, and no citation; what is law has citations', () => {
  for (const { origin, citations, observed } of conventions) {
    expect(observed.length > 0).toBe(origin === 'custom');
    expect(citations.length > 0).toBe(origin !== 'custom');
  }
});

test('a label that a text lays down is that of a unit', () => {
  const ids = conventions.flatMap(({ labels }) => Object.keys(labels));
  expect(ids).not.toEqual([]);
  expect(ids.filter((id) => dataset.units.get(id) === undefined)).toEqual([]);
});

describe('the validity of a convention', () => {
  test.each<[string, PlainDate, string]>([
    ['decree-42-2022-commune', '2022-08-14', 'not-yet'],
    ['decree-42-2022-commune', '2022-08-15', 'in-force'],
    ['decree-42-2022-commune', '2026-06-30', 'in-force'],
    ['decree-42-2022-commune', '2026-07-01', 'ended'],
    ['decree-224-2026-commune', '2026-06-30', 'not-yet'],
    ['decree-224-2026-commune', '2099-01-01', 'in-force'],
    ['custom-commune-district', '2025-01-01', 'not-stated'],
  ])('of %s on %s is %s', (id, day, validity) => {
    expect(validityOn(convention(id), day)).toBe(validity);
  });

  test('that has an end and no known beginning is over after the end, and not stated before', () => {
    const open = { validFrom: 'not-stated', validUntil: '2022-08-14' } as const;
    expect([validityOn(open, '2022-08-14'), validityOn(open, '2022-08-15')]).toEqual(['not-stated', 'ended']);
  });

  test('only goes one way as days pass', () => {
    const order = ['not-yet', 'in-force', 'ended'];
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one];
        const at = (day: PlainDate) => order.indexOf(validityOn(convention('decree-42-2022-commune'), day));
        expect(at(before)).toBeLessThanOrEqual(at(after));
      }),
    );
  });

  test('is refused for a day that is not in the calendar', () => {
    expect(() => validityOn(convention('decree-42-2022-commune'), '2025-06-31')).toThrow(
      new RangeError('unexpected day "2025-06-31", expected a day of the calendar, written YYYY-MM-DD'),
    );
  });
});

describe('which convention answers first', () => {
  const plan = convention('binh-thuan-2025');
  const law = convention('decree-224-2026-commune');
  const first = (day: PlainDate, ...some: (typeof plan)[]) => byPrecedence(some, day).map(({ id }) => id);

  test('the law, even where a plan is newer', () => {
    const newer = { ...plan, id: 'newer', validFrom: '2026-09-01' };
    expect(first('2026-11-21', newer, law, plan)).toEqual(['decree-224-2026-commune', 'newer', 'binh-thuan-2025']);
  });

  test('of two laws the newer one', () => {
    const newer = { ...law, id: 'newer', validFrom: '2026-09-01' };
    expect(first('2026-11-21', law, newer)).toEqual(['newer', 'decree-224-2026-commune']);
    expect(first('2026-08-31', law, newer)).toEqual(['decree-224-2026-commune']);
  });

  test('never one whose text is not known, a custom, or one without a known day', () => {
    const undated = { ...plan, validFrom: 'not-stated' as const };
    expect(first('2026-01-01', convention('decree-42-2022-commune'), undated)).toEqual([]);
    expect(first('2025-01-01', convention('custom-commune-district'))).toEqual([]);
  });
});

describe('a convention is about', () => {
  test.each([
    ['decree-224-2026-commune', '2025:22933', true],
    ['decree-224-2026-commune', '2025:68', false],
    ['decree-224-2026-commune', '2024:23104', false],
    ['decree-43-2011-district', '2024:597', true],
    ['binh-thuan-2025', '2025:22933', true],
    ['binh-thuan-2025', '2025:24778', false],
    ['binh-thuan-2025', '2024:23104', false],
  ])('%s: %s %s', (id, unit, about) => {
    expect(isAbout(dataset, convention(id), need(dataset.units.get(unit), unit))).toBe(about);
  });
});
