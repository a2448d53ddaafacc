import { describe, expect, test } from 'vitest';
import { vietnam } from '../../test/vietnam.js';

const units = vietnam();
const find = (words: string) => units.find(words).map(({ id }) => id);

describe('a type written in front', () => {
  test.each([
    ['TP. Phan Thiết', '2024:593'],
    ['TP.Phan Thiết', '2024:593'],
    ['tp phan thiet', '2024:593'],
    ['thành phố Phan Thiết', '2024:593'],
    ['TX. La Gi', '2024:594'],
    ['tx.la gi', '2024:594'],
    ['Thị xã La Gi', '2024:594'],
    ['TT. Phú Long', '2024:23062'],
    ['Thị trấn Phú Long'.normalize('NFD'), '2024:23062'],
    ['tỉnh Bình Thuận', '2024:60'],
  ])('%s finds %s alone', (words, id) => {
    expect(find(words)).toEqual([id]);
  });

  test('is told from a name that begins alike: "Quán Thánh" is no quận', () => {
    expect(find('Quán Thánh')).toEqual(['2024:00013']);
    expect(units.suggest('Quán Thánhh', 2).map(({ name }) => name)).toContain('Quán Thánh');
  });

  test('does not spoil the nearest names', () => {
    expect(units.suggest('phường Hàm Thắngg')[0]?.id).toBe('2025:22933');
    expect(units.suggest('TP. Phan Thiêtt')[0]?.name).toBe('Phan Thiết');
  });

  test('may be the one of 1 July 2025 or the one that the unit has had since', () => {
    expect(find('xã Lộc Ninh, Đồng Nai')).toContain('2025:25270');
    expect(find('phường Lộc Ninh, Đồng Nai')).toEqual(['2025:25270']);
    expect(find('thành phố Đồng Nai')).toEqual(['2025:75']);
    expect(find('tỉnh Đồng Nai')).toEqual(['2025:75', '2024:75']);
  });
});

describe('diacritics', () => {
  test('hoà and hòa, thuỷ and thủy find the same units', () => {
    expect(find('Hoà Thắng')).toEqual(find('Hòa Thắng'));
    expect(find('Phú Thuỷ')).toEqual(find('Phú Thủy'));
    expect(find('Phú Thuỷ')).toContain('2025:22924');
  });

  test('may be missing, and then all names that fold alike are found', () => {
    expect(find('quan thanh')).toEqual(['2025:17569', '2024:00013']);
    expect(find('Quan Thành')).toEqual(['2025:17569']);
  });
});

describe('context after commas', () => {
  test('may be a province of today or the one before, a district, or several of them', () => {
    expect(find('Hàm Thắng, Lâm Đồng')).toEqual(['2025:22933']);
    expect(find('Hàm Thắng, Bình Thuận')).toEqual(['2025:22933', '2024:23104']);
    expect(find('Hàm Thắng, huyện Hàm Thuận Bắc')).toEqual(['2025:22933', '2024:23104']);
    expect(find('Hàm Thắng, TP. Phan Thiết, tỉnh Bình Thuận')).toEqual(['2025:22933']);
  });

  test('narrows a name that is a number', () => {
    expect(find('Phường 12, Gò Vấp')).toEqual(['2024:26881']);
    expect(find('12, Gò Vấp')).toEqual(['2024:26881']);
  });

  test('that is empty asks for nothing', () => {
    expect(find('Tân Thành,')).toEqual(find('Tân Thành'));
    expect(find('Tân Thành, , Bình Thuận')).toEqual(find('Tân Thành, Bình Thuận'));
  });

  test('that is false leaves nothing', () => {
    expect(find('Hàm Thắng, Hà Nội')).toEqual([]);
  });
});

describe('codes', () => {
  test.each([
    ['60', ['2024:60']],
    ['68', ['2024:68', '2025:68']],
    ['597', ['2024:597']],
    ['00004', ['2024:00004', '2025:00004']],
  ])('%s without a year finds %j', (code, ids) => {
    expect(find(code).toSorted()).toEqual(ids);
  });

  test('an id finds its unit, white space around it apart', () => {
    expect(find(' 2024:00004 ')).toEqual(['2024:00004']);
    expect(find('2025:99999')).toEqual([]);
  });

  test('what looks like an id and is none is refused', () => {
    expect(() => find('2025:531')).toThrow('districts ended on 1 July 2025');
    expect(() => find('2025:4')).toThrow('leading zeros kept');
  });
});
