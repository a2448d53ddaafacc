import { actors, listIds, systems } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { binhThuan, plans } from '../../test/facts.js';
import { responsibilityMatrix } from './index.js';

describe.each(plans)('the matrix of $id', (plan) => {
  const matrix = responsibilityMatrix(plan);

  test('has a row for every task, in the order of systems', () => {
    expect(matrix.rows.map(({ task }) => task)).toEqual(plan.tasks.map(({ id }) => id));
    const order = matrix.rows.map(({ system }) => listIds(systems).indexOf(system));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('cites the plan in every cell', () => {
    const clauses = new Map(plan.clauses.map(({ id, text }) => [id, text]));
    for (const { task, cells } of matrix.rows) {
      expect(cells.length, task).toBeGreaterThan(0);
      for (const { citations } of cells) {
        expect(citations.length, task).toBeGreaterThan(0);
        for (const { clause, quote } of citations) expect(clauses.get(clause), task).toContain(quote);
      }
    }
  });

  test('has a lead, or says not-stated, in every row', () => {
    for (const { task, cells } of matrix.rows) expect(cells[0]?.role, task).toBe('lead');
  });

  test('has a column for every actor that has a part, and for no other', () => {
    const parts = new Set(matrix.rows.flatMap(({ cells }) => cells.map(({ actor }) => actor)));
    expect(new Set(matrix.actors)).toEqual(parts);
    const columns = [...listIds(actors), 'not-stated'];
    const order = matrix.actors.map((actor) => columns.indexOf(actor));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('the matrix of Bình Thuận', () => {
  const matrix = responsibilityMatrix(binhThuan);

  test('shows the tasks that the plan gives to nobody', () => {
    const nobody = matrix.rows.filter(({ cells }) => cells.some(({ actor }) => actor === 'not-stated'));
    expect(nobody.map(({ task }) => task)).toEqual([
      'binh-thuan-2025.site-review-old',
      'binh-thuan-2025.domain-keep-old',
      'binh-thuan-2025.codes-close-old',
    ]);
    expect(matrix.actors.at(-1)).toBe('not-stated');
  });

  test('begins with the review of the old sites, which nobody leads and the new communes are served by', () => {
    expect(matrix.rows[0]?.cells).toEqual([
      { actor: 'not-stated', role: 'lead', citations: [expect.objectContaining({ clause: 'ii.7.1' })] },
      { actor: 'commune-new', role: 'beneficiary', citations: [expect.objectContaining({ clause: 'ii.7.1' })] },
    ]);
  });
});
