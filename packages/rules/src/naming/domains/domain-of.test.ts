import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binhThuan, dataset, need } from '../../../test/facts.js';
import { conventionsFor, type DomainAnswer, domainOf, hostProblems } from './index.js';

const TODAY = '2026-11-21';
const unit = (id: string) => need(dataset.units.get(id), id);
const ask = (id: string, asOf = TODAY, convention?: string): DomainAnswer =>
  domainOf(dataset, unit(id), { asOf, ...(convention !== undefined && { convention }) });
const nameOf = (answer: DomainAnswer) => (answer.status === 'made' ? answer.name : answer.status);
const kinds = ({ notes }: { notes: DomainAnswer['notes'] }) => notes.map(({ kind }) => kind);

describe('the domain of a unit on a day', () => {
  test.each([
    ['a commune, by the decree in force', '2025:22933', TODAY, 'hamthang.lamdong.gov.vn'],
    ['a commune whose name has an apostrophe', '2025:24280', TODAY, 'cumgar.daklak.gov.vn'],
    ['a special zone', '2025:23272', TODAY, 'phuquy.lamdong.gov.vn'],
    ['a commune of Hồ Chí Minh City, by the decree’s own label', '2025:26737', TODAY, 'tandinh.hochiminhcity.gov.vn'],
    ['a province', '2025:68', TODAY, 'lamdong.gov.vn'],
    ['a city', '2025:01', TODAY, 'hanoi.gov.vn'],
    ['Hồ Chí Minh City, by the decree’s own label', '2025:79', TODAY, 'hochiminhcity.gov.vn'],
    ['a commune, by the plan that binds it', '2025:22933', '2025-07-15', 'hamthang.binhthuan.gov.vn'],
    ['the same before the communes began', '2025:22933', '2025-06-05', 'hamthang.binhthuan.gov.vn'],
    ['the same on the last day before the decree', '2025:22933', '2026-06-30', 'hamthang.binhthuan.gov.vn'],
    ['the same on the first day of the decree', '2025:22933', '2026-07-01', 'hamthang.lamdong.gov.vn'],
    ['the same on the day before the plan', '2025:22933', '2025-06-02', 'not-stated'],
    ['a commune that no plan binds, before the decree', '2025:00004', '2026-06-30', 'not-stated'],
    ['a district, while the decree of 2011 was in force', '2024:597', '2022-08-14', 'hamthuanbac.binhthuan.gov.vn'],
    ['a district, after the decree of 2011', '2024:597', '2022-08-15', 'not-stated'],
    ['an old province, while the decree of 2011 was in force', '2024:60', '2022-08-14', 'binhthuan.gov.vn'],
    ['an old commune: customs never answer by themselves', '2024:23104', '2020-01-01', 'not-stated'],
    ['a province, before the decree', '2025:68', '2026-06-30', 'not-stated'],
  ])('%s', (_case, id, asOf, name) => {
    expect(nameOf(ask(id, asOf))).toBe(name);
  });

  test.each([
    ['custom-commune-district', '2024:23104', 'hamthang.hamthuanbac.binhthuan.gov.vn'],
    ['custom-commune-province', '2024:23104', 'hamthang.binhthuan.gov.vn'],
    ['decree-43-2011-district', '2024:597', 'hamthuanbac.binhthuan.gov.vn'],
    ['binh-thuan-2025', '2025:22933', 'hamthang.binhthuan.gov.vn'],
    ['decree-42-2022-commune', '2025:22933', 'not-stated'],
  ])('%s answers for %s when it is asked for', (convention, id, name) => {
    expect(nameOf(ask(id, TODAY, convention))).toBe(name);
  });
});

describe('labels in use come out', () => {
  test.each([
    ["Cư M'gar", '2024:648', 'cumgar'],
    ["Ea H'leo", '2024:645', 'eahleo'],
    ['Ea Súp', '2024:646', 'easup'],
    ['Buôn Ma Thuột', '2024:643', 'buonmathuot'],
    ['Krông Bông', '2024:653', 'krongbong'],
  ])('%s (%s): %s', (name, id, label) => {
    expect(unit(id).name).toBe(name);
    expect(nameOf(ask(id, '2022-01-01'))).toBe(`${label}.daklak.gov.vn`);
  });
});

