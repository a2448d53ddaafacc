export { answeredBy } from './answered-by.js';
export { instructionsFor } from './instructions-for.js';
export { QuestionError } from './question-error.js';
export type { Answer, AnsweredBy, Instruction, Question, Recipient, WhenDue } from './types.js';
export { actorsIn, kindOfUnit, type UnitKind } from './unit-actors.js';
