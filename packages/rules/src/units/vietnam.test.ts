import type { Unit } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { vietnam } from '../../test/vietnam.js';
import { foldVietnamese } from './fold.js';

const units = vietnam();
const communes2024 = units.all({ year: 2024, level: 'commune' });
const communes2025 = units.all({ year: 2025, level: 'commune' });

/** How many of the communes share a key with another one. */
function sharing(communes: readonly Unit[], key: (unit: Unit) => string): number {
  const count = new Map<string, number>();
  for (const unit of communes) count.set(key(unit), (count.get(key(unit)) ?? 0) + 1);
  return [...count.values()].filter((bearers) => bearers > 1).reduce((sum, bearers) => sum + bearers, 0);
}

describe('the country before and after 1 July 2025', () => {
  test.each([
    [2024, 'province', 63],
    [2024, 'district', 696],
    [2024, 'commune', 10035],
    [2025, 'province', 34],
    [2025, 'commune', 3321],
    [2025, 'district', 0],
  ] as const)('in %i there are, by %s, %i units', (year, level, count) => {
    expect(units.all({ year, level })).toHaveLength(count);
  });

  test('of the communes of 2025, 2,621 are xã, 687 phường and 13 đặc khu', () => {
    const count = (type: string) => communes2025.filter((unit) => unit.type === type).length;
    expect([count('xã'), count('phường'), count('đặc khu')]).toEqual([2621, 687, 13]);
  });

  test('the units of a level come in the order of their codes', () => {
    expect(communes2025.map(({ code }) => code)).toEqual(communes2025.map(({ code }) => code).sort());
  });

  test('every commune of 2024 stands under its district, every district under its province', () => {
    const districts = units.all({ year: 2024, level: 'province' }).flatMap(({ id }) => units.children(id));
    expect(districts).toHaveLength(696);
    expect(districts.flatMap(({ id }) => units.children(id))).toHaveLength(10035);
  });

  test('every commune of 2025 stands directly under its province', () => {
    const provinces = units.all({ year: 2025, level: 'province' });
    expect(provinces.flatMap(({ id }) => units.children(id))).toHaveLength(3321);
  });

  test('a commune has no children', () => {
    expect(units.children('2025:22933')).toEqual([]);
  });
});

describe('the same code means another unit before and after', () => {
  test('00004 was phường Trúc Bạch and is phường Ba Đình', () => {
    expect(units.get('2024:00004')?.fullName).toBe('Phường Trúc Bạch');
    expect(units.get('2025:00004')?.fullName).toBe('Phường Ba Đình');
  });

  test('3,316 codes of communes are used again, 2,170 of them for another name or type (capitals apart)', () => {
    const reused = communes2025.flatMap(({ code, name, type }) => {
      const old = units.get(`2024:${code}`);
      return old ? [old.name.toLowerCase() !== name.toLowerCase() || old.type !== type] : [];
    });
    expect(reused).toHaveLength(3316);
    expect(reused.filter((differs) => differs)).toHaveLength(2170);
  });

  test.each([
    ['15', 'Yên Bái', 'Lào Cai'],
    ['24', 'Bắc Giang', 'Bắc Ninh'],
    ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'],
    ['80', 'Long An', 'Tây Ninh'],
    ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ])('province code %s was %s and is %s', (code, before, after) => {
    expect(units.get(`2024:${code}`)?.name).toBe(before);
    expect(units.get(`2025:${code}`)?.name).toBe(after);
  });

  test('no other province code changed its owner', () => {
    const changed = units
      .all({ year: 2025, level: 'province' })
      .filter(({ code, name }) => units.get(`2024:${code}`)?.name !== name);
    expect(changed).toHaveLength(7);
  });
});

describe('a name is not a key', () => {
  test('787 communes of 2025 share their written name with another, none of them inside one province', () => {
    expect(sharing(communes2025, ({ name }) => name)).toBe(787);
    expect(sharing(communes2025, ({ name, province }) => `${province} ${name}`)).toBe(0);
  });

  test('without diacritics 951 do, and 20 communes in 10 pairs inside one province', () => {
    const label = ({ name }: Unit) => foldVietnamese(name).replace(/[^a-z0-9]/g, '');
    expect(sharing(communes2025, label)).toBe(951);
    expect(sharing(communes2025, (unit) => `${unit.province} ${label(unit)}`)).toBe(20);
  });
});

describe('an id that is not there', () => {
  test('get answers undefined for a well-formed id that no unit bears', () => {
    expect(units.get('2025:99999')).toBeUndefined();
  });

  test('get refuses a malformed id, every other question refuses an unknown one', () => {
    expect(() => units.get('22933')).toThrow(RangeError);
    for (const ask of [units.children, units.predecessors, units.successors, units.clauseOf])
      expect(() => ask('2025:99999')).toThrow('unexpected unit "2025:99999"');
    expect(() => units.nameAsOf('2025:99999', '2025-07-01')).toThrow(RangeError);
  });
});

describe('the units of a province', () => {
  test.each([
    [
      'of 2024 in a question about 2025',
      2025,
      '2024:60',
      'unexpected province "2024:60", expected the id of a province of 2025',
    ],
    [
      'of 2025 in a question about 2024',
      2024,
      '2025:68',
      'unexpected province "2025:68", expected the id of a province of 2024',
    ],
    ['that is a district', 2024, '2024:531', 'unexpected province "2024:531", expected the id of a province of 2024'],
    ['that is not there', 2025, '2025:99', 'unexpected unit "2025:99"'],
    ['without a year', 2025, '68', 'expected <year>:<code>'],
  ] as const)('are refused for one %s', (_, year, province, message) => {
    expect(() => units.all({ year, level: 'commune', province })).toThrow(RangeError);
    expect(() => units.all({ year, level: 'commune', province })).toThrow(message);
  });
});

describe('nobody can change the units for others', () => {
  test('the API, the units and what they hold are frozen', () => {
    const unit = units.get('2025:22933');
    for (const part of [units, unit, unit?.aliases, unit?.basis]) expect(Object.isFrozen(part)).toBe(true);
    for (const { id } of communes2024) expect(Object.isFrozen(units.get(id))).toBe(true);
    expect(
      units.predecessors('2025:22933').every(({ unit, basis }) => Object.isFrozen(unit) && Object.isFrozen(basis)),
    ).toBe(true);
  });

  test.each<[string, () => readonly unknown[]]>([
    ['children', () => units.children('2025:68')],
    ['no children', () => units.children('2025:22933')],
    ['all', () => units.all({ year: 2025, level: 'province' })],
    ['find', () => units.find('Tân Thành')],
    ['find by code', () => units.find('22933')],
    ['suggest', () => units.suggest('Tan Thahn')],
    ['predecessors', () => units.predecessors('2025:22933')],
    ['successors', () => units.successors('2024:531')],
  ])('the list of %s is frozen, or made afresh', (_, ask) => {
    const [once, again] = [ask(), ask()];
    expect(Object.isFrozen(once) || once !== again).toBe(true);
  });
});

test('the two states of the country do not share an id', () => {
  expect(new Set([...communes2024, ...communes2025].map(({ id }) => id)).size).toBe(10035 + 3321);
});
