import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { type ChecklistStep, checklist } from './checklist.js';
import type { Worklist } from './worklist.js';

/** A4 in twentieths of a point, with the margins of official documents (2 cm, 3 cm on the binding side). */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 },
};

const labelled = (label: string, words: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(words)] });

/** A worklist as a document for printing: a box to tick before each step. */
export async function checklistDocx(list: Worklist): Promise<Uint8Array> {
  const { heading, facts, sections, answeredBy } = checklist(list);
  const document = new Document({
    title: heading,
    creator: 'haicap',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 26, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: { page },
        children: [
          new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
          ...facts.map(({ label, words }) => labelled(label, words)),
          ...sections.flatMap((section) => [
            new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_2, spacing: { before: 240 } }),
            ...section.steps.flatMap(stepParagraphs),
          ]),
          ...answeredBy.map((line) => new Paragraph({ text: line, spacing: { before: 120 } })),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function stepParagraphs({ title, when, action, details, citations }: ChecklistStep): Paragraph[] {
  return [
    new Paragraph({
      spacing: { before: 160 },
      keepNext: true,
      children: [new TextRun({ text: `☐ ${title}: `, bold: true }), new TextRun(when)],
    }),
    new Paragraph(action),
    ...details.map(({ label, words }) => labelled(label, words)),
    ...citations.map(
      ({ clause, quote }) =>
        new Paragraph({
          indent: { left: 567 },
          children: [new TextRun({ text: `“${quote}” `, italics: true }), new TextRun(`(${clause})`)],
        }),
    ),
  ];
}
