import type { Alignment } from '../src/form/components.js';
import { at, elements, type Xml } from './xml.js';

/** Looks up what a paragraph or a run looks like: set directly, by its style, by a style below that, or by the defaults. */
export interface Styles {
  nameOf(paragraph: Xml): string;
  ofParagraph(paragraph: Xml, element: string, attribute: string): string | undefined;
  ofRun(paragraph: Xml, run: Xml, element: string, attribute: string): string | undefined;
  alignment(paragraph: Xml): Alignment;
}

export function readStyles(file: Xml): Styles {
  const byId = new Map(elements(file, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const chain = (id: string | undefined): Xml[] => {
    const style = byId.get(id ?? '');
    return style ? [style, ...chain(at(style, 'w:basedOn')?.attributes['w:val'])] : [];
  };
  const defaults = at(file, 'w:docDefaults');
  const nameOf = (paragraph: Xml) => at(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? 'Normal';
  const found = (places: (Xml | undefined)[], element: string, attribute: string): string | undefined => {
    for (const place of places) {
      const own = at(place, element);
      // `<w:b/>` without a value is on.
      const value = own?.attributes[attribute] ?? (own && attribute === 'w:val' ? 'true' : undefined);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const ofParagraph: Styles['ofParagraph'] = (paragraph, element, attribute) =>
    found(
      [
        at(paragraph, 'w:pPr'),
        ...chain(nameOf(paragraph)).map((style) => at(style, 'w:pPr')),
        at(defaults, 'w:pPrDefault', 'w:pPr'),
      ],
      element,
      attribute,
    );
  const ofRun: Styles['ofRun'] = (paragraph, run, element, attribute) =>
    found(
      [
        at(run, 'w:rPr'),
        ...chain(at(run, 'w:rPr', 'w:rStyle')?.attributes['w:val']).map((style) => at(style, 'w:rPr')),
        ...chain(nameOf(paragraph)).map((style) => at(style, 'w:rPr')),
        at(defaults, 'w:rPrDefault', 'w:rPr'),
      ],
      element,
      attribute,
    );
  const alignment: Styles['alignment'] = (paragraph) => {
    const value = ofParagraph(paragraph, 'w:jc', 'w:val');
    return value === 'center' || value === 'right' || value === 'both' ? value : 'left';
  };
  return { nameOf, ofParagraph, ofRun, alignment };
}
