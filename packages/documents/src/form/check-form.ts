import { checkArrangement } from './check-arrangement.js';
import { checkLines } from './check-lines.js';
import { checkLook } from './check-look.js';
import { checkPage } from './check-page.js';
import { checkWording } from './check-wording.js';
import type { Deviation } from './deviation.js';
import type { MeasuredDocument } from './measured.js';

/**
 * Where a document departs from the form of Decree 30/2020/NĐ-CP (Phụ lục I, III).
 *
 * In: a document as it was measured: lengths in millimetres, sizes and spaces in points. Out: each departure with where it
 * is, what was found, what the decree expects and its citation; none where all is well. What the annexes leave open (the
 * inside of tables, the seal, the signature) is not looked at.
 *
 * @example
 * checkForm(measured); // [{ where: 'Lề trái', found: '25 mm', expected: '30 đến 35 mm', citation: { … } }]
 */
export function checkForm({ sections }: MeasuredDocument): Deviation[] {
  return sections.flatMap((section, index) => [
    ...checkPage(section, index > 0),
    ...section.paragraphs.flatMap((paragraph) => [...checkLook(paragraph), ...checkLines(paragraph)]),
    ...(index === 0 ? [...checkArrangement(section), ...checkWording(section)] : []),
  ]);
}
