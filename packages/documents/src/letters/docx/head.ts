import { AlignmentType, Paragraph, type Table } from 'docx';
import { styleOf } from '../../form/index.js';
import type { Letter } from '../letter.js';
import type { Line } from '../line.js';
import { addresseeLines, dayLine, fixed, numberLine } from '../printed-lines.js';
import { headerColumns, TEXT_WIDTH, TWIPS } from './measures.js';
import { paragraph, rule, runs } from './paragraphs.js';
import { sizeOf } from './styles.js';
import { sideBySide } from './tables.js';
import { longestLine } from './text-width.js';

/** How far from the left several addressees stand, and the space around them. */
const ADDRESSEES = 1400;
const AROUND = 12 * TWIPS;

/** All that stands above the text: agency and national name, number and day, title, addressees. */
export function head(letter: Letter): (Paragraph | Table)[] {
  return [headerTable(letter), ...title(letter), ...addressees(letter)];
}

function headerTable(letter: Letter): Table {
  const { issuer, type, abstract } = letter;
  const [left, right] = headerColumns;
  const agency = [
    ...(issuer.parent ? [paragraph('parent', issuer.parent)] : []),
    ...issuer.name.map((words) => paragraph('issuer', words)),
    rule('issuer', issuer.name.at(-1) ?? [], left, 'short'),
  ];
  const nation = [
    paragraph('national-name', [fixed.nationalName]),
    paragraph('motto', [fixed.motto]),
    rule('motto', [fixed.motto], right, 'whole'),
  ];
  const number = [
    paragraph('number', numberLine(letter)),
    ...(type === undefined ? [paragraph('letter-abstract', abstract)] : []),
  ];
  return sideBySide(headerColumns, [
    [{ children: agency }, { children: nation }],
    [{ children: number }, { children: [paragraph('place-date', dayLine(letter))] }],
  ]);
}

function title({ type, abstract }: Letter): Paragraph[] {
  if (type === undefined) return [];
  return [
    paragraph('type-name', [type]),
    paragraph('named-abstract', abstract),
    rule('named-abstract', abstract, TEXT_WIDTH, 'short', AROUND / 2),
  ];
}

/** One addressee stands beside "Kính gửi:"; several each on a line, their dashes under the colon. */
function addressees(letter: Letter): Paragraph[] {
  const [first, ...list] = addresseeLines(letter);
  if (!first) return [];
  if (list.length === 0) return [paragraph('addressee', first)];
  const colon = longestLine('Kính gửi', { size: sizeOf('addressee'), bold: false }) * TWIPS;
  const at = (left: number, words: Line, before: number, after: number) =>
    new Paragraph({
      style: styleOf('addressee'),
      alignment: AlignmentType.LEFT,
      indent: { left: Math.round(left) },
      spacing: { before, after },
      children: runs(words),
    });
  return [
    at(ADDRESSEES, first, AROUND, 0),
    ...list.map((words, index) => at(ADDRESSEES + colon, words, 0, index === list.length - 1 ? AROUND : 0)),
  ];
}
