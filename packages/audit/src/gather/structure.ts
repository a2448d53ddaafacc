import { hash } from 'node:crypto';
import type { Page } from '@haicap/rules/portal';

type Element = ReturnType<Page['all']>[number];
type Child = Element['children'][number];

/** Attributes whose being empty makes a difference to a reader with a screen reader. */
const named = new Set(['alt', 'aria-label', 'title', 'lang', 'label', 'value', 'href', 'for', 'id']);
/** Attributes whose value is part of the structure. */
const valued = new Set(['role', 'type', 'rel', 'lang', 'aria-hidden', 'tabindex', 'scope', 'http-equiv']);

/**
 * A name for how a page is built: tags, roles, names of attributes and whether they are empty; equal siblings count once.
 *
 * Two pages with one name differ in words only, so what axe-core says of one it would say of the other.
 */
export function structureOf(page: Page): string {
  const hashes = new Map<Child, string>();
  const waiting: { node: Element; done: boolean }[] = page.root.children
    .filter(isTag)
    .map((node) => ({ node, done: false }));
  const roots = waiting.map(({ node }) => node);
  // By hand instead of by recursion: a page may be nested deeper than the stack.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, done } = next;
    if (done) {
      hashes.set(node, hash('sha1', skeleton(node, hashes), 'base64'));
      for (const child of node.children) hashes.delete(child);
    } else {
      waiting.push({ node, done: true });
      for (const child of node.children) if (isTag(child)) waiting.push({ node: child, done: false });
    }
  }
  return roots.map((node) => hashes.get(node)).join(' ');
}

function skeleton({ name, attribs, children }: Element, hashes: ReadonlyMap<Child, string>): string {
  const attributes = Object.entries(attribs)
    .filter(([key]) => key !== 'aria-current' && !key.startsWith('data-'))
    .map(([key, value]) => `${key}${valued.has(key) ? `=${value}` : named.has(key) && value.trim() === '' ? '=' : ''}`)
    .sort();
  const inner = new Set(children.map((child) => hashes.get(child) ?? (saysSomething(child) ? 'text' : '')));
  inner.delete('');
  return `${name}[${attributes.join(' ')}](${[...inner].join(' ')})`;
}

const isTag = (node: Child): node is Element => 'attribs' in node;

const saysSomething = (node: Child): boolean => node.nodeType === 3 && 'data' in node && node.data.trim() !== '';
