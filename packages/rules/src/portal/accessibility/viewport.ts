import type { Element } from 'domhandler';
import type { Page } from '../page/page.js';

/** What a page says to a telephone, names and values in small letters. */
export interface Viewport {
  element: Element;
  values: ReadonlyMap<string, string>;
}

/** `<meta name="viewport">`; the last one counts, as it does for browsers. */
export function readViewport(page: Page): Viewport | undefined {
  const element = page.all('meta[name="viewport" i]').at(-1);
  if (!element) return undefined;
  const pairs = (element.attribs.content ?? '')
    .slice(0, 500)
    .toLowerCase()
    .split(/[,;]/)
    .map((pair) => pair.split('='));
  return { element, values: new Map(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()])) };
}
