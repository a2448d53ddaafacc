import { checklist, type Worklist } from '@haicap/documents';

/** A worklist for the terminal: short, by status, with the ids of the clauses. */
export function instructionsText(list: Worklist): string {
  const { heading, facts, sections, answeredBy } = checklist(list);
  const head = [heading, ...facts.map(({ label, words }) => `${label}: ${words}`)];
  const body = sections.flatMap((section) => [
    '',
    `${section.heading.toUpperCase()} (${section.steps.length})`,
    ...section.steps.flatMap(({ title, when, action, details, citations }) => [
      '',
      `• ${title}: ${when}`,
      `  ${action}`,
      ...details.filter(({ label }) => label !== 'Lưu ý').map(({ label, words }) => `  ${label}: ${words}`),
      `  Căn cứ: ${[...new Set(citations.map(({ clause }) => clause))].join(', ')}`,
    ]),
  ]);
  const tail =
    answeredBy.length > 0 ? ['', ...answeredBy.map((line, index) => (index === 0 ? line : `  ${line}`))] : [];
  return `${[...head, ...body, ...tail].join('\n')}\n`;
}
