import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostProblems } from './host-name.js';

describe('a good host name has no problem', () => {
  test.each([
    'hamthang.lamdong.gov.vn',
    'Hamthang.LAMDONG.gov.vn',
    '1baoloc.lamdong.gov.vn',
    'a-b.vn',
    `${'a'.repeat(63)}.vn`,
  ])('%s', (host) => {
    expect(hostProblems(host)).toEqual([]);
  });
});

describe('a bad one says what is wrong with which label', () => {
  test.each([
    ['no name', '', [{ kind: 'empty-label', label: '' }]],
    ['two dots', 'a..vn', [{ kind: 'empty-label', label: '' }]],
    ['a dot at the end', 'a.vn.', [{ kind: 'empty-label', label: '' }]],
    ['a letter with a mark', 'hàm.vn', [{ kind: 'sign', label: 'hàm', sign: 'à' }]],
    ['the same letter decomposed', 'hàm.vn'.normalize('NFD'), [{ kind: 'sign', label: 'hàm', sign: 'à' }]],
    ['a space', 'a b.vn', [{ kind: 'sign', label: 'a b', sign: ' ' }]],
    ['an underscore, once', 'a_b_c.vn', [{ kind: 'sign', label: 'a_b_c', sign: '_' }]],
    ['a hyphen in front', '-a.vn', [{ kind: 'hyphen-at-end', label: '-a' }]],
    ['a hyphen behind', 'a-.vn', [{ kind: 'hyphen-at-end', label: 'a-' }]],
    ['a long label', `${'a'.repeat(64)}.vn`, [{ kind: 'label-too-long', label: 'a'.repeat(64), length: 64 }]],
    ['a long name', Array(128).fill('a').join('.'), [{ kind: 'host-too-long', length: 255 }]],
  ])('%s', (_case, host, problems) => {
    expect(hostProblems(host)).toEqual(problems);
  });
});

test('labels of letters and digits, joined by dots, are always a good host name', () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,20}$/);
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), (labels) => {
      expect(hostProblems(labels.join('.'))).toEqual([]);
    }),
  );
});
