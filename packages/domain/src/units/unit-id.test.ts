import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnitId, parseUnitId } from './unit-id.js';

describe('a unit id is a year and a code', () => {
  test.each([
    ['2025:22933', { year: 2025, code: '22933', level: 'commune' }],
    ['2024:531', { year: 2024, code: '531', level: 'district' }],
    ['2024:60', { year: 2024, code: '60', level: 'province' }],
    ['2025:01', { year: 2025, code: '01', level: 'province' }],
  ])('%s says its year, code and level', (id, parts) => {
    expect(parseUnitId(id)).toEqual(parts);
  });

  test.each([
    ['22915', /expected <year>:<code>, such as 2025:/],
    ['', /expected <year>:<code>/],
    ['2025:', /expected <year>:<code>/],
    ['2026:22915', /expected the year 2024 \(before 1 July 2025\) or 2025/],
    ['2025:4', /2 digits \(province\), 3 \(district\) or 5 \(commune\), leading zeros kept/],
    ['2025:2291', /5 \(commune\)/],
    ['2025:531', /districts ended on 1 July 2025/],
    [' 2025:22915', /expected <year>:<code>/],
  ])('%j is refused with a reason', (text, reason) => {
    expect(() => parseUnitId(text)).toThrow(RangeError);
    expect(() => parseUnitId(text)).toThrow(reason);
    expect(isUnitId(text)).toBe(false);
  });

  test('the refused text stands in the message', () => {
    expect(() => parseUnitId('2025:531')).toThrow('"2025:531"');
  });

  test('any five digits with either year are an id of a commune', () => {
    const code = fc.integer({ min: 0, max: 99999 }).map((number) => String(number).padStart(5, '0'));
    fc.assert(
      fc.property(fc.constantFrom(2024, 2025), code, (year, digits) => {
        expect(parseUnitId(`${year}:${digits}`)).toEqual({ year, code: digits, level: 'commune' });
      }),
    );
  });
});
