import { checklist, type Worklist } from '@haicap/documents';

/** A worklist as a Markdown checklist; what the plan says stands under each step, word for word, as a block quote. */
export function instructionsMd(list: Worklist): string {
  const { heading, facts, sections, answeredBy } = checklist(list);
  const head = [`# ${escapeMd(heading)}`, '', ...facts.map(({ label, words }) => `- **${label}**: ${escapeMd(words)}`)];
  const body = sections.flatMap((section) => [
    '',
    `## ${section.heading}`,
    ...section.steps.flatMap(({ title, when, action, details, citations }) => [
      '',
      `- [ ] **${escapeMd(title)}**: ${escapeMd(when)}`,
      '',
      `  ${escapeMd(action)}`,
      '',
      ...details.map(({ label, words }) => `  - ${label}: ${escapeMd(words)}`),
      ...citations.flatMap(({ clause, quote }) => ['', `  > ${escapeMd(quote)} (${clause})`]),
    ]),
  ]);
  const [lead, ...units] = answeredBy;
  const tail = lead === undefined ? [] : ['', `## ${lead}`, '', ...units.map((unit) => `- ${escapeMd(unit)}`)];
  return `${[...head, ...body, ...tail].join('\n')}\n`;
}

/** Text that Markdown must take as it stands: `<gov>` is no tag, `(*)` no emphasis. */
export const escapeMd = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');
