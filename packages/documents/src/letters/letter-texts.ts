import type { Block, Letter } from './letter.js';
import { type Line, lineText } from './line.js';
import { addresseeLines, dayLine, fixed, numberLine, recipientLines } from './printed-lines.js';

const blockLines = (block: Block): Line[] =>
  block.kind === 'table'
    ? [...block.table.columns.map(({ title }) => [title]), ...block.table.rows.flat()]
    : [block.text];

/** Every line of a document, from its head to its annex. */
function linesOf(letter: Letter): Line[] {
  const { issuer, type, abstract, blocks, signatures, annex } = letter;
  return [
    ...(issuer.parent ? [issuer.parent] : []),
    ...issuer.name,
    [fixed.nationalName],
    [fixed.motto],
    numberLine(letter),
    dayLine(letter),
    ...(type === undefined ? [] : [[type]]),
    abstract,
    ...addresseeLines(letter),
    ...blocks.flatMap(blockLines),
    [fixed.recipients],
    ...recipientLines(letter),
    ...signatures.flatMap(({ authority, name }) => [...authority, name]),
    ...(annex ? [[fixed.annex], annex.title, annex.reference, ...annex.blocks.flatMap(blockLines)] : []),
  ];
}

/** What stands in a document, one text for each paragraph or cell, as it is printed; blanks and remarks in brackets. */
export const letterTexts = (letter: Letter): string[] => linesOf(letter).map(lineText);

/**
 * What a person still has to fill in, each thing once.
 *
 * @example
 * letterBlanks(letter); // ['số', 'đơn vị, lĩnh vực', 'họ và tên', …]
 */
export const letterBlanks = (letter: Letter): string[] => [
  ...new Set(linesOf(letter).flatMap((line) => line.flatMap((span) => blankOf(span)))),
];

const blankOf = (span: Line[number]): string[] => (typeof span !== 'string' && 'blank' in span ? [span.blank] : []);
