import { type ChildNode, isTag, isText, type ParentNode } from 'domhandler';

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr font'.split(' '),
);

/**
 * What a reader can read of a node: texts and alternatives of pictures, white space collapsed, NFC.
 *
 * Scripts, styles and what is marked `hidden` are left out; between two blocks there is a space.
 */
export function wordsOf(node: ParentNode | ChildNode): string {
  let words = known.get(node);
  if (words === undefined) {
    words = read(node);
    known.set(node, words);
  }
  return words;
}

/** Pages never change, and many checks ask for the words of the same element. */
const known = new WeakMap<ParentNode | ChildNode, string>();

function read(node: ParentNode | ChildNode): string {
  const parts: string[] = [];
  // By hand instead of by recursion: a hostile page may be nested deeper than the stack.
  const waiting: (ChildNode | ParentNode | string)[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (isText(next)) parts.push(next.data);
    else if ('children' in next) {
      if (isTag(next)) {
        if (next !== node && (silent.has(next.name) || 'hidden' in next.attribs)) continue;
        if (next.name === 'img') parts.push(` ${next.attribs.alt ?? ''} `);
        if (!inline.has(next.name)) {
          parts.push(' ');
          waiting.push(' ');
        }
      }
      for (let child = next.children.length - 1; child >= 0; child -= 1) {
        const one = next.children[child];
        if (one) waiting.push(one);
      }
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
