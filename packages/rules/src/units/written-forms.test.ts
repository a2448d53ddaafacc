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

describe('a type shortened to a letter', () => {
  test.each([
    ['P.1, Q.3', ['2024:27160']],
    ['P 1, Q 3', ['2024:27160']],
    ['p1, q3', ['2024:27160']],
    ['Q.12', ['2024:761']],
    ['Q12', ['2024:761']],
    ['P. 12, Gò Vấp', ['2024:26881']],
    ['X. Tân Thành, H. Hàm Thuận Nam', ['2025:23143', '2024:23146']],
  ])('%s finds %j', (words, ids) => {
    expect(find(words)).toEqual(ids);
  });

  test.each([['P.'], ['q'], ['x']])('%j alone is no name', (words) => {
    expect(find(words)).toEqual([]);
  });
});

describe('signs inside a name', () => {
  test.each([
    ["H' Neng", '2024:23701'],
    ["H'Neng", '2024:23701'],
    ['H’Neng', '2024:23701'],
    ['hneng', '2024:23701'],
    ["K'Dang", '2024:23698'],
    ["Cư M' gar", '2024:24289'],
    ["huyện Ia H'Drai", '2024:618'],
    ['Phan Rang-Tháp Chàm', '2024:582'],
    ['Phan Rang - Tháp Chàm', '2024:582'],
    ['phan rang thap cham', '2024:582'],
    ['Bà Rịa – Vũng Tàu', '2024:77'],
    ['tỉnh Bà Rịa Vũng Tàu', '2024:77'],
  ])('%j finds %s, whichever way apostrophes and hyphens are spaced', (words, id) => {
    expect(find(words)).toContain(id);
  });

  test.each([
    ['NT Phong Hải', '2024:02902'],
    ['N.T. Phong Hải', '2024:02902'],
    ['nông trường Phong Hải', '2024:02902'],
    ['TT. NT Phong Hai', '2024:02902'],
    ['nt lien son', '2024:04621'],
    ['NT Việt Lâm', '2024:00916'],
  ])('%j finds the thị trấn nông trường %s alone', (words, id) => {
    expect(find(words)).toEqual([id]);
  });

  test('an eth or an African D is typed for Đ', () => {
    expect(find('\u00D0à Lạt')).toEqual(find('Đà Lạt'));
    expect(find('\u0189ắk Lắk')).toEqual(find('Đắk Lắk'));
    expect(find('\u00F0ặc khu Phú Quý')).toEqual(['2025:23272']);
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

describe('diacritics that are typed in part', () => {
  test.each([
    ['Hàm Thang', ['2025:22933', '2024:23104']],
    ['Ham Thắng, Lâm Dong', ['2025:22933']],
    ['Tân Thành, Binh Thuận', ['2025:23143', '2024:23146']],
    ['thi trấn Phú Long', ['2024:23062']],
    ['phuờng Hàm Thắng', ['2025:22933']],
  ])('%s finds %j', (words, ids) => {
    expect(find(words)).toEqual(ids);
  });

  test('do not widen what is found with the diacritics as they are', () => {
    expect(find('Sơn Hạ, Quảng Ngãi')).toEqual(['2025:21292', '2024:21292']);
    expect(find('Sơn Hạ, Quảng Ngai')).toEqual(['2025:21292', '2024:21292']);
    expect(find('Son Hạ, Quảng Ngãi')).toEqual(find('son ha, quang ngai'));
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

  test('a number is a name as well: the units of that code, then those of that name', () => {
    const found = units.find('12').map(({ fullName }) => fullName);
    expect(found.slice(0, 2)).toEqual(['Tỉnh Lai Châu', 'Tỉnh Lai Châu']);
    expect(new Set(found.slice(2, -1))).toEqual(new Set(['Phường 12']));
    expect(found.at(-1)).toBe('Quận 12');
    expect(find('12')).toEqual(expect.arrayContaining(['2024:12', '2025:12', '2024:761', '2024:26881']));
  });

  test('a single figure is a name alone', () => {
    expect(find('1')).toContain('2024:760');
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
