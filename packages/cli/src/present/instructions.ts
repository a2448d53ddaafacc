import { checklistDocx, type Worklist } from '@haicap/documents';
import { json } from '../io/deliver.js';
import { instructionsJson } from './instructions-json.js';
import { instructionsMd } from './instructions-md.js';
import { instructionsText } from './instructions-text.js';

/** The forms of a worklist as one text or file; the library for DOCX is loaded only when it is asked for. */
export const presentInstructions = {
  text: instructionsText,
  json: (list: Worklist) => json(instructionsJson(list)),
  md: instructionsMd,
  docx: checklistDocx,
};
