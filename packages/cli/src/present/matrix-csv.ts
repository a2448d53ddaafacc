import { actorName, csvText } from '@haicap/documents';
import { roles, systems } from '@haicap/domain';
import type { ResponsibilityMatrix } from '@haicap/rules';
import { clauseIds } from './matrix-text.js';

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
  return csvText([head, ...body]);
}
