import { loadAllPlans } from '@haicap/data';
import { actors, listIds, systems } from '@haicap/domain';
import { compareByActor, compareBySystem, responsibilityMatrix } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { fileOf, pageAt, textOf } from './site.js';

const plans = await loadAllPlans();
const hrefsOn = (path: string) =>
  pageAt(path)
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href'));

describe.each(listIds(systems))('the comparison of %s', (system) => {
  const path = `/compare/systems/${system}/`;
  const comparison = compareBySystem(plans, system);

  test('is there exactly when a plan has such a part', () => {
    expect(fileOf(path) !== undefined).toBe(comparison.plans.some(({ status }) => status === 'present'));
  });

  test('has a column for every plan, and leads to every duty and clause', () => {
    if (fileOf(path) === undefined) return;
    const hrefs = new Set(hrefsOn(path));
    for (const column of comparison.plans) {
      expect(pageAt(path).querySelector(`h2[id="${column.plan}"]`)).not.toBeNull();
      if (column.status === 'not-in-plan') continue;
      for (const { id, clauses } of column.tasks) {
        expect(hrefs).toContain(`/plans/${column.plan}/systems/${system}/#${id.slice(id.indexOf('.') + 1)}`);
        for (const clause of clauses) expect(hrefs).toContain(`/plans/${column.plan}/source/#${clause}`);
      }
    }
  });

  test('has a row for every facet, with a cell for every plan', () => {
    if (fileOf(path) === undefined) return;
    const rows = pageAt(path).querySelectorAll('table.compare tbody tr:not(.group)');
    expect(rows).toHaveLength(comparison.facets.length);
    for (const row of rows) expect(row.querySelectorAll('td')).toHaveLength(plans.length);
  });
});

const named = new Set<string>(plans.flatMap((plan) => responsibilityMatrix(plan).actors));

test.each(listIds(actors).filter((actor) => named.has(actor)))(
  'the comparison of %s shows every duty of it',
  (actor) => {
    const path = `/compare/actors/${actor}/`;
    const text = textOf(path);
    for (const column of compareByActor(plans, actor).plans) {
      const own = plans.find(({ id }) => id === column.plan)?.tasks ?? [];
      const ids = column.status === 'present' ? column.tasks.map(({ id }) => id) : [];
      for (const { title } of own.filter(({ id }) => ids.includes(id))) expect(text).toContain(title);
    }
  },
);

test('the overview leads to every comparison, and every plan’s pages lead to it', () => {
  const hrefs = hrefsOn('/compare/');
  for (const system of listIds(systems)) {
    const path = `/compare/systems/${system}/`;
    if (fileOf(path) !== undefined) expect(hrefs).toContain(path);
  }
  for (const plan of plans) {
    for (const { system } of plan.tasks)
      expect(hrefsOn(`/plans/${plan.id}/systems/${system}/`)).toContain(`/compare/systems/${system}/`);
    for (const actor of responsibilityMatrix(plan).actors) {
      if (actor === 'not-stated') continue;
      expect(hrefs).toContain(`/compare/actors/${actor}/`);
      expect(hrefsOn(`/plans/${plan.id}/agencies/${actor}/`)).toContain(`/compare/actors/${actor}/`);
    }
  }
});
