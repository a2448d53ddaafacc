import type { ProgressReport } from '@haicap/rules';
import { csvText } from '../spreadsheet/csv-cell.js';
import { progressTables } from './progress-tables.js';

/** The steps of a report as CSV: the first of its tables. Text stays text: what begins like a formula gets an apostrophe. */
export function progressCsv(report: ProgressReport): string {
  const [{ columns, rows }] = progressTables(report);
  return csvText([columns.map(({ title }) => title), ...rows.map((row) => row.map(String))]);
}
