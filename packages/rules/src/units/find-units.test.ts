import { describe, expect, test } from 'vitest';
import { vietnam, vietnamFiles } from '../../test/vietnam.js';
import { createUnits } from './create-units.js';

const units = vietnam();
const find = (words: string) => units.find(words).map(({ id }) => id);

describe('a name finds its unit however it is typed', () => {
  test.each([
    ['Hàm Thắng, Lâm Đồng'],
    ['ham thang, lam dong'],
    ['HÀM THẮNG, LÂM ĐỒNG'],
    ['Hàm Thắng, Lâm Đồng'.normalize('NFD')],
    ['  Phường   Hàm Thắng , tỉnh Lâm Đồng'],
    ['phuong ham thang, tinh lam dong'],
    ['2025:22933'],
  ])('%j finds phường Hàm Thắng', (words) => {
    expect(find(words)).toContain('2025:22933');
  });

  test.each([
    ["Cư M'gar", '2024:24289'],
    ['Cư M’gar', '2024:24289'],
    ['cu mgar', '2024:24289'],
    ['thị trấn Vạn Giã', '2024:22489'],
    ['quận Ba Đình', '2024:001'],
    ['TP Hồ Chí Minh', '2025:79'],
    ['TP. Hồ Chí Minh', '2025:79'],
    ['TP.HO CHI MINH', '2025:79'],
    ['đặc khu Phú Quý', '2025:23272'],
    ['dak lak', '2025:66'],
  ])('%j finds %s', (words, id) => {
    expect(find(words)).toContain(id);
  });

  test('old and new tone placement are the same name', () => {
    expect(find('Hòa Bình')).toEqual(find('Hoà Bình'));
    expect(find('Thụy Khuê')).toEqual(find('Thuỵ Khuê'));
  });

  test('a name that the resolution spells otherwise finds the old unit', () => {
    expect(find('Phố Bảng')).toContain('2024:00712');
    expect(find('Phó Bảng')).toContain('2024:00712');
  });
});

describe('a name that many bear', () => {
  test('with diacritics, Sơn Hà and Sơn Hạ are told apart; without, both are found', () => {
    expect(find('xã Sơn Hà, Quảng Ngãi')[0]).toBe('2025:21289');
    expect(find('xã Sơn Hạ, Quảng Ngãi')[0]).toBe('2025:21292');
    expect(find('xa son ha, quang ngai')).toEqual(expect.arrayContaining(['2025:21289', '2025:21292']));
  });

  test('the old province narrows Tân Thành down to the commune of 2025 made there, and its namesake before', () => {
    expect(find('Tân Thành, Bình Thuận')).toEqual(['2025:23143', '2024:23146']);
  });

  test('what stands after the commas must all be true', () => {
    expect(find('Tân Thành, Hàm Thuận Nam, Bình Thuận')).toContain('2024:23146');
    expect(find('Tân Thành, Minh Long, Bình Thuận')).toEqual([]);
  });

  test('units of today come before old ones, communes before districts and provinces', () => {
    expect(find('Ba Đình')[0]).toBe('2025:00004');
    expect(find('Minh Long')).toEqual(['2025:21361', '2024:01534', '2024:25444', '2024:531']);
  });

  test('a type in front leaves only units of that type', () => {
    expect(find('huyện Minh Long')).toEqual(['2024:531']);
  });
});

describe('codes and unknown words', () => {
  test('a bare code is ambiguous without its year: both candidates', () => {
    expect(find('22933').sort()).toEqual(['2024:22933', '2025:22933']);
  });

  test('words that no unit bears find nothing', () => {
    expect(find('Không Có Xã Này')).toEqual([]);
    expect(find('')).toEqual([]);
  });

  test('a slip of the finger gets the near misses', () => {
    expect(units.suggest('Minh Lonng').map(({ name }) => name)).toContain('Minh Long');
    expect(units.suggest('Tan Thahn', 3)).toHaveLength(3);
  });
});

describe('a slip of the finger with a place after the comma', () => {
  const suggest = (words: string, limit?: number) => units.suggest(words, limit).map(({ id }) => id);

  test.each([['Tan Thahn, Binh Thuan'], ['Tân Thahn, tỉnh Bình Thuận'], ['Tân Thahn, Bình Thuan']])(
    '%s suggests units that lie, or lay, there first',
    (words) => {
      const found = units.suggest(words);
      expect(found).toHaveLength(5);
      expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['2025:23143', '2024:23146']));
      const home = (id: string) => [id, ...units.predecessors(id).map(({ unit }) => unit.id)];
      for (const { id } of found) expect(home(id).some((old) => units.get(old)?.province === '2024:60')).toBe(true);
    },
  );

  test('then the nearest ones of the rest of the country', () => {
    const found = suggest('Minh Lonng, Quảng Ngãi', 40);
    expect(found.slice(0, 2)).toEqual(['2025:21361', '2024:531']);
    expect(found).toContain('2024:25444');
  });

  test('a place that is not there changes nothing', () => {
    expect(suggest('Minh Lonng, Không Đâu')).toEqual(suggest('Minh Lonng'));
  });

  test('no more than asked for, and none twice', () => {
    expect(suggest('Tan Thahn, Binh Thuan', 2)).toHaveLength(2);
    const many = suggest('Phó Bảngg, Hà Giang', 30);
    expect(new Set(many).size).toBe(many.length);
  });
});

describe('one province alone', () => {
  test('answers for its own units without the rest of the country', () => {
    const lamDong = createUnits(vietnamFiles().filter(({ code }) => code === '68'));
    expect(lamDong.all({ year: 2025, level: 'commune' })).toHaveLength(124);
    expect(lamDong.get('2025:00004')).toBeUndefined();
    expect(lamDong.find('Tân Thành').map(({ id }) => id)).toContain('2025:23143');
  });

  test('the order of the files makes no difference', () => {
    const backwards = createUnits(vietnamFiles().toReversed());
    expect(backwards.find('tan thanh')).toEqual(units.find('tan thanh'));
    expect(backwards.all({ year: 2024, level: 'district' })).toEqual(units.all({ year: 2024, level: 'district' }));
  });
});
