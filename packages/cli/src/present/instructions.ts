import { json } from '../io/deliver.js';
import { instructionsJson } from './instructions-json.js';
import { instructionsMd } from './instructions-md.js';
import { instructionsText } from './instructions-text.js';
import type { Worklist } from './worklist.js';

/** The forms of a worklist; the libraries for DOCX and iCalendar are loaded only when they are asked for. */
export const presentInstructions = {
  text: instructionsText,
  json: (list: Worklist) => json(instructionsJson(list)),
  md: instructionsMd,
  ics: async (list: Worklist) => (await import('./instructions-ics.js')).instructionsIcs(list),
  docx: async (list: Worklist) => (await import('./instructions-docx.js')).instructionsDocx(list),
};
