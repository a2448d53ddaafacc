import { placeOf } from './check-look.js';
import { type ComponentId, figuresOf } from './components.js';
import { citeComponent, type Deviation, number, range, within } from './deviation.js';
import type { MeasuredParagraph } from './measured.js';
import { bodyLines, LETTER_ABSTRACT_GAP, shortRule } from './page.js';

/** Departures of one paragraph in indent, spaces, line spacing and the rule below it. */
export function checkLines(paragraph: MeasuredParagraph): Deviation[] {
  switch (paragraph.component) {
    case 'body':
      return checkBody(paragraph);
    case 'national-name':
    case 'motto':
      return [...checkSingle(paragraph), ...(paragraph.component === 'motto' ? checkRule(paragraph, 'whole') : [])];
    case 'named-abstract':
      return checkRule(paragraph, 'short');
    case 'letter-abstract':
      return checkGap(paragraph);
    default:
      return [];
  }
}

function checkBody(paragraph: MeasuredParagraph): Deviation[] {
  const { firstLine, before, after, lineSpacing } = paragraph;
  const { firstLine: indents, paragraphGap: gap, lineSpacing: spacing } = bodyLines;
  const tell = teller(
    paragraph,
    'body',
    `Lùi đầu dòng ${indents.map(number).join(' hoặc ')} mm; các đoạn cách nhau ít nhất ${gap} pt; cách dòng đơn đến 1,5 dòng`,
  );
  const indented = indents.some((indent) => within(firstLine, { from: indent, to: indent }));
  return [
    ...tell(indented, `lùi đầu dòng ${number(firstLine)} mm`, `lùi đầu dòng ${indents.map(number).join(' hoặc ')} mm`),
    ...tell(
      before + after >= gap,
      `cách đoạn ${number(before + after)} pt`,
      `các đoạn cách nhau ít nhất ${number(gap)} pt`,
    ),
    ...tell(
      lineSpacing !== 'exact' && within(lineSpacing, spacing),
      `cách dòng ${lineSpacing === 'exact' ? 'cố định' : `${number(lineSpacing)} dòng`}`,
      `cách dòng ${range(spacing)} dòng`,
    ),
  ];
}

/** Between the national name and the motto. */
function checkSingle(paragraph: MeasuredParagraph): Deviation[] {
  const single = paragraph.lineSpacing === 1 && (paragraph.component === 'motto' || paragraph.after === 0);
  const tell = teller(paragraph, 'motto', 'Quốc hiệu và tiêu ngữ cách nhau dòng đơn');
  return tell(single, 'không cách dòng đơn', 'cách dòng đơn');
}

function checkGap(paragraph: MeasuredParagraph): Deviation[] {
  const gap = LETTER_ABSTRACT_GAP;
  const tell = teller(paragraph, 'letter-abstract', `Trích yếu công văn cách dòng số, ký hiệu ${gap} pt`);
  return tell(paragraph.before === gap, `cách ${number(paragraph.before)} pt`, `cách ${gap} pt`);
}

/** How far a rule may miss the length of its line: letters are measured, and files round to twentieths of a point. */
const RULE_TOLERANCE = 0.01;

/** Departures of the rule below a line: as long as the line, or a third to half of it. */
export function checkRule(paragraph: MeasuredParagraph, kind: 'whole' | 'short'): Deviation[] {
  const { component, rule } = paragraph;
  if (component === 'other') return [];
  const span = kind === 'whole' ? { from: 1, to: 1 } : shortRule;
  const expected = kind === 'whole' ? 'đường kẻ dài bằng dòng chữ' : 'đường kẻ dài từ 1/3 đến 1/2 dòng chữ';
  const tell = teller(paragraph, component, `Dưới ${figuresOf(component).name.toLowerCase()} có ${expected}`);
  if (!rule) return tell(false, 'không có đường kẻ', expected);
  const share = rule.length / rule.line;
  const fits = share >= span.from - RULE_TOLERANCE && share <= span.to + RULE_TOLERANCE;
  return tell(fits, `đường kẻ dài ${number(share)} dòng chữ`, expected);
}

/** Says what was found and expected unless all is well. */
const teller =
  (paragraph: MeasuredParagraph, component: ComponentId, says: string) =>
  (well: boolean, found: string, expected: string): Deviation[] =>
    well ? [] : [{ where: placeOf(paragraph), found, expected, citation: citeComponent(component, says) }];