describe('what a reader must know', () => {
  test('of a commune under the decree: what it leaves open', () => {
    expect(ask('2025:22933').notes).toEqual([
      { kind: 'left-open', text: expect.stringContaining('chữ xã, phường hay không') },
      { kind: 'left-open', text: expect.stringContaining('phân biệt thế nào') },
    ]);
  });

  test('of a special zone: the decree names xã and phường only', () => {
    expect(ask('2025:23272').notes[0]).toEqual({ kind: 'type-not-named', type: 'đặc khu', types: ['xã', 'phường'] });
  });

  test('of a commune that has become a ward since: its type of that day, which is named', () => {
    expect(kinds(ask('2025:07294'))).not.toContain('type-not-named');
  });

  test('of a commune of Hồ Chí Minh City: the label is the decree’s own', () => {
    expect(ask('2025:26737').notes[0]).toEqual({
      kind: 'label-laid-down',
      label: 'hochiminhcity',
      unit: unit('2025:79'),
    });
  });

  test('of a name by a plan: no end is stated, its province is gone, and the decree of that time was not read', () => {
    expect(kinds(ask('2025:22933', '2026-01-01'))).toEqual(['end-not-stated', 'province-ended', 'text-unread']);
    expect(ask('2025:22933', '2026-01-01').notes[1]).toEqual({
      kind: 'province-ended',
      province: unit('2024:60'),
      heir: unit('2025:68'),
      on: '2025-07-01',
    });
  });

  test('of a name by a plan before July 2025: the commune is not there yet, and the province still is', () => {
    expect(kinds(ask('2025:22933', '2025-06-05'))).toEqual(['unit-not-yet', 'end-not-stated', 'text-unread']);
  });

  test('of a plan of a province that goes on under its name: nothing of an end of the province', () => {
    const plan = { ...binhThuan, jurisdiction: { provinces: ['68'], districts: [] } };
    const answer = domainOf({ ...dataset, plans: [plan] }, unit('2025:24778'), { asOf: '2025-07-15' });
    expect(kinds(answer)).toEqual(['end-not-stated', 'text-unread']);
  });

  test('of a convention asked for out of its time: when it was in force', () => {
    expect(ask('2024:597', TODAY, 'decree-43-2011-district').notes).toMatchObject([
      { kind: 'unit-ended', on: '2025-07-01' },
      { kind: 'not-in-force', validity: 'ended', convention: { validUntil: '2022-08-14' } },
    ]);
  });

  test('of a custom: that it is none of the law', () => {
    expect(kinds(ask('2024:23104', '2020-01-01', 'custom-commune-district'))).toEqual(['left-open']);
  });
});

describe('the name of a plan after the decree came into force', () => {
  test('is an alternative, with its own notes', () => {
    const answer = ask('2025:22933');
    expect(answer).toMatchObject({
      alternatives: [
        {
          name: 'hamthang.binhthuan.gov.vn',
          convention: { id: 'binh-thuan-2025', citations: [{ clause: 'ii.3.2' }] },
          with: [],
          notes: [{ kind: 'end-not-stated' }, { kind: 'province-ended' }],
        },
      ],
    });
  });

  test('and the decree is the alternative when the plan is asked for', () => {
    expect(ask('2025:22933', TODAY, 'binh-thuan-2025')).toMatchObject({
      name: 'hamthang.binhthuan.gov.vn',
      alternatives: [{ name: 'hamthang.lamdong.gov.vn', convention: { id: 'decree-224-2026-commune' } }],
    });
  });

  test('is none where no plan binds the unit', () => {
    expect(ask('2025:00004')).toMatchObject({ status: 'made', alternatives: [] });
  });
});

