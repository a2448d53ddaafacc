import type { Act, PlacedRequirement } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { actsOn, RequirementList, requirementList, requirementsOn } from './requirements.js';

const act = (id: string, from: string, until?: string): Act => ({
  id,
  number: id,
  name: `Nghị định ${id}`,
  about: 'Thử.',
  issued: 'not-stated',
  from,
  ...(until !== undefined && { until }),
  knownFrom: 'official-copy',
  notes: [],
});
const requirement = (id: string, area: PlacedRequirement['area'], acts: readonly string[]): PlacedRequirement => ({
  id,
  area,
  level: 'recommended',
  judge: 'person',
  question: 'Đã làm chưa?',
  pass: 'Đã làm.',
  fail: 'Chưa làm.',
  why: 'Để thử.',
  fix: 'Làm đi.',
  citations: acts.map((one) => ({ act: one, article: 'Điều 1', knownFrom: 'summary', says: 'Phải làm.' })),
  ...(acts.length === 0 && { practice: 'Cách làm tốt.' }),
  lawIds: [],
});

const acts = [act('old', '2022-08-15', '2026-06-30'), act('new', '2026-07-01'), act('unnamed', '2020-01-01')];
const list = requirementList(
  [
    requirement('search', 'functions', ['old']),
    requirement('intro-map', 'introduction', ['old', 'new']),
    requirement('plain', 'functions', []),
  ],
  acts,
);

test('the list holds the acts that a requirement names, and no other', () => {
  expect(list.acts.map(({ id }) => id)).toEqual(['old', 'new']);
});

test('the list can be read back from its own JSON', () => {
  expect(RequirementList.parse(JSON.parse(JSON.stringify(list)))).toEqual(list);
});

describe('on a day', () => {
  test('areas come in the order of a report, without those that are empty', () => {
    expect(requirementsOn(list, '2026-11-21').map(({ id, name }) => [id, name])).toEqual([
      ['introduction', 'Giới thiệu'],
      ['functions', 'Chức năng'],
    ]);
  });

  test.each([
    ['2026-06-30', ['in-force', 'in-force', 'practice']],
    ['2026-07-01', ['in-force', 'ended', 'practice']],
  ])('%s: a requirement stands as the strongest act behind it', (day, standings) => {
    expect(
      requirementsOn(list, day).flatMap(({ requirements }) => requirements.map(({ standing }) => standing)),
    ).toEqual(standings);
  });

  test('an act has ended on the day after its last', () => {
    expect(actsOn(list, '2026-07-01').map(({ id, standing }) => [id, standing])).toEqual([
      ['old', 'ended'],
      ['new', 'in-force'],
    ]);
  });

  test('an act that is not in the list is an error', () => {
    expect(() => requirementsOn({ ...list, acts: [] }, '2026-07-01')).toThrow('unexpected act "old" of intro-map');
  });
});
