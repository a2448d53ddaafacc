import { roles, systems } from '@haicap/domain';
import type { ResponsibilityMatrix } from '@haicap/rules';
import { clauseIds } from './matrix-text.js';
import { actorName } from './words.js';

/** Spreadsheet programs take a file for UTF-8 only with this mark. */
const BOM = '\uFEFF';

/** The matrix for a spreadsheet: a row for each task, a column for each actor, in each cell the actor's roles. */
export function matrixCsv({ actors, rows }: ResponsibilityMatrix): string {
  const head = ['task', 'system', 'title', ...actors.map(actorName), 'clauses'];
  const body = rows.map((row) => [
    row.task,
    systems[row.system],
    row.title,
    ...actors.map((actor) =>
      row.cells
        .filter((cell) => cell.actor === actor)
        .map(({ role }) => roles[role])
        .join('; '),
    ),
    clauseIds(row).join(', '),
  ]);
  return `${BOM}${[head, ...body].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that stays text: a spreadsheet would run what begins like a formula. */
export function csvCell(text: string): string {
  const safe = /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
