import type { Document } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/**
 * Reads HTML as a browser without script does: whatever is broken is mended the same way every time.
 *
 * In: the text of a page. Out: its tree, in which every element knows its line and column.
 */
export const parsePage = (html: string): Document =>
  parse(html, { treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
