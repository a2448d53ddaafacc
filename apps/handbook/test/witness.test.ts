import { loadAllPlans, loadWitness } from '@haicap/data';
import { describe, expect, test } from 'vitest';
import { fileOf, pageAt, textOf } from './site.js';

const plans = await loadAllPlans();
const squeeze = (text: string | undefined) => text?.replace(/\s+/gu, ' ').trim();

describe.each(plans.filter(({ witness }) => witness).map((plan) => [plan.id, plan] as const))(
  'the two texts of %s',
  (id, plan) => {
    const path = `/plans/${id}/witness/`;

    test("stand side by side: every clause whole, and the scan's words for it", async () => {
      const { scan, clauses } = await loadWitness(id);
      for (const [index, { clause, from, to }] of clauses.entries()) {
        const row = pageAt(path).querySelector(`[id="${clause}"]`);
        const [ours, theirs] = row?.querySelectorAll('dd').map(({ textContent }) => squeeze(textContent)) ?? [];
        expect(ours).toBe(plan.clauses[index]?.text);
        expect(theirs).toBe(
          scan
            .slice(from, to)
            .map(({ text }) => text)
            .join(' '),
        );
      }
    });

    test('with what only the scan states marked, in its list and in its place', async () => {
      const { scan, supplied } = await loadWitness(id);
      const words = supplied.map(({ from, to }) =>
        scan
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
      );
      const marks = (inside: string) =>
        pageAt(path)
          .querySelectorAll(`${inside} mark`)
          .map(({ textContent }) => squeeze(textContent));
      expect(marks('[aria-labelledby="supplied"]')).toEqual(words);
      expect(marks('.two-texts')).toEqual(words);
    });

    test('are reached from the plan and from its full text', () => {
      for (const from of [`/plans/${id}/`, `/plans/${id}/source/`])
        expect(pageAt(from).querySelector(`main a[href="${path}"]`)).not.toBeNull();
      expect(textOf(`/plans/${id}/`)).toContain('(chỉ bản quét đã ký ghi)');
    });
  },
);

test('a plan with one text has no such page', () => {
  const found = plans.filter(({ id, witness }) => !witness && fileOf(`/plans/${id}/witness/`) !== undefined);
  expect(found).toEqual([]);
});
