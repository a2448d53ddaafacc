import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../../test/facts.js';
import { checkIdentityCodes, type ListedCode } from './index.js';

const check = (list: (string | ListedCode)[]) =>
  checkIdentityCodes(
    dataset,
    list.map((line) => (typeof line === 'string' ? { code: line } : line)),
  );

describe('a list of codes', () => {
  test('that is a tree has no problem; level 1 need not stand in it', () => {
    const list = [
      'H36.1',
      'H36.1.2',
      'H36.1.2.A',
      'K36.1',
      'G06',
      'Z01AB',
      { code: 'H36.9', unit: 'Cũ', closed: true },
    ];
    expect(check(list).problems).toEqual([]);
  });

  test('is read line by line', () => {
    expect(check(['H36.1', 'h36']).readings).toMatchObject([
      { status: 'read', code: 'H36.1' },
      { status: 'malformed', mended: 'H36' },
    ]);
  });

  test('all of which are in the form of 2016 is of one form', () => {
    expect(check(['000.00.01.H36', '000.02.01.H36']).problems).toEqual([]);
  });

  test('of closed codes under a closed root is as it should be', () => {
    expect(check([{ code: 'H11.5', closed: true }]).problems).toEqual([]);
  });
});

describe('a list says where', () => {
  test.each<[string, (string | ListedCode)[], unknown[]]>([
    [
      'a code is none',
      ['H36.1', 'H36-2'],
      [{ at: 1, code: 'H36-2', kind: 'malformed', basis: { article: 'Điều 4' }, reading: { faults: [{}, {}] } }],
    ],
    ['a code stands twice', ['H36.1', 'H36.1'], [{ at: 1, code: 'H36.1', kind: 'repeated', first: 0, basis: 'ours' }]],
    [
      'a code stands twice in two forms',
      ['H36.01', '000.00.01.H36'],
      [
        { at: 1, code: 'H36.01', kind: 'repeated', first: 0 },
        { at: 1, code: 'H36.01', kind: 'mixed-form', current: 'H36.01', basis: { act: 'standard-102-2016' } },
      ],
    ],
    [
      'a closed code is given again, further down',
      [{ code: 'H36.1', closed: true }, 'H36.1'],
      [{ at: 1, code: 'H36.1', kind: 'given-again', closedAt: 0, basis: 'ours' }],
    ],
    [
      'a closed code is given again, further up',
      ['H36.1', { code: 'H36.1', closed: true }],
      [{ at: 0, code: 'H36.1', kind: 'given-again', closedAt: 1, basis: 'ours' }],
    ],
    [
      'a closed code stands twice',
      [
        { code: 'H36.1', closed: true },
        { code: 'H36.1', closed: true },
      ],
      [{ at: 1, code: 'H36.1', kind: 'repeated', first: 0 }],
    ],
    [
      'the level above is missing',
      ['H36.1.2', 'H36.3.4.5', 'H36.3'],
      [
        { at: 0, code: 'H36.1.2', kind: 'parent-missing', parent: 'H36.1', basis: { article: 'Điều 4' } },
        { at: 1, code: 'H36.3.4.5', kind: 'parent-missing', parent: 'H36.3.4' },
      ],
    ],
    [
      'a code is under the closed one of a province',
      ['H11.5'],
      [
        {
          at: 0,
          code: 'H11.5',
          kind: 'under-closed',
          closed: 'H11',
          heirCode: 'H36',
          heir: { id: '2025:68' },
          basis: { act: 'decision-09-2025', article: 'Điều 2 khoản 2 điểm a' },
        },
      ],
    ],
    [
      'a code is under another closed one',
      ['G04.1'],
      [{ at: 0, code: 'G04.1', kind: 'under-closed', closed: 'G04', basis: { article: 'Điều 1' } }],
    ],
    [
      'the form of 2016 is mixed with today’s',
      ['000.00.02.H36', 'H36.1'],
      [{ at: 0, code: 'H36.02', kind: 'mixed-form', current: 'H36.1' }],
    ],
  ])('%s', (_case, list, problems) => {
    const found = check(list).problems;
    expect(found).toMatchObject(problems);
    expect(found).toHaveLength(problems.length);
  });
});

test('the order of a list changes where problems stand, never how many codes are wrong', () => {
  const code = fc.constantFrom('H36', 'H36.1', 'H36.1.2', 'H36.2.3', 'H11.1', 'h36', '000.00.01.H36', 'G04');
  fc.assert(
    fc.property(fc.array(code, { maxLength: 12 }), (codes) => {
      const kinds = (list: string[]) =>
        check(list)
          .problems.map(({ kind }) => kind)
          .sort();
      expect(kinds(codes.toReversed())).toEqual(kinds(codes));
    }),
  );
});
