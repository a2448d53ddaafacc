import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../../test/facts.js';
import { domainOf, readDomain } from './index.js';

const TODAY = '2026-11-21';

/** The readings of a host name as `convention validity form units`. */
function read(host: string): string[] {
  const answer = readDomain(dataset, host, { asOf: TODAY });
  if (answer.status !== 'read') return [answer.status];
  return answer.readings.map(({ convention, validity, form, units }) =>
    [convention.id, validity, form, ...units.map(({ id }) => id)].join(' '),
  );
}

describe('a host name reads back to its units and conventions', () => {
  test.each([
    ['a name of today', 'hamthang.lamdong.gov.vn', ['decree-224-2026-commune in-force pattern 2025:22933']],
    [
      'the name of a plan, and of an old commune by custom',
      'hamthang.binhthuan.gov.vn',
      ['binh-thuan-2025 in-force pattern 2025:22933', 'custom-commune-province not-stated pattern 2024:23104'],
    ],
    [
      'both units of a collision',
      'camgiang.haiphong.gov.vn',
      ['decree-224-2026-commune in-force pattern 2025:10888 2025:10903'],
    ],
    [
      'a name with the type in front, which the decree does not rule out',
      'phuonghamthang.lamdong.gov.vn',
      ['decree-224-2026-commune in-force type-in-front 2025:22933'],
    ],
    [
      'a suggestion of ours',
      'camgiang10903.haiphong.gov.vn',
      ['decree-224-2026-commune in-force suggestion 2025:10903'],
    ],
    ['a province', 'hochiminhcity.gov.vn', ['decree-224-2026-province in-force pattern 2025:79']],
    ['a province that is gone', 'binhthuan.gov.vn', ['decree-43-2011-province ended pattern 2024:60']],
    [
      'an address that was seen, under its district',
      'camthinh.camxuyen.hatinh.gov.vn',
      ['custom-commune-district not-stated pattern 2024:18736'],
    ],
  ])('%s: %s', (_case, host, readings) => {
    expect(read(host)).toEqual(readings);
  });

  test('in capitals, with a last dot, as in small letters', () => {
    expect(read('HamThang.LamDong.GOV.vn.')).toEqual(read('hamthang.lamdong.gov.vn'));
  });

  test('a ward reads by the type that it has on the day, and by its first one where no day is given', () => {
    const forms = (host: string, asOf?: string) => readDomain(dataset, host, asOf === undefined ? {} : { asOf }).status;
    const name = `phuong${hostOf('2025:07294')}`;
    expect([forms(name, TODAY), forms(name, '2026-08-01'), forms(name)]).toEqual(['read', 'unknown', 'unknown']);
  });

  test('without a day says nothing of validity', () => {
    const answer = readDomain(dataset, 'hamthang.lamdong.gov.vn');
    expect(answer.status === 'read' && Object.keys(answer.readings[0] ?? {})).toEqual(['convention', 'form', 'units']);
  });
});

describe('a host name that no convention makes says where it fails', () => {
  test.each([
    ['a slip in the commune', 'hamthag.lamdong.gov.vn', 'hamthag', 'lamdong.gov.vn', 'hamthang'],
    ['a slip in the province', 'hamthang.lamdog.gov.vn', 'lamdog', 'gov.vn', 'lamdong'],
    ['a commune of another province', 'hamthang.hanoi.gov.vn', 'hamthang', 'hanoi.gov.vn', 'vanthang'],
    ['a label too many', 'www.hamthang.lamdong.gov.vn', 'www', 'hamthang.lamdong.gov.vn', undefined],
    ['another ending', 'hamthang.lamdong.com', 'com', '', undefined],
    ['a name that stops short', 'gov.vn', '', 'gov.vn', undefined],
  ])('%s', (_case, host, label, under, first) => {
    const answer = readDomain(dataset, host);
    expect(answer).toMatchObject({ status: 'unknown', host, label, under });
    expect(answer.status === 'unknown' && answer.nearest[0]).toBe(first);
  });

  test('or that it is none', () => {
    expect(readDomain(dataset, 'hàm thắng.vn')).toEqual({
      status: 'malformed',
      host: 'hàm thắng.vn',
      problems: [
        { kind: 'sign', label: 'hàm thắng', sign: 'à' },
        { kind: 'sign', label: 'hàm thắng', sign: ' ' },
        { kind: 'sign', label: 'hàm thắng', sign: 'ắ' },
      ],
    });
  });

  test('a day that is not in the calendar is refused', () => {
    expect(() => readDomain(dataset, 'hamthang.lamdong.gov.vn', { asOf: '2026-13-01' })).toThrow(
      new RangeError('unexpected day "2026-13-01", expected a day of the calendar, written YYYY-MM-DD'),
    );
  });
});

function hostOf(id: string): string {
  const unit = dataset.units.get(id);
  const answer = unit && domainOf(dataset, unit, { asOf: TODAY });
  return answer?.status === 'made' ? answer.name : '';
}

describe('what is made reads back to what it was made from', () => {
  const units = (['province', 'commune'] as const).flatMap((level) => dataset.units.all({ year: 2025, level }));

  test('for every unit: its name, candidate or suggestion', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), (unit) => {
        const answer = domainOf(dataset, unit, { asOf: TODAY });
        const names =
          answer.status === 'made'
            ? [answer.name, ...answer.alternatives.map(({ name }) => name)]
            : answer.status === 'collision'
              ? [answer.candidate, ...answer.suggestions.map(({ name }) => name)]
              : [];
        expect(names.length).toBeGreaterThan(0);
        for (const name of names) {
          const back = readDomain(dataset, name, { asOf: TODAY });
          expect(back.status === 'read' && back.readings.flatMap((reading) => reading.units)).toContain(unit);
        }
      }),
    );
  });

  test('whatever the normal form and the case of the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
        expect(readDomain(dataset, decomposed)).toEqual(readDomain(dataset, composed));
      }),
    );
  });
});
