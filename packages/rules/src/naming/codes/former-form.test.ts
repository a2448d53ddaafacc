import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFormerForm } from './former-form.js';

describe('the form of QCVN 102:2016 reads from right to left', () => {
  test.each([
    ['000.00.00.H49', ['H49']],
    ['000.00.05.H49', ['H49', '05']],
    ['000.03.05.H49', ['H49', '05', '03']],
    ['007.03.05.H49', ['H49', '05', '03', '007']],
    ['000.00.10.G09', ['G09', '10']],
  ])('%s', (text, groups) => {
    expect(readFormerForm(text)).toEqual({ groups });
  });

  test.each([
    ['level 2', '000.03.00.H49', [2]],
    ['level 3', '007.00.05.H49', [3]],
    ['levels 2 and 3', '007.00.00.H49', [2, 3]],
  ])('and skips no level: without %s', (_case, text, levels) => {
    expect(readFormerForm(text)).toEqual({ faults: levels.map((level) => ({ kind: 'level-skipped', level })) });
  });

  test.each(['H49.05', '00.00.00.H49', '000.00.00.Z01', '000.00.00.h49', '000.0A.00.H49', ''])(
    '%s is of another form',
    (text) => {
      expect(readFormerForm(text)).toBeUndefined();
    },
  );

  test('whatever has four levels comes out in the other order', () => {
    const digits = (count: number) =>
      fc.integer({ min: 1, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));
    fc.assert(
      fc.property(digits(3), digits(2), digits(2), digits(2), (four, three, two, one) => {
        expect(readFormerForm(`${four}.${three}.${two}.H${one}`)).toEqual({ groups: [`H${one}`, two, three, four] });
      }),
    );
  });
});
