import { loadProvince } from '@haicap/data';
import { describe, expect, test } from 'vitest';
import { dataset, law } from '../../../test/facts.js';
import { createDataset } from '../../dataset/index.js';
import { levelOneMeaning } from './level-one.js';

/** For each merged province the code that goes on and those that were closed: the law notes' table of the 63 codes. */
const merged: Record<string, string[]> = {
  H01: ['H33'],
  H05: ['H02'],
  H12: ['H04'],
  H13: ['H30', 'H51'],
  H15: ['H45'],
  H17: ['H47'],
  H19: ['H10'],
  H20: ['H58'],
  H21: ['H08'],
  H24: ['H23'],
  H29: ['H06', 'H09'],
  H31: ['H54'],
  H32: ['H43'],
  H36: ['H16', 'H11'],
  H38: ['H63'],
  H42: ['H25', 'H40'],
  H44: ['H28', 'H62'],
  H48: ['H34'],
  H50: ['H46'],
  H53: ['H39'],
  H55: ['H03'],
  H60: ['H22'],
  H61: ['H07', 'H59'],
};
const unchanged = ['H14', 'H18', 'H26', 'H27', 'H57', 'H35', 'H37', 'H41', 'H49', 'H52', 'H56'];

const outcome = (code: string): string => {
  const meaning = levelOneMeaning(dataset, code);
  if (meaning.kind !== 'province') return meaning.kind;
  const { outcome: found } = meaning;
  if (found.status === 'closed') return `closed, ${found.heirCode}`;
  return found.status === 'kept' ? found.because : found.status;
};

describe('the level-1 code of a province', () => {
  test('is one of 63, of which 34 are kept and 29 closed', () => {
    const codes = [...Object.entries(merged).flat(2), ...unchanged];
    expect(codes.sort()).toEqual(law.levelOneCodes.map(({ code }) => code));
    expect(Object.values(merged).flat()).toHaveLength(29);
    expect(new Set(law.levelOneCodes.map(({ province }) => province)).size).toBe(63);
  });

  test.each(Object.entries(merged))(
    '%s is kept by the province of the same name, for which %j are closed',
    (kept, closed) => {
      expect(outcome(kept)).toBe('namesake');
      expect(closed.map(outcome)).toEqual(closed.map(() => `closed, ${kept}`));
    },
  );

  test.each(unchanged)('%s is kept, for its province was not merged', (code) => {
    expect(outcome(code)).toBe('unchanged');
  });

  test('has the same number for the People’s Council, with the same outcome', () => {
    for (const { code } of law.levelOneCodes) {
      expect(outcome(code.replace('H', 'K'))).toBe(outcome(code).replace('H', 'K'));
    }
  });

  test('says whose it is, who took over, and on which clause that rests; the day is not stated', () => {
    expect(levelOneMeaning(dataset, 'K11')).toMatchObject({
      kind: 'province',
      issuedTo: 'Hội đồng nhân dân cấp tỉnh',
      province: { fullName: 'Tỉnh Bình Thuận' },
      outcome: {
        status: 'closed',
        heir: { fullName: 'Tỉnh Lâm Đồng' },
        heirCode: 'K36',
        closedOn: 'not-stated',
        citation: { act: 'decision-09-2025', article: 'Điều 2 khoản 2 điểm a' },
      },
    });
  });

  test('of a merged province with a new name is not stated: the decision leaves open which one it takes', async () => {
    const province = await loadProvince('68');
    const units = province.units.map((unit) => (unit.id === '2025:68' ? { ...unit, name: 'Nam Tây Nguyên' } : unit));
    const world = createDataset({ plans: [], provinces: [{ ...province, units }], law });
    expect(levelOneMeaning(world, 'H11')).toMatchObject({
      outcome: { status: 'not-stated', citation: { article: 'Điều 2 khoản 2 điểm b' } },
    });
  });

  test('of a province that is not loaded is refused', async () => {
    const world = createDataset({ plans: [], provinces: [await loadProvince('68')], law });
    expect(() => levelOneMeaning(world, 'H01')).toThrow(
      new RangeError('unexpected code "H01", expected the units of its province (2024:89) to be loaded'),
    );
  });
});

describe('another level-1 code', () => {
  test.each([
    ['G04', 'closed'],
    ['G37', 'closed'],
    ['G06', 'not-listed'],
    ['A01', 'not-listed'],
    ['J99', 'not-listed'],
    ['H00', 'not-assigned'],
    ['H64', 'not-assigned'],
    ['K64', 'not-assigned'],
    ['L01', 'not-assigned'],
  ])('%s is %s', (code, kind) => {
    expect(outcome(code)).toBe(kind);
  });

  test('that was closed by name says on which clause that rests', () => {
    expect(levelOneMeaning(dataset, 'G04')).toMatchObject({
      issuedTo: 'Bộ, ngành',
      closedOn: 'not-stated',
      citation: { act: 'decision-09-2025', article: 'Điều 1' },
    });
  });
});
