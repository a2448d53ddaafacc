import { loadAllPlans, loadWitness } from '@haicap/data';
import { describe, expect, test } from 'vitest';

const plans = await loadAllPlans();

describe('second texts as compiled', () => {
  test.each(plans.filter(({ witness }) => witness).map((plan) => [plan.id, plan] as const))(
    '%s is loaded with every clause, each with a stretch of the scan',
    async (id, plan) => {
      const { scan, clauses, supplied, plan: own } = await loadWitness(id);
      expect(own).toBe(id);
      expect(clauses.map(({ clause }) => clause)).toEqual(plan.clauses.map((clause) => clause.id));
      expect(clauses.filter(({ to }) => to > scan.length)).toEqual([]);
      expect(supplied.map(({ field }) => field)).toEqual(plan.witness?.supplies);
    },
  );

  test('are refused for a plan without one, and for no plan', async () => {
    await expect(loadWitness('binh-thuan-2025')).rejects.toThrow(
      new RangeError('unexpected plan "binh-thuan-2025", expected one with a second text (witness)'),
    );
    await expect(loadWitness('lam-dong')).rejects.toThrow('unexpected plan "lam-dong", expected one of');
  });
});
