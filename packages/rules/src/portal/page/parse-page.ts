import type { Document } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** Deeper than browsers go (512), and far above what people write. */
const DEEPEST = 1_000;
/** A few kilobytes of badly closed tags can become millions of elements: the standard says how to mend them. */
const MOST_NODES = 100_000;

/** A page that would take a parser too long or too much memory; its message is in Vietnamese, for the report. */
export class PageTooComplex extends Error {
  override readonly name = 'PageTooComplex';
}

/**
 * Reads HTML as a browser without script does: whatever is broken is mended the same way every time.
 *
 * In: the text of a page. Out: its tree, in which every element knows its line and column.
 *
 * @throws {PageTooComplex} when it has too many elements, or they are nested too deep.
 */
export const parsePage = (html: string): Document =>
  parse(html, { treeAdapter: bounded(), sourceCodeLocationInfo: true, scriptingEnabled: false });

function bounded(): typeof adapter {
  let nodes = 0;
  let depth = 0;
  const count = () => {
    nodes += 1;
    if (nodes > MOST_NODES)
      throw new PageTooComplex(`Trang có hơn ${MOST_NODES.toLocaleString('vi-VN')} phần tử HTML, kể cả phần phải vá.`);
  };
  return {
    ...adapter,
    createElement: (...of) => {
      count();
      return adapter.createElement(...of);
    },
    createCommentNode: (...of) => {
      count();
      return adapter.createCommentNode(...of);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST)
        throw new PageTooComplex(`Các thẻ của trang lồng nhau hơn ${DEEPEST.toLocaleString('vi-VN')} cấp.`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
