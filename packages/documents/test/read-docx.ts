import { strFromU8, unzipSync } from 'fflate';
import { type ComponentId, componentOfStyle } from '../src/form/components.js';
import type {
  MeasuredDocument,
  MeasuredPage,
  MeasuredPageNumber,
  MeasuredParagraph,
  MeasuredRun,
  MeasuredSection,
} from '../src/form/measured.js';
import { longestLine } from '../src/letters/docx/text-width.js';
import { readStyles, type Styles } from './read-styles.js';
import { at, elements, everywhere, parseXml, type Xml } from './xml.js';

const MM = 25.4 / 1440;

/** A file of a .docx as an element of XML. */
type Parts = (path: string) => Xml;

/** The parts of a .docx file. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Measures a .docx: what its pages, paragraphs and letters look like, whichever style or direct setting makes them so. */
export function measureDocx(file: Uint8Array): MeasuredDocument {
  const texts = partsOf(file);
  const parts: Parts = (path) => parseXml(texts[path] ?? '');
  const styles = readStyles(parts('word/styles.xml'));
  const sections: MeasuredSection[] = [];
  let blocks: Xml[] = [];
  for (const block of elements(at(parts('word/document.xml'), 'w:body'))) {
    const end = block.name === 'w:sectPr' ? block : at(block, 'w:pPr', 'w:sectPr');
    if (!end) {
      blocks.push(block);
      continue;
    }
    const page = measurePage(end, parts, styles);
    const room = (page.width - page.margins.left - page.margins.right) / MM;
    sections.push({ page, paragraphs: withRules(measureBlocks(blocks, room, styles)) });
    blocks = [];
  }
  return { sections };
}

const lengthOf = (element: Xml | undefined, attribute: string): number => Number(element?.attributes[attribute] ?? 0);

function measurePage(section: Xml, parts: Parts, styles: Styles): MeasuredPage {
  const size = at(section, 'w:pgSz');
  const margin = at(section, 'w:pgMar');
  const of = (side: string) => lengthOf(margin, `w:${side}`) * MM;
  return {
    width: lengthOf(size, 'w:w') * MM,
    height: lengthOf(size, 'w:h') * MM,
    margins: { top: of('top'), bottom: of('bottom'), left: of('left'), right: of('right') },
    pageNumber: measurePageNumber(section, parts, styles),
  };
}

function measurePageNumber(section: Xml, parts: Parts, styles: Styles): MeasuredPageNumber | 'none' {
  const shown = (place: 'header' | 'footer', type: string) => {
    const reference = elements(section, `w:${place}Reference`).find((one) => one.attributes['w:type'] === type);
    if (!reference) return undefined;
    const relation = elements(parts('word/_rels/document.xml.rels')).find(
      ({ attributes }) => attributes.Id === reference.attributes['r:id'],
    );
    const paragraphs = everywhere(parts(`word/${relation?.attributes.Target}`), 'w:p');
    return paragraphs.find((one) => everywhere(one, 'w:instrText').some((code) => code.children.includes('PAGE')));
  };
  const place = shown('header', 'default') ? 'header' : 'footer';
  const paragraph = shown(place, 'default');
  if (!paragraph) return 'none';
  const start = at(section, 'w:pgNumType')?.attributes['w:start'];
  const run = everywhere(paragraph, 'w:r')[0];
  return {
    place,
    alignment: styles.alignment(paragraph),
    onFirstPage: !at(section, 'w:titlePg') || shown(place, 'first') !== undefined,
    startsAt: start === undefined ? 'continued' : Number(start),
    run: measureRun(paragraph, run ?? paragraph, styles),
  };
}

/** A paragraph with the width of its room, in twentieths of a point, and whether it is drawn as a rule. */
type Placed = MeasuredParagraph & { room: number; drawn?: number };

function measureBlocks(blocks: readonly Xml[], room: number, styles: Styles, row?: string): Placed[] {
  return blocks.flatMap((block, table): Placed[] => {
    if (block.name === 'w:p') return [measureParagraph(block, room, styles, row)];
    if (block.name !== 'w:tbl') return [];
    const margins = at(block, 'w:tblPr', 'w:tblCellMar');
    const inside = lengthOf(at(margins, 'w:left'), 'w:w') + lengthOf(at(margins, 'w:right'), 'w:w');
    return elements(block, 'w:tr').flatMap((line, index) =>
      elements(line, 'w:tc').flatMap((cell) => {
        const width = lengthOf(at(cell, 'w:tcPr', 'w:tcW'), 'w:w') - inside;
        return measureBlocks(elements(cell), width, styles, `${row ?? ''}/${table}.${index}`);
      }),
    );
  });
}

function measureParagraph(paragraph: Xml, room: number, styles: Styles, row: string | undefined): Placed {
  const style = styles.nameOf(paragraph);
  const component: ComponentId | 'other' = componentOfStyle(style) ?? 'other';
  const runs = elements(paragraph, 'w:r').map((run) => measureRun(paragraph, run, styles));
  const spacing = (attribute: string) => Number(styles.ofParagraph(paragraph, 'w:spacing', attribute) ?? 0);
  const indent = (attribute: string) => Number(styles.ofParagraph(paragraph, 'w:ind', attribute) ?? 0);
  const rule = styles.ofParagraph(paragraph, 'w:spacing', 'w:lineRule') ?? 'auto';
  const border = at(paragraph, 'w:pPr', 'w:pBdr', 'w:top');
  return {
    component,
    text: runs.map(({ text }) => text).join(''),
    runs,
    alignment: styles.alignment(paragraph),
    firstLine: indent('w:firstLine') * MM,
    before: spacing('w:before') / 20,
    after: spacing('w:after') / 20,
    lineSpacing: rule === 'auto' ? spacing('w:line') / 240 : 'exact',
    ...(row !== undefined && { row }),
    room,
    ...(border?.attributes['w:val'] === 'single' && { drawn: room - indent('w:left') - indent('w:right') }),
  };
}

function measureRun(paragraph: Xml, run: Xml, styles: Styles): MeasuredRun {
  const of = (element: string, attribute = 'w:val') => styles.ofRun(paragraph, run, element, attribute);
  const on = (element: string) => !['false', '0', undefined].includes(of(element));
  return {
    // The parser leaves out text that is a space alone.
    text: elements(run, 'w:t')
      .flatMap(({ children }) => (children.length === 0 ? ' ' : children))
      .join(''),
    font: of('w:rFonts', 'w:ascii') ?? '',
    size: Number(of('w:sz') ?? 0) / 2,
    bold: on('w:b'),
    italic: on('w:i'),
    colour: of('w:color') ?? 'auto',
    blank: at(run, 'w:rPr', 'w:rStyle')?.attributes['w:val'] === 'Blank',
  };
}

/** Joins each drawn rule to the paragraph above it. */
function withRules(paragraphs: readonly Placed[]): MeasuredParagraph[] {
  return paragraphs.flatMap(({ room, drawn, ...paragraph }, index) => {
    const below = paragraphs[index + 1];
    if (drawn !== undefined) return [];
    const [first] = paragraph.runs;
    if (below?.drawn === undefined || !first) return [paragraph];
    const line = longestLine(paragraph.text, { size: first.size, bold: first.bold }, room / 20);
    return [{ ...paragraph, rule: { length: below.drawn / 20, line } }];
  });
}