describe('where nothing is stated, the answer says why and what could be asked for', () => {
  test('a decree is in force whose text is not known', () => {
    expect(ask('2025:00004', '2026-01-01')).toMatchObject({
      status: 'not-stated',
      notes: [{ kind: 'text-unread', convention: { id: 'decree-42-2022-commune' } }],
      askable: [{ convention: { id: 'decree-224-2026-commune' }, validity: 'not-yet' }],
    });
  });

  test('nothing is in force', () => {
    expect(ask('2024:23104', '2020-01-01')).toMatchObject({
      notes: [{ kind: 'none-in-force' }],
      askable: [
        { convention: { id: 'custom-commune-district' }, validity: 'not-stated' },
        { convention: { id: 'custom-commune-province' }, validity: 'not-stated' },
      ],
    });
  });

  test('the unit is gone', () => {
    expect(kinds(ask('2024:597'))).toEqual(['unit-ended', 'none-in-force']);
  });

  test('a plan without a day binds the unit: it can be asked for', () => {
    const plan = { ...binhThuan, date: 'not-stated' as const };
    expect(domainOf({ ...dataset, plans: [plan] }, unit('2025:22933'), { asOf: '2025-07-15' })).toMatchObject({
      status: 'not-stated',
      askable: [{ validity: 'not-yet' }, { convention: { id: 'binh-thuan-2025' }, validity: 'not-stated' }],
    });
  });

  test('a convention without a known text is asked for', () => {
    expect(kinds(ask('2025:22933', TODAY, 'decree-42-2022-commune'))).toEqual(['text-unread']);
  });
});

describe('a wrong question', () => {
  test('a convention that is not about the unit is refused, with those that are', () => {
    expect(() => ask('2025:22933', TODAY, 'decree-43-2011-district')).toThrow(
      new RangeError(
        'unexpected convention "decree-43-2011-district", expected one that is about 2025:22933: decree-224-2026-commune, decree-42-2022-commune, binh-thuan-2025',
      ),
    );
  });

  test('a convention for a unit that none is about is refused', () => {
    const bare = { ...dataset, plans: [], law: { ...dataset.law, domains: [] } };
    expect(() => domainOf(bare, unit('2025:22933'), { asOf: TODAY, convention: 'x' })).toThrow(
      new RangeError('unexpected convention "x", expected one that is about 2025:22933: there is none'),
    );
  });

  test('a day that is not in the calendar is refused', () => {
    expect(() => ask('2025:22933', '21/11/2026')).toThrow(
      new RangeError('unexpected day "21/11/2026", expected a day of the calendar, written YYYY-MM-DD'),
    );
  });

  test('a unit of another dataset is refused', () => {
    const stranger = { ...unit('2025:22933'), id: '2025:99999' };
    expect(() => domainOf({ ...dataset, plans: [] }, stranger, { asOf: TODAY })).toThrow(
      new RangeError('unexpected unit "2025:99999", expected a unit of the dataset'),
    );
  });
});

describe('of all 3,321 communes and 34 provinces', () => {
  const units = (['province', 'commune'] as const).flatMap((level) => dataset.units.all({ year: 2025, level }));
  const answers = units.map((one) => domainOf(dataset, one, { asOf: TODAY }));
  const names = answers.flatMap((answer) => (answer.status === 'made' ? [answer.name] : []));

  test('all but the 20 that collide have a name', () => {
    expect(units).toHaveLength(3321 + 34);
    expect(names).toHaveLength(3321 + 34 - 20);
  });

  test('every name, candidate and suggestion is a good host name', () => {
    const others = answers.flatMap((answer) =>
      answer.status === 'collision' ? [answer.candidate, ...answer.suggestions.map(({ name }) => name)] : [],
    );
    expect([...names, ...others].filter((name) => hostProblems(name).length > 0)).toEqual([]);
    expect([...names, ...others].filter((name) => !/^([a-z0-9]+\.)?[a-z0-9]+\.gov\.vn$/.test(name))).toEqual([]);
  });

  test('no name is borne twice', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  test('every answer has a convention that is about its unit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), (answer) => {
        expect(answer.status).not.toBe('not-stated');
        if (answer.status !== 'not-stated')
          expect(conventionsFor(dataset, answer.unit).map(({ id }) => id)).toContain(answer.convention.id);
      }),
    );
  });
});
