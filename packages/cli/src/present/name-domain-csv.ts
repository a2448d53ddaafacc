import { csvText } from '@haicap/documents';
import type { Dataset, DomainAnswer } from '@haicap/rules';
import { ownNotes } from './name-domain-all-text.js';
import { domainNoteWords } from './name-domain-words.js';
import { lawPlace } from './name-words.js';

const head = [
  'unit',
  'fullName',
  'province',
  'domain',
  'status',
  'convention',
  'basis',
  'candidate',
  'suggestions',
  'alternatives',
  'notes',
];

/** Domains for a spreadsheet: a row for each unit. */
export function nameDomainCsv(dataset: Dataset, answers: readonly DomainAnswer[]): string {
  const rows = answers.map((answer) => {
    const { unit, status } = answer;
    const province = dataset.units.get(unit.province)?.fullName ?? unit.province;
    const own = [unit.id, unit.fullName, province, status === 'made' ? answer.name : '', status];
    const notes = ownNotes(answer.notes)
      .map((note) => domainNoteWords(dataset, note))
      .join(' ');
    if (status === 'not-stated') return [...own, '', '', '', '', '', notes];
    const { convention, alternatives } = answer;
    const [suggestions, candidate] = status === 'collision' ? [answer.suggestions, answer.candidate] : [[], ''];
    return [
      ...own,
      convention.id,
      convention.citations
        .map((one) => ('act' in one ? lawPlace(dataset, one) : `${one.plan} ${one.clause}`))
        .join('; '),
      candidate,
      suggestions.map(({ name }) => name).join('; '),
      alternatives.map(({ name }) => name).join('; '),
      notes,
    ];
  });
  return csvText([head, ...rows]);
}
