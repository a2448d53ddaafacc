import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import type { Page } from '../page/page.js';

/** The text that stands in an element itself, not in the elements within it. */
export interface ElementText {
  element: Element;
  /** As it is in the page, not normalized. */
  raw: string;
}

const silent = new Set(['script', 'style', 'template', 'noscript']);
const read = new WeakMap<Page, readonly ElementText[]>();

/** All texts of a page with the element that each stands in, in the order of the page. */
export function elementTexts(page: Page): readonly ElementText[] {
  let texts = read.get(page);
  if (!texts) {
    texts = readTexts(page);
    read.set(page, texts);
  }
  return texts;
}

function readTexts({ root }: Page): ElementText[] {
  const texts: ElementText[] = [];
  // By hand instead of by recursion: a hostile page may be nested deeper than the stack.
  const waiting: ChildNode[] = [...root.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!isTag(next) || silent.has(next.name)) continue;
    const raw = next.children.map((child) => (isText(child) ? child.data : ' ')).join('');
    if (raw.trim() !== '') texts.push({ element: next, raw });
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child) waiting.push(child);
    }
  }
  return texts;
}
