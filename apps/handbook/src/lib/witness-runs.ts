import type { WitnessWord } from '@haicap/domain';

/** Words next to each other that are shown alike. */
export interface Run {
  text: string;
  /** How they are shown; plain where the other text has the same. */
  look: 'plain' | 'near' | 'differs';
}

const lookOf = ({ fate }: WitnessWord): Run['look'] => {
  if (fate === 'same' || fate === 'sign') return 'plain';
  return fate === 'near' ? 'near' : 'differs';
};

/**
 * Joins words into runs that are shown alike.
 *
 * @example
 * runsOf([{ text: 'Số:', fate: 'near' }, { text: '/KH-UBND', fate: 'same' }]);
 * // [{ text: 'Số:', look: 'near' }, { text: '/KH-UBND', look: 'plain' }]
 */
export function runsOf(words: readonly WitnessWord[]): Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.look === lookOf(word)) last.text += ` ${word.text}`;
    else runs.push({ text: word.text, look: lookOf(word) });
  }
  return runs;
}
