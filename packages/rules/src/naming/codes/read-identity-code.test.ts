import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../../test/facts.js';
import { joinIdentityCode, readIdentityCode } from './index.js';

const read = (text: string) => readIdentityCode(dataset, text);

describe('a code is read into groups', () => {
  test.each([
    ['H11', 'H11', ['H11'], 1, 'current'],
    ['H11.5.2', 'H11.5.2', ['H11', '5', '2'], 3, 'current'],
    ['000.00.00.H49', 'H49', ['H49'], 1, 'former'],
    ['000.00.05.H49', 'H49.05', ['H49', '05'], 2, 'former'],
    ['Z01AB.C', 'Z01AB.C', ['Z01', 'AB.C'], 'not-applicable', 'current'],
  ])('%s', (text, code, groups, level, form) => {
    expect(read(text)).toMatchObject({ status: 'read', code, groups, level, form });
  });

  test('what groups below level 1 stand for is not stated, with the clause that says who issues them', () => {
    expect(read('H36.12')).toMatchObject({
      below: 'not-stated',
      citations: [{ article: 'Điều 4' }, { article: 'Điều 10' }],
    });
    expect(read('H36')).toMatchObject({ below: 'not-applicable', citations: [{ article: 'Điều 4' }] });
  });

  test('a scheme has no levels, and its own clause', () => {
    expect(read('Z01AB')).toMatchObject({
      levelOne: { kind: 'scheme', code: 'Z01' },
      below: 'not-applicable',
      citations: [{ article: 'Điều 6' }],
    });
  });

  test('the form of 2016 is cited as it is known: from a summary', () => {
    expect(read('000.00.05.H49')).toMatchObject({
      citations: [{ act: 'standard-102-2016', knownFrom: 'summary' }, {}, {}],
    });
  });
});

describe('a text that is no code says why', () => {
  test.each([
    ['small letters, and the code without them', 'h11.5', 'H11.5'],
    ['spaces, and the code without them', ' H11 .5 ', 'H11.5'],
    ['both, in the form of 2016', '000.00.05.h49 ', '000.00.05.H49'],
    ['signs that nothing mends', 'H11-5', undefined],
    ['a small letter among other faults', 'h1..5', undefined],
    ['a level that is skipped, and spaces', '007.00.05.H49 ', undefined],
  ])('%s', (_case, text, mended) => {
    const answer = read(text);
    expect(answer).toMatchObject({ status: 'malformed', text });
    expect(answer.status === 'malformed' && answer.mended).toBe(mended);
  });

  test('a level that is skipped', () => {
    expect(read('007.00.05.H49')).toEqual({
      status: 'malformed',
      text: '007.00.05.H49',
      faults: [{ kind: 'level-skipped', level: 3 }],
    });
  });
});

const group = fc.stringMatching(/^[A-Z0-9]{1,6}$/);
const province = fc.integer({ min: 1, max: 63 }).map((number) => String(number).padStart(2, '0'));
const levelOne = fc.tuple(fc.constantFrom('H', 'K'), province).map((parts) => parts.join(''));
const groups = fc.tuple(levelOne, fc.array(group, { maxLength: 4 })).map(([first, rest]) => [first, ...rest]);

describe('groups make a code', () => {
  test('that matches the grammar, and reads back to them', () => {
    fc.assert(
      fc.property(groups, (parts) => {
        const code = joinIdentityCode(parts);
        expect(code).toMatch(/^[A-Y]\d{2}(\.[A-Z0-9]+)*$/);
        expect(code.length).toBeLessThanOrEqual(35);
        expect(read(code)).toMatchObject({ status: 'read', code, groups: parts, level: parts.length });
      }),
    );
  });

  test('that no other groups make', () => {
    fc.assert(
      fc.property(groups, groups, (one, other) => {
        expect(joinIdentityCode(one) === joinIdentityCode(other)).toBe(one.join() === other.join());
      }),
    );
  });

  test('a scheme and its rest make one too', () => {
    expect(joinIdentityCode(['Z01', 'AB.C'])).toBe('Z01AB.C');
  });

  test.each([
    ['no groups', []],
    ['no letter', ['11', '5']],
    ['an empty group', ['H11', '']],
    ['a group with a dot', ['H11', '5.2']],
    ['small letters', ['h11', '5']],
    ['too many signs', ['H11', '9'.repeat(32)]],
    ['a scheme alone', ['Z01']],
    ['a scheme of three parts', ['Z01', 'A', 'B.C']],
  ])('but not of %s', (_case, parts) => {
    expect(() => joinIdentityCode(parts)).toThrow(
      new RangeError(
        `unexpected groups ${JSON.stringify(parts)}, expected A–Y and two digits, then groups of A–Z and 0–9, in all 35 signs at most`,
      ),
    );
  });
});

test('a text reads the same in both normal forms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')));
    }),
  );
});
