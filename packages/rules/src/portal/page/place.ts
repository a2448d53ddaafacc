import type { Element } from 'domhandler';

const LONGEST = 100;

/** Line and column of an element in the page's source, both from 1; 0 and 0 for what the parser added. */
export function inSource({ sourceCodeLocation }: Element): { line: number; column: number } {
  return { line: sourceCodeLocation?.startLine ?? 0, column: sourceCodeLocation?.startCol ?? 0 };
}

/** Where an element stands: line, column and the beginning of its start tag as it is in the source. */
export function place(html: string, element: Element): string {
  const { line, column } = inSource(element);
  const from = element.sourceCodeLocation;
  const end = from?.startTag?.endOffset ?? from?.endOffset;
  const tag = from && end !== undefined ? html.slice(from.startOffset, end) : `<${element.name}>`;
  const short = tag.replace(/\s+/g, ' ').normalize('NFC');
  return `${line}:${column} ${[...short].length > LONGEST ? `${[...short].slice(0, LONGEST - 1).join('')}…` : short}`;
}
