import { describe, expect, test } from 'vitest';
import { vietnam } from '../../test/vietnam.js';

const units = vietnam();
const communes2024 = units.all({ year: 2024, level: 'commune' });
const communes2025 = units.all({ year: 2025, level: 'commune' });
const ids = (lines: readonly { unit: { id: string } }[]) => lines.map(({ unit }) => unit.id);

describe('communes', () => {
  test('every commune of 2024 became part of at least one of 2025, and every one of 2025 was made from something', () => {
    expect(communes2024.filter(({ id }) => units.successors(id).length === 0)).toEqual([]);
    expect(communes2025.filter(({ id }) => units.predecessors(id).length === 0)).toEqual([]);
  });

  test('a whole commune went to one place; the 441 divided ones to two to five', () => {
    const divided = communes2024.filter(({ id }) => units.successors(id).some(({ extent }) => extent === 'part'));
    expect(divided).toHaveLength(441);
    for (const { id } of communes2024) {
      const lines = units.successors(id);
      const [first] = lines;
      if (first?.extent === 'whole') expect(lines).toHaveLength(1);
      else expect([2, 3, 4, 5]).toContain(lines.length);
    }
  });

  test('the residents went all to one place, or in part to several: 381 communes need the address inside', () => {
    const needAddress = communes2024.filter(({ id }) => {
      const people = units.successors(id).map(({ population }) => population);
      const all = people.filter((value) => value === 'all').length;
      const part = people.filter((value) => value === 'part').length;
      expect([all === 1 && part === 0, all === 0 && part > 1]).toContain(true);
      return part > 1;
    });
    expect(needAddress).toHaveLength(381);
  });

  test('both directions tell the same: 10,571 pairs, 5 of them island districts', () => {
    const back = communes2025.flatMap(({ id }) => ids(units.predecessors(id)).map((old) => `${old} ${id}`));
    const forth = communes2024.flatMap(({ id }) => ids(units.successors(id)).map((target) => `${id} ${target}`));
    expect(forth).toHaveLength(10566);
    const [backwards, forwards] = [new Set(back), new Set(forth)];
    expect(backwards.size).toBe(10571);
    expect(back.filter((pair) => !forwards.has(pair))).toHaveLength(5);
    expect(forth.filter((pair) => !backwards.has(pair))).toEqual([]);
  });

  test('no commune of 2025 draws on two provinces of 2025', () => {
    for (const { id, province } of communes2025) {
      const homes = units.predecessors(id).map(({ unit }) => ids(units.successors(unit.province))[0]);
      expect(new Set(homes)).toEqual(new Set([province]));
    }
  });

  test('xã Sơn Mai was made from Long Sơn and Long Mai by khoản 41 of 1677/NQ-UBTVQH15', () => {
    const lines = units.predecessors('2025:21349');
    expect(ids(lines)).toEqual(['2024:21349', '2024:21352']);
    expect(lines[0]?.basis).toEqual({ resolution: '1677/NQ-UBTVQH15', clause: '41' });
  });

  test('Hòa Thắng of Bình Thuận gave land to Hồng Thái and kept its residents, and the note says who disagrees', () => {
    expect(units.successors('2024:23053')).toMatchObject([
      { unit: { id: '2025:23041', name: 'Hồng Thái' }, extent: 'part', population: 'none' },
      { unit: { id: '2025:23053', name: 'Hòa Thắng' }, extent: 'part', population: 'all' },
    ]);
    expect(units.successors('2024:23053')[0]?.note).toContain('absent from NSO conversion table');
  });

  test('a unit of 2024 has no predecessors here, one of 2025 no successors', () => {
    expect(units.predecessors('2024:23053')).toEqual([]);
    expect(units.successors('2025:23053')).toEqual([]);
  });
});

describe('island districts, which had no communes', () => {
  test.each([
    ['318', 'Bạch Long Vĩ', '2025:11948'],
    ['471', 'Cồn Cỏ', '2025:19742'],
    ['498', 'Hoàng Sa', '2025:20333'],
    ['536', 'Lý Sơn', '2025:21548'],
    ['755', 'Côn Đảo', '2025:26732'],
  ])('district %s %s became one đặc khu', (code, name, commune) => {
    expect(units.children(`2024:${code}`)).toEqual([]);
    expect(units.successors(`2024:${code}`)).toMatchObject([{ unit: { id: commune, name }, extent: 'whole' }]);
    expect(units.get(commune)?.type).toBe('đặc khu');
    expect(ids(units.predecessors(commune))).toEqual([`2024:${code}`]);
  });
});

