import { ActorId, type Unit } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { binhThuan, dataset } from '../../test/facts.js';
import { binds } from '../dataset/index.js';
import { compareDeadlines, eventDates } from '../deadlines/index.js';
import { type Answer, instructionsFor } from './index.js';

const bound: Unit[] = [
  ...dataset.units.all({ year: 2025, level: 'commune' }),
  ...dataset.units.all({ year: 2024, level: 'district' }),
  ...dataset.units.all({ year: 2024, level: 'commune' }),
].filter((unit) => binds(dataset, binhThuan, unit));
const days = ['2025-06-03', '2025-06-16', '2025-07-01'];
const ofUnits = bound.flatMap(({ id }) => days.flatMap((asOf) => instructionsFor(dataset, { unit: id, asOf })));
const ofActors = ActorId.options.flatMap((actor) =>
  days.flatMap((asOf) => instructionsFor(dataset, { actor, plan: binhThuan.id, asOf })),
);
const answers: Answer[] = [...ofUnits, ...ofActors];

describe('every answer to every unit and agency of Bình Thuận', () => {
  test('comes from the one plan', () => {
    expect(answers).toHaveLength((45 + 10 + 121 + ActorId.options.length) * days.length);
  });

  test('never has a task both in instructions and in what concerns the unit', () => {
    for (const { instructions, concerning } of answers) {
      const own = new Set(instructions.map(({ task }) => task));
      expect(concerning.filter(({ task }) => own.has(task))).toEqual([]);
    }
  });

  test('is ordered by deadline', () => {
    for (const { instructions, concerning, asOf } of answers) {
      const events = eventDates(binhThuan, asOf);
      for (const list of [instructions, concerning]) {
        const sorted = list.toSorted((a, b) => compareDeadlines(a.deadline, b.deadline, events));
        expect(list.map(({ task }) => task)).toEqual(sorted.map(({ task }) => task));
      }
    }
  });

  test('cites the plan in every line', () => {
    for (const { instructions, concerning } of answers) {
      for (const { citations } of [...instructions, ...concerning]) expect(citations.length).toBeGreaterThan(0);
    }
  });

  test('gives every unit something to do or to get', () => {
    for (const { instructions } of ofUnits) expect(instructions.length).toBeGreaterThan(0);
  });
});

test('every task reaches somebody, unless the plan names nobody for it', () => {
  const reached = new Set(
    answers.flatMap(({ instructions, concerning }) => [...instructions, ...concerning]).map(({ task }) => task),
  );
  expect(binhThuan.tasks.filter(({ id }) => !reached.has(id))).toEqual([]);
});
