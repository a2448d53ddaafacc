import { documentKinds, listIds } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../test/dataset.js';
import { planOf, unitOf } from '../../test/letters.js';
import { askedBy } from './account-letter.js';
import { lettersFor } from './letters-for.js';
import type { Writer } from './writer.js';

const offered = (plan: string, writer: Writer) =>
  lettersFor(dataset, planOf(plan), writer).map(({ task, kind }) => `${kind} ${task.slice(plan.length + 1)}`);

describe('what a plan asks of a unit', () => {
  test('a district of Đắk Lắk: four account letters and the minutes', () => {
    expect(offered('dak-lak-2025', unitOf('2024:643')).toSorted()).toEqual([
      'account-letter dms-district-review',
      'account-letter email-district-review',
      'account-letter procedures-district-review',
      'account-letter reporting-district-review',
      'data-minutes district-data-handover',
    ]);
  });

  test('a new commune of Đắk Lắk: an account letter and its contact', () => {
    expect(offered('dak-lak-2025', unitOf('2025:24175')).toSorted()).toEqual([
      'account-letter email-commune-review',
      'contact-notice vc-contact',
    ]);
  });

  test.each([
    ['a district of Bình Thuận', 'binh-thuan-2025', '2024:597', ['weekly-report weekly-report']],
    ['a new commune of Bình Thuận', 'binh-thuan-2025', '2025:22933', []],
    ['an old commune of Hà Tĩnh', 'ha-tinh-2025', '2024:18073', ['data-minutes data-handover']],
    ['a commune that the plan does not bind', 'dak-lak-2025', '2025:22933', []],
  ])('%s', (_case, plan, unit, expected) => {
    expect(offered(plan, unitOf(unit))).toEqual(expected);
  });
});

describe('what a plan asks of an agency', () => {
  test('as one of a group', () => {
    expect(offered('binh-thuan-2025', 'dept-finance')).toEqual(['weekly-report weekly-report']);
    expect(offered('binh-thuan-2025', 'provincial-departments')).toEqual(['weekly-report weekly-report']);
  });

  test('not of the one that receives it', () => {
    expect(offered('binh-thuan-2025', 'dost')).toEqual([]);
  });
});

test('an offer bears the title and the system of its task', () => {
  expect(lettersFor(dataset, planOf('dak-lak-2025'), unitOf('2025:24175'))).toContainEqual({
    task: 'dak-lak-2025.vc-contact',
    kind: 'contact-notice',
    system: 'video-conferencing',
    title: 'Gửi đầu mối phụ trách điểm cầu',
  });
});

describe('every task of the data that asks for a document', () => {
  const asking = dataset.plans.flatMap(({ tasks }) => tasks.filter(({ document }) => document !== undefined));

  test.each(asking.map((task) => [task.id, task] as const))(
    '%s names who writes it, and to whom a letter goes',
    (_id, task) => {
      expect(task.lead).not.toBe('not-stated');
      if (task.document !== 'data-minutes') expect(task.deliverable?.to.length).toBeGreaterThan(0);
      if (task.document === 'account-letter') expect(askedBy(task)).not.toEqual([]);
    },
  );

  test('there is one of each kind', () => {
    expect(new Set(asking.map(({ document }) => document))).toEqual(new Set(listIds(documentKinds)));
  });
});
