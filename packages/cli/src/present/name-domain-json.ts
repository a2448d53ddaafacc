import { NOT_STATED, type Unit } from '@haicap/domain';
import type { Dataset, DomainAlternative, DomainAnswer, DomainNote, UnitDomainConvention } from '@haicap/rules';
import { domainNoteWords } from './name-domain-words.js';

/** A unit as an answer names it. */
export const unitBrief = ({ id, fullName, province }: Unit) => ({ id, fullName, province });

/** A convention beside a name: its id, what it rests on, and its days in force where its source states them. */
export const conventionJson = ({ id, citations, knownFrom, validFrom, validUntil }: UnitDomainConvention) => ({
  convention: id,
  citation: citations[0] ?? NOT_STATED,
  knownFrom,
  ...(validFrom !== NOT_STATED && { validFrom }),
  ...(validUntil !== NOT_STATED && { validUntil }),
});

const notesJson = (dataset: Dataset, notes: readonly DomainNote[]) =>
  notes.map((note) => domainNoteWords(dataset, note));

const alternativeJson = (dataset: Dataset, { name, convention, with: others, notes }: DomainAlternative) => ({
  name,
  ...conventionJson(convention),
  with: others.map(unitBrief),
  notes: notesJson(dataset, notes),
});

/** The domain of one unit. `name` is null where there is none, and `reason` says why. */
export function nameDomainJson(dataset: Dataset, answer: DomainAnswer) {
  const { unit, asOf } = answer;
  const asked = { unit: unitBrief(unit), asOf };
  const notes = notesJson(dataset, answer.notes);
  if (answer.status === 'not-stated')
    return {
      name: null,
      reason: 'not-stated',
      ...asked,
      alternatives: [],
      notes,
      askable: answer.askable.map(({ convention, validity }) => ({
        convention: convention.id,
        title: convention.title,
        validity,
      })),
    };
  const { convention, alternatives } = answer;
  const rest = {
    ...conventionJson(convention),
    ...asked,
    alternatives: alternatives.map((alternative) => alternativeJson(dataset, alternative)),
    notes,
  };
  if (answer.status === 'made') return { name: answer.name, ...rest };
  const { candidate, with: others, suggestions } = answer;
  return { name: null, reason: 'collision', candidate, with: others.map(unitBrief), suggestions, ...rest };
}