describe('districts', () => {
  test('Minh Long became Sơn Mai and Minh Long, each with part of its five communes', () => {
    const lines = units.successors('2024:531');
    expect(lines.map(({ unit, extent, via = [] }) => [unit.name, extent, via.map(({ name }) => name)])).toEqual([
      ['Sơn Mai', 'part', ['Long Sơn', 'Long Mai']],
      ['Minh Long', 'part', ['Thanh An', 'Long Môn', 'Long Hiệp']],
    ]);
  });

  test('Phú Quí, an island district with communes, became one đặc khu as a whole', () => {
    const lines = units.successors('2024:602');
    expect(lines).toMatchObject([{ unit: { id: '2025:23272' }, extent: 'whole', population: 'not-applicable' }]);
    expect(lines[0]?.via?.map(({ name }) => name)).toEqual(['Ngũ Phụng', 'Long Hải', 'Tam Thanh']);
  });

  test('every district of 2024 has successors', () => {
    const without = units.all({ year: 2024, level: 'district' }).filter(({ id }) => units.successors(id).length === 0);
    expect(without).toEqual([]);
  });
});

describe('provinces', () => {
  test.each([
    ['66', 15, 180, 68, 'Đắk Lắk'],
    ['60', 10, 121, 45, 'Lâm Đồng'],
    ['42', 12, 209, 69, 'Hà Tĩnh'],
    ['51', 13, 170, 56, 'Quảng Ngãi'],
  ])('old province %s: %i districts, %i communes → %i communes, now in %s', (code, districts, before, after, name) => {
    const province = `2024:${code}`;
    const old = units.all({ year: 2024, level: 'commune', province });
    expect(units.children(province)).toHaveLength(districts);
    expect(old).toHaveLength(before);
    const heirs = [...old.map(({ id }) => id), ...units.children(province).map(({ id }) => id)];
    expect(new Set(heirs.flatMap((id) => ids(units.successors(id)))).size).toBe(after);
    expect(units.successors(province)).toMatchObject([{ unit: { name }, extent: 'whole' }]);
  });

  test('Lâm Đồng was made from Đắk Nông, Lâm Đồng and Bình Thuận', () => {
    const names = units.predecessors('2025:68').map(({ unit }) => unit.name);
    expect(names.sort()).toEqual(['Bình Thuận', 'Lâm Đồng', 'Đắk Nông'].sort());
  });

  test('52 were merged into 23, 11 went on unchanged, and both directions say so', () => {
    const lines = units.all({ year: 2025, level: 'province' }).map(({ id }) => units.predecessors(id));
    const merged = lines.filter((before) => before.every(({ detail }) => detail === 'merged'));
    const unchanged = lines.filter((before) => before.every(({ detail }) => detail === 'unchanged'));
    expect([merged.length, merged.flat().length]).toEqual([23, 52]);
    expect([unchanged.length, unchanged.flat().length]).toEqual([11, 11]);
    const details = units
      .all({ year: 2024, level: 'province' })
      .flatMap(({ id }) => units.successors(id).map(({ detail }) => detail));
    expect(details.filter((detail) => detail === 'merged')).toHaveLength(52);
    expect(details.filter((detail) => detail === 'unchanged')).toHaveLength(11);
  });

  test.each([
    ['01', 'Hà Nội', 'unchanged'],
    ['46', 'Huế', 'unchanged'],
    ['68', 'Lâm Đồng', 'merged'],
    ['79', 'Hồ Chí Minh', 'merged'],
  ])('%s %s was %s', (code, name, detail) => {
    expect(units.successors(`2024:${code}`)).toMatchObject([
      { unit: { id: `2025:${code}`, name }, detail, basis: { resolution: '202/2025/QH15' } },
    ]);
  });

  test('a province that went on unchanged is the same one, name and type', () => {
    for (const province of units.all({ year: 2025, level: 'province' })) {
      for (const { unit, detail } of units.predecessors(province.id))
        if (detail === 'unchanged') expect(unit.fullName).toBe(province.fullName);
    }
  });

  test('the 34 provinces were made from all 63', () => {
    expect(units.all({ year: 2025, level: 'province' }).flatMap(({ id }) => ids(units.predecessors(id)))).toHaveLength(
      63,
    );
  });
});
