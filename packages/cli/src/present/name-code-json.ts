import type { CheckedIdentityCodes, Dataset, LevelOneMeaning, ReadIdentityCode } from '@haicap/rules';
import { codeFaultWords, codeNotes, codeProblemWords } from './name-code-words.js';
import { unitBrief } from './name-domain-json.js';

/** One code. `name` is null for a text that is no code, and `reason` says why. */
export function nameCodeJson(dataset: Dataset, answer: ReadIdentityCode) {
  if (answer.status === 'malformed')
    return {
      name: null,
      reason: 'malformed',
      text: answer.text,
      faults: answer.faults.map((fault) => ({ ...fault, words: codeFaultWords(fault) })),
      alternatives: answer.mended === undefined ? [] : [answer.mended],
      notes: [],
    };
  const { code, form, groups, level, levelOne, below, citations } = answer;
  const [citation] = citations;
  return {
    name: code,
    convention: citation?.act,
    citation,
    citations,
    form,
    groups,
    level,
    levelOne: levelOneJson(levelOne),
    below,
    alternatives: [],
    notes: codeNotes(dataset, answer),
  };
}

function levelOneJson(meaning: LevelOneMeaning) {
  if (meaning.kind !== 'province') return meaning;
  const { province, outcome, ...rest } = meaning;
  return { ...rest, province: unitBrief(province), outcome: { ...outcome, heir: unitBrief(outcome.heir) } };
}

/** A list of codes that was checked. `at` counts from 0, in the order of the list. */
export function checkedCodesJson(dataset: Dataset, { readings, problems }: CheckedIdentityCodes) {
  return {
    codes: readings.map((reading) => nameCodeJson(dataset, reading)),
    problems: problems.map((problem) => ({
      at: problem.at,
      code: problem.code,
      kind: problem.kind,
      basis: problem.basis,
      words: codeProblemWords(dataset, problem),
    })),
  };
}
