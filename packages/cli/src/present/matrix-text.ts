import { actorName, groupBy } from '@haicap/documents';
import { listIds, type Plan, type Role, roles, systems } from '@haicap/domain';
import type { MatrixRow, ResponsibilityMatrix } from '@haicap/rules';

/** The matrix for the terminal: a column for every actor would not fit, so each task lists its parts. */
export function matrixText({ rows }: ResponsibilityMatrix, plan: Plan): string {
  const blocks = [...groupBy(rows, ({ system }) => system)].map(([system, tasks]) =>
    [`${systems[system].toUpperCase()}`, ...tasks.flatMap(rowLines)].join('\n'),
  );
  return `${[`Phân công theo ${plan.shortTitle} (${plan.id})`, ...blocks].join('\n\n')}\n`;
}

const rowLines = (row: MatrixRow): string[] => [
  `• ${row.title} (căn cứ: ${clauseIds(row).join(', ')})`,
  ...listIds(roles).flatMap((role) => {
    const names = namesWith(row, role);
    return names.length > 0 ? [`  ${roles[role]}: ${names.join('; ')}`] : [];
  }),
];

/** The names of those who have a role in a task. */
export const namesWith = ({ cells }: MatrixRow, role: Role): string[] =>
  cells.filter((cell) => cell.role === role).map(({ actor }) => actorName(actor));

/** The clauses that a task rests on, each once. */
export const clauseIds = ({ cells }: MatrixRow): string[] => [
  ...new Set(cells.flatMap(({ citations }) => citations.map(({ clause }) => clause))),
];
