import { groupBy } from '@haicap/documents';
import type { CompareView } from './compare-view.js';
import { type CellWords, compareWords } from './compare-words.js';

/** A comparison for the terminal: plan by plan, then point by point. */
export function compareText(view: CompareView): string {
  const { heading, plans, points } = compareWords(view);
  const columns = plans.map(({ id, title, facts, tasks }) =>
    [
      `${title.toLocaleUpperCase('vi')} (${id})`,
      ...facts.map(({ label, words }) => `${label}: ${words}`),
      ...tasks.flatMap((task) => [`• ${task.title}: ${task.when}`, `  ${task.details}`, `  Căn cứ: ${task.clauses}`]),
    ].join('\n'),
  );
  const table = points.map(({ label, rows }) =>
    [label.toLocaleUpperCase('vi'), ...rows.flatMap(({ name, cells }) => [`• ${name}`, ...cellLines(cells)])].join(
      '\n',
    ),
  );
  return `${[heading, ...columns, ...table].join('\n\n')}\n`;
}

/** A line for each plan that states it, then one line for those that do not. */
function cellLines(cells: readonly CellWords[]): string[] {
  const stated = cells.filter((cell) => cell.stated).map(({ plan, words }) => `  ${plan}: ${words}`);
  const silent = groupBy(
    cells.filter((cell) => !cell.stated),
    ({ words }) => words,
  );
  const rest = [...silent].map(([words, group]) => `${words}: ${group.map(({ plan }) => plan).join(', ')}`);
  return rest.length === 0 ? stated : [...stated, `  (${rest.join('; ')})`];
}
