export { alignWitness } from './align-witness.js';
export { compareWitness } from './compare-witness.js';
export type {
  Agreement,
  ClauseAlignment,
  SuppliedWords,
  WitnessAlignment,
  WitnessComparison,
  WitnessWord,
  WordFate,
} from './types.js';
