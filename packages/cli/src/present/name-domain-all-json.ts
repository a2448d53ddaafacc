import type { PlainDate } from '@haicap/domain';
import { type Dataset, type DomainAnswer, domainCollisions } from '@haicap/rules';
import { conventionsOf, countAnswers, ownNotes } from './name-domain-all-text.js';
import { conventionJson, unitBrief } from './name-domain-json.js';
import { domainNoteWords } from './name-domain-words.js';

/** The domains of many units. What a convention leaves open stands beside the convention, once. */
export function nameDomainAllJson(dataset: Dataset, answers: readonly DomainAnswer[], asOf: PlainDate) {
  return {
    asOf,
    counts: countAnswers(answers),
    conventions: conventionsOf(answers).map((convention) => ({
      ...conventionJson(convention),
      title: convention.title,
      notes: convention.notStated,
    })),
    collisions: domainCollisions(answers).map(({ host, units }) => ({ host, units: units.map(unitBrief) })),
    names: answers.map((answer) => {
      const own = ownNotes(answer.notes);
      const rest = { unit: unitBrief(answer.unit), notes: own.map((note) => domainNoteWords(dataset, note)) };
      if (answer.status === 'not-stated') return { name: null, reason: 'not-stated', ...rest };
      const { convention, alternatives } = answer;
      const more = {
        convention: convention.id,
        ...rest,
        alternatives: alternatives.map((other) => ({ name: other.name, convention: other.convention.id })),
      };
      if (answer.status === 'made') return { name: answer.name, ...more };
      const { candidate, suggestions } = answer;
      return { name: null, reason: 'collision', candidate, suggestions, ...more };
    }),
  };
}
