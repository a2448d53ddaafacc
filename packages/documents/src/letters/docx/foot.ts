import { Paragraph, type Table } from 'docx';
import type { Letter } from '../letter.js';
import { fixed, recipientLines } from '../printed-lines.js';
import { TEXT_WIDTH, TWIPS } from './measures.js';
import { paragraph } from './paragraphs.js';
import { styles } from './styles.js';
import { sideBySide } from './tables.js';

/** The width of the list of recipients beside one signature, and beside several. */
const besideOne = 4200;
const besideSeveral = 2455;

/** All that stands below the text: on the left who gets the document, beside it who signs, names on one level. */
export function foot(letter: Letter): (Paragraph | Table)[] {
  const { signatures } = letter;
  const left = signatures.length > 1 ? besideSeveral : besideOne;
  const each = Math.floor((TEXT_WIDTH - left) / signatures.length);
  const recipients = [
    paragraph('recipients-heading', [fixed.recipients]),
    ...recipientLines(letter).map((words) => paragraph('recipient', words)),
  ];
  return [
    new Paragraph({ style: styles.rule, spacing: { before: 6 * TWIPS }, keepNext: true }),
    sideBySide(
      [left, ...signatures.map(() => each)],
      [
        [
          { children: recipients, rows: 2 },
          ...signatures.map(({ authority }) => ({ children: authority.map((words) => paragraph('authority', words)) })),
        ],
        signatures.map(({ name }) => ({ children: [paragraph('signer', name)] })),
      ],
    ),
  ];
}
