import { listIds, type Plan, roles, systems } from '@haicap/domain';
import type { ResponsibilityMatrix } from '@haicap/rules';
import { escapeMd } from './instructions-md.js';
import { clauseIds, namesWith } from './matrix-text.js';

/** The matrix as a Markdown table: a row for each task, a column for each role. */
export function matrixMd({ rows }: ResponsibilityMatrix, plan: Plan): string {
  const columns = listIds(roles);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['Hệ thống', 'Việc', ...columns.map((role) => roles[role]), 'Căn cứ'];
  const body = rows.map((row) =>
    line([
      ...[systems[row.system], row.title, ...columns.map((role) => namesWith(row, role).join('; '))].map(escapeMd),
      clauseIds(row).join(', '),
    ]),
  );
  return `${[`# Phân công: ${escapeMd(plan.title)}`, '', line(head), line(head.map(() => '---')), ...body].join('\n')}\n`;
}
