import { BorderStyle, Paragraph, TextRun } from 'docx';
import { type ComponentId, figuresOf, shortRule, styleOf } from '../../form/index.js';
import { type Line, lineText, type Span, spanText } from '../line.js';
import { TWIPS } from './measures.js';
import { sizeOf, styles } from './styles.js';
import { longestLine } from './text-width.js';

/** Control characters and halves of characters are not allowed in XML; a file's name can hold them. */
const printable = (text: string): string => text.normalize('NFC').replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');

/** The runs of a line; what is to be filled in stands in the style of blanks. */
export const runs = (line: Line): TextRun[] =>
  line.map((span: Span) => {
    const text = printable(spanText(span));
    return typeof span === 'string' ? new TextRun(text) : new TextRun({ text, style: styles.blank });
  });

/** A paragraph of a component; `keepNext` when no page may end below it. */
export const paragraph = (id: ComponentId, line: Line, keepNext = false): Paragraph =>
  new Paragraph({ style: styleOf(id), children: runs(line), ...(keepNext && { keepNext }) });

/** A paragraph of another style. */
export const styled = (style: string, line: Line): Paragraph => new Paragraph({ style, children: runs(line) });

/** How much of a line a short rule is: the middle of what the decree allows. */
const SHORT = (shortRule.from + shortRule.to) / 2;

/** A rule below a component, in the middle of a room (twentieths of a point): as long as the line, or a part of it. */
export function rule(id: ComponentId, line: Line, room: number, kind: 'whole' | 'short', after = 0): Paragraph {
  const look = { size: sizeOf(id), bold: figuresOf(id).bold ?? false };
  const length = longestLine(lineText(line), look, room / TWIPS) * TWIPS * (kind === 'whole' ? 1 : SHORT);
  const side = Math.round((room - length) / 2);
  return new Paragraph({
    style: styles.rule,
    indent: { left: side, right: side },
    spacing: { after },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}
