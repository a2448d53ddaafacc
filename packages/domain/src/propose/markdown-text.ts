import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { collapse } from '../text/collapse.js';

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/**
 * The words of a Markdown document as plain text, a passage a line; signs of bullets and numbers of lists are kept.
 *
 * @example
 * markdownText('## I. MỤC ĐÍCH\n\n- Gửi **danh sách**.'); // 'I. MỤC ĐÍCH\n- Gửi danh sách.\n'
 */
export function markdownText(text: string): string {
  const lines: string[] = [];
  const visit = (node: Nodes, sign = ''): void => {
    if (node.type === 'yaml' || node.type === 'definition') return;
    if (node.type === 'listItem') {
      const start = node.position?.start.offset ?? 0;
      const [marker = '-'] = /^(?:[-+*]|\d+[.)])/u.exec(text.slice(start)) ?? [];
      const [first, ...others] = node.children;
      if (first) visit(first, marker);
      else lines.push(marker);
      for (const other of others) visit(other);
    } else if (node.type === 'thematicBreak') lines.push(sourceOf(node, text));
    else if (node.type === 'code' || node.type === 'html') lines.push(...node.value.split('\n'));
    else if (node.type === 'paragraph' || node.type === 'heading') {
      // Lines that are broken inside a paragraph are one passage; a hard break ends it.
      const [first = '', ...others] = plain(node).split('\u2028').map(collapse);
      lines.push(`${sign} ${first}`.trim(), ...others);
    } else if ('children' in node) for (const child of node.children) visit(child, sign);
  };
  visit(markdown.parse(text));
  return `${lines.join('\n')}\n`;
}

const plain = (node: Nodes): string => {
  if (node.type === 'break') return '\u2028';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
};

const sourceOf = (node: Nodes, text: string): string =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).trim();
