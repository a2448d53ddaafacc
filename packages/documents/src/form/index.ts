export { checkForm } from './check-form.js';
export {
  type Alignment,
  type ComponentFigures,
  type ComponentId,
  componentOfStyle,
  components,
  figuresOf,
  styleOf,
} from './components.js';
export type { Deviation } from './deviation.js';
export type {
  MeasuredDocument,
  MeasuredPage,
  MeasuredPageNumber,
  MeasuredParagraph,
  MeasuredRun,
  MeasuredSection,
} from './measured.js';
export { bodyLines, END_MARK, LETTER_ABSTRACT_GAP, page, shortRule, type TypeName, typeSymbols } from './page.js';
