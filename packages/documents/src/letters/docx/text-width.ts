import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';
import { page as form } from '../../form/index.js';
import { TWIPS } from './measures.js';

/** What letters look like. */
export interface Look {
  /** Points. */
  size: number;
  bold: boolean;
}

/** The layout counts in pixels, 96 to the inch. */
const POINTS_PER_PIXEL = 72 / 96;

/** Beyond this, in points, Word has no page. */
const WIDEST = 1500;

/**
 * How long the longest line of a text is, in points, when it is set in a room of this width.
 *
 * @example
 * longestLine('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true }); // 159.1
 */
export function longestLine(text: string, { size, bold }: Look, room = WIDEST): number {
  const document = new Document({
    sections: [
      {
        properties: {
          page: {
            size: { width: Math.round(room * TWIPS), height: WIDEST * TWIPS },
            margin: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 },
          },
        },
        children: [new Paragraph({ children: [new TextRun({ text, bold, font: form.font, size: size * 2 })] })],
      },
    ],
  });
  const { pages } = layoutDocument(document, { guess: true });
  const lines = pages.flatMap(({ body }) => body.flatMap((block) => (block.type === 'paragraph' ? block.lines : [])));
  return Math.max(0, ...lines.map(({ textWidth }) => textWidth * POINTS_PER_PIXEL));
}
