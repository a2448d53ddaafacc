import type { Element } from 'domhandler';
import type { Page } from '../page/page.js';

const ids = new WeakMap<Page, ReadonlyMap<string, Element>>();

/** The element with an id, the first where several have it. */
export function byId(page: Page, id: string): Element | undefined {
  let known = ids.get(page);
  if (!known) {
    known = new Map([...page.all('[id]')].reverse().map((element) => [element.attribs.id ?? '', element]));
    ids.set(page, known);
  }
  return known.get(id);
}

/** What `aria-labelledby` or `aria-label` call an element; empty if neither says anything. */
export function ariaName(page: Page, { attribs }: Element): string {
  const by = (attribs['aria-labelledby'] ?? '')
    .slice(0, 500)
    .split(/\s+/)
    .map((id) => (id === '' ? undefined : byId(page, id)))
    .map((element) => (element ? page.text(element) || (element.attribs['aria-label'] ?? '') : ''))
    .join(' ')
    .trim();
  return by !== '' ? by : (attribs['aria-label'] ?? '').trim().normalize('NFC');
}

/** What a screen reader calls a link or button: its label, its words, or its title. */
export function nameOf(page: Page, element: Element): string {
  const name = ariaName(page, element) || page.text(element);
  if (name !== '') return name;
  const inner = page.all('svg title, [aria-label], [title]', element)[0];
  const said = inner?.attribs['aria-label'] ?? inner?.attribs.title ?? (inner ? page.text(inner) : '');
  return (said.trim() || (element.attribs.title ?? '').trim()).normalize('NFC');
}
