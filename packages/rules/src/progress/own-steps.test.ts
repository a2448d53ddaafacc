import { listIds, roles } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../test/facts.js';
import { instructionsFor } from '../instructions/index.js';
import { ownSteps } from './own-steps.js';

const [answer] = instructionsFor(dataset, { unit: '2024:597', asOf: '2025-06-10' });

describe('the own steps of a unit', () => {
  test('are those that it leads or directs, in the order of their deadlines', () => {
    const steps = answer ? ownSteps(answer) : [];
    expect(steps.map(({ task }) => task)).toEqual(
      answer?.instructions.filter(({ role }) => role === 'lead').map(({ task }) => task),
    );
    expect(steps).toHaveLength(6);
  });

  test.each(listIds(roles).map((role) => [role, ['lead', 'directs'].includes(role)]))('role %s: %s', (role, own) => {
    const step = answer?.instructions[0];
    const instructions = step ? [{ ...step, role }] : [];
    expect(ownSteps({ instructions }).length > 0).toBe(own);
  });

  test('a task in which the unit has two parts is one step, in the first part', () => {
    const step = answer?.instructions[0];
    const instructions = step
      ? [
          { ...step, role: 'lead' as const },
          { ...step, role: 'directs' as const },
        ]
      : [];
    expect(ownSteps({ instructions }).map(({ role }) => role)).toEqual(['lead']);
  });
});
