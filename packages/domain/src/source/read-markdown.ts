import type { BlockContent, DefinitionContent, ListItem, Paragraph, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../problems/problem.js';
import { collapse } from '../text/collapse.js';
import { type Attributes, splitAttributes } from './attributes.js';

/** A passage of the source in the order of the document, before it has a place in the tree. */
export type Block =
  | { type: 'passage'; form: Form; text: string; attributes: Attributes; line: number }
  | { type: 'note'; text: string; kind?: string | undefined; line: number };

/** How the passage is written: a heading of a level, a paragraph, or a bullet at a depth (from 1). */
export type Form =
  | { as: 'heading'; level: number }
  | { as: 'paragraph' }
  | { as: 'bullet'; depth: number; marker: string };

/** What Markdown takes a passage for, in words that a reader of the source understands. */
const markupNames: Record<string, string | undefined> = {
  list: 'a list that is numbered, or stands in a note',
  emphasis: 'words between single * or _ (emphasis)',
  strong: 'words between double * or _ (strong emphasis)',
  inlineCode: 'words between backticks (code)',
  code: 'an indented or fenced block (code)',
  html: 'something between < and > (HTML)',
  link: 'a link',
  image: 'an image',
  definition: 'a definition of a link',
  thematicBreak: 'a line of dashes, stars or underscores',
  break: 'a line that ends with two spaces or a backslash',
};

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/**
 * Reads the project's mark-up: headings, paragraphs, nested bullets, block quotes for editorial notes.
 *
 * In: the text of a `source.md` and its path (for problems). Out: the front matter as text, the blocks in order, and a
 * problem for everything that the mark-up does not know (links, emphasis, tables, HTML): a source is plain text.
 */
export function readMarkdown(
  text: string,
  file: string,
): { frontMatter: string; blocks: Block[]; problems: Problem[] } {
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  let frontMatter = '';

  const lineOf = (node: { position?: { start: { line: number } } | undefined }) => node.position?.start.line ?? 1;
  const refuse = (node: { type: string; position?: { start: { line: number } } | undefined }) =>
    problems.push({
      code: 'unknown-markup',
      file,
      place: '',
      line: lineOf(node),
      found: markupNames[node.type] ?? `${node.type} in the mark-up`,
      expected: 'headings, paragraphs, bullets, or a block quote for a note',
      fix: 'put a backslash before a sign that belongs to the source, such as \\<, \\* or 1\\.',
    });

  /** The plain text of a paragraph or heading; anything but text is refused. */
  const plain = (node: Pick<Paragraph, 'children'>): string =>
    collapse(
      node.children
        .map((child) => {
          if (child.type === 'text') return child.value;
          refuse(child);
          return '';
        })
        .join(''),
    );

  const passage = (node: Pick<Paragraph, 'children' | 'position'>, form: Form) =>
    blocks.push({ type: 'passage', form, ...splitAttributes(plain(node)), line: lineOf(node) });

  const item = (node: ListItem, depth: number) => {
    const marker = text.charAt(node.position?.start.offset ?? 0);
    for (const child of node.children) {
      if (child.type === 'paragraph') passage(child, { as: 'bullet', depth, marker });
      else block(child, depth);
    }
  };

  const block = (node: RootContent | BlockContent | DefinitionContent, depth = 0): void => {
    if (node.type === 'yaml') frontMatter = node.value;
    else if (node.type === 'heading') passage(node, { as: 'heading', level: node.depth });
    else if (node.type === 'paragraph') passage(node, { as: 'paragraph' });
    else if (node.type === 'list' && !node.ordered) for (const child of node.children) item(child, depth + 1);
    else if (node.type === 'blockquote') {
      for (const child of node.children) {
        if (child.type !== 'paragraph') refuse(child);
        else {
          const { text: words, attributes } = splitAttributes(plain(child));
          blocks.push({ type: 'note', text: words, kind: attributes.kind, line: lineOf(child) });
        }
      }
    } else refuse(node);
  };

  for (const node of markdown.parse(text).children) block(node);
  return { frontMatter, blocks, problems };
}
