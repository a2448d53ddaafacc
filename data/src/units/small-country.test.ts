import { expect, test } from 'vitest';
import { tables } from '../../test/small-tables.js';
import { compileUnits } from './compile-units.js';

const files = compileUnits(tables());
const file = files.get('68');

test('a province of 2025 has the units that it was made from', () => {
  expect(file?.units.map(({ id, fullName }) => `${id} ${fullName}`)).toEqual([
    '2025:68 Tỉnh Lâm Đồng',
    '2024:60 Tỉnh Bình Thuận',
    '2024:597 Huyện Hàm Thuận Bắc',
    '2024:602 Huyện Phú Quí',
    '2024:00004 Xã Hàm Thắng',
    '2024:23062 Thị trấn Phú Long',
    '2025:22933 Phường Hàm Thắng',
    '2025:23272 Đặc khu Phú Quý',
  ]);
});

test('a commune of 2024 knows its district, province and other spelling', () => {
  expect(file?.units.find(({ id }) => id === '2024:23062')).toMatchObject({
    district: '2024:597',
    province: '2024:60',
    aliases: ['Phú Long Cũ'],
  });
});

test('a commune of 2025 knows the resolution and clause that made it, a unit of 2024 neither', () => {
  expect(file?.units.find(({ id }) => id === '2025:22933')?.basis).toEqual({
    resolution: '1671/NQ-UBTVQH15',
    clause: '108',
  });
  expect(file?.units.find(({ id }) => id === '2025:68')?.basis).toEqual({ resolution: '202/2025/QH15' });
  expect(file?.units.find(({ id }) => id === '2024:23062')).not.toHaveProperty('basis');
});

test('the mapping keeps level, extent, residents and note', () => {
  expect(
    file?.mapping.map(({ old, oldLevel, extent, population, note }) => [old, oldLevel, extent, population, note]),
  ).toEqual([
    ['00004', 'commune', 'whole', 'all', undefined],
    ['23062', 'commune', 'part', 'all', undefined],
    ['23062', 'commune', 'part', 'none', 'a note'],
    ['602', 'district', 'whole', 'all', undefined],
  ]);
});

test('the wording of a clause may have commas, and the changes come with their province', () => {
  expect(file?.clauses).toEqual({
    '22933': 'Sắp xếp xã Hàm Thắng, thị trấn Phú Long.',
    '23272': 'Thành lập đặc khu Phú Quý.',
  });
  expect(file?.changes.map(({ level, code, to }) => [level, code, to])).toEqual([
    ['commune', '22933', 'xã'],
    ['province', '68', 'thành phố'],
  ]);
});
