export type { IntegrityEntry } from './draft.js';
export type { Letter } from './letter.js';
export { type LetterQuestion, letterOf } from './letter-of.js';
export { letterBlanks, letterTexts } from './letter-texts.js';
export { type LetterOffer, lettersFor } from './letters-for.js';
