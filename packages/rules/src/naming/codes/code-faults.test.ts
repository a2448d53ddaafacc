import { describe, expect, test } from 'vitest';
import { codeFaults } from './code-faults.js';

describe('a code in today’s form has no fault', () => {
  test.each([
    'H11',
    'H11.5.2',
    'K36.01',
    'G06.A1',
    'A02',
    `H11.${'9'.repeat(31)}`,
    'Z01A',
    `Z99${'A'.repeat(32)}`,
    'Z10.1',
  ])('%s', (code) => {
    expect(codeFaults(code)).toEqual([]);
  });
});

describe('another text says what is wrong with it, and where', () => {
  test.each<[string, string, unknown[]]>([
    ['nothing', '', [{ kind: 'empty' }]],
    ['36 signs', `H11.${'9'.repeat(32)}`, [{ kind: 'too-long', length: 36 }]],
    ['a small letter', 'h11.5', [{ kind: 'lower-case', at: 0, sign: 'h' }]],
    ['a space', 'H11. 5', [{ kind: 'spaces', at: 4 }]],
    ['a space in front', ' H11', [{ kind: 'spaces', at: 0 }]],
    [
      'a hyphen for a dot',
      'H11-5',
      [
        { kind: 'sign', at: 3, sign: '-' },
        { kind: 'first-group', found: 'H11-5' },
      ],
    ],
    ['a letter with a mark', 'H11.Đ', [{ kind: 'sign', at: 4, sign: 'Đ' }]],
    ['a sign of two units', 'H11.😀', [{ kind: 'sign', at: 4, sign: '😀' }]],
    ['two dots', 'H11..5', [{ kind: 'empty-group', group: 1 }]],
    ['a dot at the end', 'H11.', [{ kind: 'empty-group', group: 1 }]],
    ['a dot in front', '.H11', [{ kind: 'empty-group', group: 0 }]],
    ['one digit', 'H1.5', [{ kind: 'first-group', found: 'H1' }]],
    ['three digits', 'H111', [{ kind: 'first-group', found: 'H111' }]],
    ['digits alone, as of an enterprise', '0312345678', [{ kind: 'first-group', found: '0312345678' }]],
    ['a scheme without a number', 'ZAB.1', [{ kind: 'first-group', found: 'ZAB' }]],
    ['the scheme 00', 'Z001', [{ kind: 'scheme-number', found: 'Z00' }]],
    ['a scheme alone', 'Z01', [{ kind: 'scheme-rest', length: 0 }]],
    [
      'a scheme with 33 signs',
      `Z01${'A'.repeat(33)}`,
      [
        { kind: 'too-long', length: 36 },
        { kind: 'scheme-rest', length: 33 },
      ],
    ],
    [
      'several faults at once',
      'h1 ..Đ',
      [
        { kind: 'spaces', at: 2 },
        { kind: 'lower-case', at: 0, sign: 'h' },
        { kind: 'sign', at: 5, sign: 'Đ' },
        { kind: 'first-group', found: 'H1' },
        { kind: 'empty-group', group: 1 },
      ],
    ],
  ])('%s', (_case, code, faults) => {
    expect(codeFaults(code)).toEqual(faults);
  });
});
