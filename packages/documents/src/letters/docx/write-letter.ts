import {
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import { withoutTimes } from '../../spreadsheet/workbook-archive.js';
import type { Annex, Block, Letter } from '../letter.js';
import { lineText } from '../line.js';
import { fixed } from '../printed-lines.js';
import { coreProperties } from './core-properties.js';
import { foot } from './foot.js';
import { head } from './head.js';
import { page } from './measures.js';
import { paragraph, styled } from './paragraphs.js';
import { documentStyles, styles } from './styles.js';
import { dataTable } from './tables.js';

/**
 * A document in the form of Decree 30/2020/NĐ-CP, as a .docx file.
 *
 * In: a letter. Out: the file, the same bytes for the same letter.
 */
export async function writeLetter(letter: Letter): Promise<Uint8Array> {
  const document = new Document({
    styles: documentStyles,
    sections: [
      section([
        ...head(letter),
        ...letter.blocks.map((one, index) => block(one, index === letter.blocks.length - 1)),
        ...foot(letter),
      ]),
      ...(letter.annex ? [section(annex(letter.annex))] : []),
    ],
  });
  const file = await Packer.toArrayBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(lineText(letter.abstract)) },
  ]);
  return withoutTimes(new Uint8Array(file));
}

/** Pages that are numbered by themselves, from 1, in the middle of the top margin, the first without its number. */
const section = (children: (Paragraph | Table)[]): ISectionOptions => ({
  properties: { type: SectionType.NEXT_PAGE, titlePage: true, page: { ...page, pageNumbers: { start: 1 } } },
  headers: {
    default: new Header({
      children: [
        new Paragraph({ style: styles.pageNumber, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
      ],
    }),
  },
  children,
});

/** The last lines of the text stay with the signatures: these never stand on a page of their own. */
const block = (one: Block, last: boolean): Paragraph | Table => {
  if (one.kind === 'table') return dataTable(one.table);
  return one.kind === 'remark' ? styled(styles.remark, one.text) : paragraph(one.kind, one.text, last);
};

const annex = ({ title, reference, blocks }: Annex): (Paragraph | Table)[] => [
  paragraph('annex-heading', [fixed.annex]),
  paragraph('annex-title', title),
  paragraph('annex-reference', reference),
  ...blocks.map((one) => block(one, false)),
];
