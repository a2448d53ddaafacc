import type { Role } from '@haicap/domain';
import type { Answer, Instruction } from '../instructions/index.js';

const ownRoles: readonly Role[] = ['lead', 'directs'];

/**
 * The steps that a unit answers for itself, and whose progress it can therefore tell: those that its own bodies lead or
 * direct. A task in which they have several parts is one step, in the first of them.
 *
 * In: an answer of `instructionsFor`. Out: its steps, in the answer's order.
 *
 * @example
 * const [answer] = instructionsFor(dataset, { unit: '2024:597', asOf: '2025-06-10' });
 * answer && ownSteps(answer).map(({ task }) => task);
 */
export function ownSteps({ instructions }: Pick<Answer, 'instructions'>): Instruction[] {
  const taken = new Set<string>();
  return instructions.filter(({ task, role }) => {
    if (!ownRoles.includes(role) || taken.has(task)) return false;
    taken.add(task);
    return true;
  });
}
