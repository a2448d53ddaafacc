import { loadProvince } from '@haicap/data';
import type { UnitChange } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { dataset, law, need } from '../../../test/facts.js';
import { createDataset } from '../../dataset/index.js';
import { domainCollisions, domainOf } from './index.js';

const TODAY = '2026-11-21';
const communes = dataset.units.all({ year: 2025, level: 'commune' });
const answers = communes.map((unit) => domainOf(dataset, unit, { asOf: TODAY }));
const collided = answers.filter((answer) => answer.status === 'collision');

/** Units, their shared label, and for each what is suggested, in order. */
const pairs: { province: string; label: string; units: Record<string, string[]> }[] = [
  { province: 'thainguyen', label: 'vanlang', units: { '02143': ['vanlangnari'], '05665': ['vanlangdonghy'] } },
  { province: 'haiphong', label: 'camgiang', units: { '10888': ['camgiang10888'], '10903': ['camgiang10903'] } },
  {
    province: 'thanhhoa',
    label: 'dongtien',
    units: { '15724': ['xadongtien', 'dongtientrieuson'], '15853': ['phuongdongtien', 'dongtienthanhhoa'] },
  },
  { province: 'quangngai', label: 'sonha', units: { '21289': ['sonha21289'], '21292': ['sonha21292'] } },
  { province: 'quangngai', label: 'bato', units: { '21484': ['bato21484'], '21523': ['bato21523'] } },
  { province: 'dongnai', label: 'locthanh', units: { '25280': ['locthanh25280'], '25294': ['locthanh25294'] } },
  { province: 'tayninh', label: 'tanthanh', units: { '25534': ['tanthanhtanchau'], '27826': ['tanthanhtanthanh'] } },
  { province: 'hochiminhcity', label: 'thanhan', units: { '25807': ['thanhandautieng'], '27676': ['thanhancangio'] } },
  {
    province: 'dongthap',
    label: 'mytho',
    units: { '28261': ['phuongmytho', 'mythomytho'], '30076': ['xamytho', 'mythocaolanh'] },
  },
  { province: 'dongthap', label: 'tanthanh', units: { '29938': ['tanthanhtanhong'], '30157': ['tanthanhthanhbinh'] } },
];

test('exactly ten pairs of communes collide under the decree', () => {
  const expected = pairs.map(({ province, label, units }) => [`${label}.${province}.gov.vn`, ...Object.keys(units)]);
  const found = domainCollisions(answers).map(({ host, units }) => [host, ...units.map(({ code }) => code)]);
  expect(found.sort()).toEqual(expected.map(([host = '', ...codes]) => [host, ...codes.sort()]).sort());
});

describe.each(pairs)('in $province the label $label would be borne by two', ({ province, label, units }) => {
  test.each(Object.entries(units))('by %s, for which we suggest %j', (code, names) => {
    const answer = need(
      collided.find(({ unit }) => unit.code === code),
      code,
    );
    expect(answer.candidate).toBe(`${label}.${province}.gov.vn`);
    expect([answer.unit, ...answer.with].map((unit) => unit.code).sort()).toEqual(Object.keys(units).sort());
    expect(answer.suggestions.map(({ name }) => name)).toEqual(names.map((name) => `${name}.${province}.gov.vn`));
  });
});

describe('suggestions', () => {
  const suggested = collided.flatMap(({ suggestions }) => suggestions);

  test('are marked as ours', () => {
    expect(suggested.filter(({ origin }) => origin !== 'ours')).toEqual([]);
  });

  test('are free: no unit bears one, and none is made twice', () => {
    const names = suggested.map(({ name }) => name);
    const borne = new Set(answers.map((answer) => (answer.status === 'made' ? answer.name : '')));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => borne.has(name))).toEqual([]);
  });

  test('come for every unit that collides', () => {
    expect(collided.filter(({ suggestions }) => suggestions.length === 0)).toEqual([]);
  });

  test('by type go by the type of the day: two wards of one name are not told apart', async () => {
    const province = await loadProvince('82');
    const becomesWard: UnitChange = {
      effective: '2026-09-01',
      level: 'commune',
      code: '30076',
      field: 'type',
      from: 'xã',
      to: 'phường',
      basis: 'an invented resolution',
    };
    const world = createDataset({ plans: [], provinces: [{ ...province, changes: [becomesWard] }], law });
    const ways = (asOf: string) => {
      const answer = domainOf(world, need(world.units.get('2025:30076'), 'Mỹ Thọ'), { asOf });
      return answer.status === 'collision' ? answer.suggestions.map(({ by }) => by) : [];
    };
    expect([ways('2026-08-31'), ways('2026-09-01')]).toEqual([['type', 'old-district'], ['old-district']]);
  });

  test('for old communes of one name, by a custom, name the district that each lay in', () => {
    const asked = { asOf: '2024-01-01', convention: 'custom-commune-province' };
    const byDistrict = dataset.units
      .all({ year: 2024, level: 'commune', province: '2024:60' })
      .map((unit) => domainOf(dataset, unit, asked))
      .flatMap((answer) => (answer.status === 'collision' ? [answer] : []))
      .map(({ candidate, suggestions }) => [candidate, ...suggestions.map(({ by, name }) => `${by} ${name}`)]);
    expect(byDistrict).toEqual([
      ['binhtan.binhthuan.gov.vn', 'type xabinhtan.binhthuan.gov.vn', 'old-district binhtanbacbinh.binhthuan.gov.vn'],
      ['tanha.binhthuan.gov.vn', 'old-district tanhaduclinh.binhthuan.gov.vn'],
      ['binhtan.binhthuan.gov.vn', 'type phuongbinhtan.binhthuan.gov.vn', 'old-district binhtanlagi.binhthuan.gov.vn'],
      ['tanha.binhthuan.gov.vn', 'old-district tanhahamtan.binhthuan.gov.vn'],
    ]);
  });
});
