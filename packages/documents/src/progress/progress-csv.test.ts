import { loadAllPlans, loadLaw, loadProvince } from '@haicap/data';
import { createDataset, mergeProgress } from '@haicap/rules';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { progressCsv } from './progress-csv.js';

const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: [await loadProvince('68')],
  law: await loadLaw(),
});

test('the CSV has the headings and every step; what looks like a formula is text', () => {
  const report = mergeProgress(
    dataset,
    [
      {
        file: 'a.json',
        progress: {
          format: 'haicap-progress',
          version: 1,
          unit: '2025:22933',
          plan: 'binh-thuan-2025',
          savedOn: '2025-06-20',
          tasks: { 'binh-thuan-2025.email-create-accounts': { state: 'blocked', note: '=1+1, "x"' } },
        },
      },
    ],
    { plan: 'binh-thuan-2025', asOf: '2025-06-20' },
  );
  const records: string[][] = parse(progressCsv(report), { bom: true });
  expect(records[0]?.slice(0, 4)).toEqual(['Hạn', 'Trễ (ngày)', 'Hạn cuối', 'Đơn vị']);
  expect(records).toHaveLength(1 + report.rows.length);
  expect(records.flat()).toContain(`'=1+1, "x"`);
});
