import { loadAllPlans, loadLaw, loadProvince } from '@haicap/data';
import type { ProgressEntry } from '@haicap/domain';
import { createDataset, mergeProgress, type NamedProgress } from '@haicap/rules';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { progressXlsx } from '../index.js';

const plan = 'binh-thuan-2025';
const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: [await loadProvince('68')],
  law: await loadLaw(),
});
const task = 'binh-thuan-2025.email-create-accounts';
const file = (tasks: Record<string, ProgressEntry>, name = 'a.json', unit = '2025:22933'): NamedProgress => ({
  file: name,
  progress: { format: 'haicap-progress', version: 1, unit, plan, savedOn: '2025-06-25', tasks },
});
const merge = (files: readonly NamedProgress[], expected: 'sent' | 'all' = 'sent') =>
  mergeProgress(dataset, files, { plan, asOf: '2025-06-26', expected });
const sheetsOf = async (bytes: Uint8Array) => readWorkbook(new Uint8Array(bytes).buffer, { trim: false });
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe('the workbook of a report', () => {
  const report = merge([file({ [task]: { state: 'blocked', on: '2025-06-24', note: '=1+1' } })], 'all');

  test('has its sheets in order', async () => {
    expect((await sheetsOf(await progressXlsx(report))).map(({ sheet }) => sheet)).toEqual([
      'Việc',
      'Đơn vị',
      'Ghi chú',
      'Hệ thống',
    ]);
  });

  test('says of a step what the unit said, and what looks like a formula stays text', async () => {
    const bytes = await progressXlsx(report);
    const row = (await sheetsOf(bytes))[0]?.data.find((cells) => cells.includes('2025:22933') && cells.includes(task));
    expect(row).toEqual(
      expect.arrayContaining(['Phường Hàm Thắng', 'Vướng', '24/06/2025', '=1+1', 'a.json (lưu 25/06/2025)']),
    );
    for (const [path, part] of partsOf(bytes))
      if (path.startsWith('xl/worksheets/')) expect(part, path).not.toMatch(/<f[\s>]/);
  });

  test('counts with numbers', async () => {
    const units = (await sheetsOf(await progressXlsx(report)))[1]?.data ?? [];
    expect(units.at(-1)?.slice(0, 3)).toEqual(['Tổng', null, 135]);
    expect(units.find(([, code]) => code === '2025:22933')?.slice(2, 8)).toEqual([3, 0, 0, 1, 2, 0]);
  });

  test('keeps the headings in view, filters, and fits A4 across', async () => {
    const parts = partsOf(await progressXlsx(report));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    for (const markup of [
      '<pane ySplit="1"',
      `<autoFilter ref="A1:N${report.rows.length + 1}"/>`,
      'fitToPage="1"',
      'paperSize="9"',
      'orientation="landscape"',
      'fitToWidth="1"',
      'fitToHeight="0"',
    ])
      expect(sheet).toContain(markup);
    expect(parts.get('xl/workbook.xml')).toContain('localSheetId="0">\'Việc\'!$1:$1</definedName>');
  });

  test('is the same for the same report', async () => {
    expect(await progressXlsx(report)).toEqual(
      await progressXlsx(merge([file({ [task]: { state: 'blocked', on: '2025-06-24', note: '=1+1' } })], 'all')),
    );
  });

  test('of nothing is a workbook all the same, without a filter', async () => {
    const bytes = await progressXlsx(merge([]));
    expect((await sheetsOf(bytes))[0]?.data).toHaveLength(1);
    expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('autoFilter');
  });
});
