import type { CompareView } from './compare-view.js';
import { compareWords } from './compare-words.js';
import { escapeMd } from './instructions-md.js';

const line = (cells: readonly string[]): string => `| ${cells.map(escapeMd).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  line(head),
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map(line),
];

/** A comparison in Markdown: a section for each plan, then one table with a column for each plan. */
export function compareMd(view: CompareView): string {
  const { heading, plans, points } = compareWords(view);
  const sections = plans.flatMap(({ title, facts, tasks }) => [
    '',
    `## ${escapeMd(title)}`,
    '',
    ...facts.map(({ label, words }) => `- **${label}**: ${escapeMd(words)}`),
    ...(tasks.length === 0
      ? []
      : [
          '',
          ...table(
            ['Việc', 'Hạn', 'Ai làm, vai trò', 'Căn cứ'],
            tasks.map(({ title: name, when, details, clauses }) => [name, when, details, clauses]),
          ),
        ]),
  ]);
  const rows = points.flatMap((point) =>
    point.rows.map(({ name, cells }) => [point.label, name, ...cells.map(({ words }) => words)]),
  );
  const side = ['', '## Từng điểm một', '', ...table(['Điểm so sánh', 'Nội dung', ...plans.map(({ id }) => id)], rows)];
  return `${[`# ${escapeMd(heading)}`, ...sections, ...(rows.length === 0 ? [] : side)].join('\n')}\n`;
}
