import { type AnyNode, type Element, isTag } from 'domhandler';
import { replaceBlanks } from './blanks.js';
import { foldVietnamese } from './fold.js';
import type { Heading } from './headings.js';
import type { Page } from './page.js';
import { countWords, wordsOf } from './words.js';

/** A heading with what stands under it. */
export interface Section {
  heading: Heading;
  /** What stands under the heading, up to the next heading of its level or above, that heading's own words left out. */
  text: string;
  folded: string;
  /** How many words `text` has, marked blanks not counted. */
  words: number;
  /** Elements that begin in the section, in the order of the page. */
  elements: readonly Element[];
}

export function readSections(page: Page): readonly Section[] {
  const { main } = page;
  if (!main) return [];
  const nodes = inOrder(main);
  const index = new Map(nodes.map((node, at) => [node, at]));
  const headings = page.headings.filter(({ element }) => index.has(element));
  return headings.map((heading, at) => {
    const from = (index.get(heading.element) ?? 0) + 1;
    const next = nextOf(headings, at);
    const until = next ? (index.get(next.element) ?? nodes.length) : nodes.length;
    const inside = nodes.slice(from, until).filter((node) => !within(node, heading.element));
    const text = readable(inside);
    return {
      heading,
      text,
      folded: foldVietnamese(text),
      words: countWords(replaceBlanks(text, ' ')),
      elements: inside.filter(isTag),
    };
  });
}

/** The heading that ends the section of the one at a place; without copies, for a page may have thousands. */
function nextOf(headings: readonly Heading[], at: number): Heading | undefined {
  const level = headings[at]?.level ?? 0;
  for (let next = at + 1; next < headings.length; next += 1) {
    const heading = headings[next];
    if (heading && heading.level <= level) return heading;
  }
  return undefined;
}

/** All nodes under an element in the order of the page. */
function inOrder(root: Element): AnyNode[] {
  const nodes: AnyNode[] = [];
  const waiting: AnyNode[] = [...root.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes.push(next);
    if (!isTag(next)) continue;
    // One by one: a hostile page may have more children in one place than a call may have arguments.
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return nodes;
}

function within(node: AnyNode, element: Element): boolean {
  for (let up: AnyNode | null = node; up; up = up.parent) if (up === element) return true;
  return false;
}

/** The texts and pictures' alternatives among nodes; each node's own, for its children stand in the list too. */
const readable = (nodes: readonly AnyNode[]): string =>
  nodes
    .map((node) => {
      if (isTag(node)) return node.name === 'img' ? (node.attribs.alt ?? '') : '';
      const unread = node.parent && isTag(node.parent) && ['script', 'style', 'template'].includes(node.parent.name);
      return unread ? '' : wordsOf(node);
    })
    .filter((text) => text !== '')
    .join(' ')
    .normalize('NFC');
