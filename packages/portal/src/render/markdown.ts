import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** The page's own title is the first heading: a text that has one of that level goes down by one. */
markdown.core.ruler.push('lower-headings', ({ tokens }) => {
  const headings = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close');
  if (!headings.some(({ tag }) => tag === 'h1')) return;
  for (const token of headings) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
});

/** Column headings of a table belong to their columns. */
markdown.renderer.rules.th_open = (tokens, index, options, _, self) => {
  tokens[index]?.attrSet('scope', 'col');
  return self.renderToken(tokens, index, options);
};

/**
 * Markdown as HTML. Raw HTML and scripts in the text come out as text; headings start at level 2.
 *
 * @example
 * renderMarkdown('# Kế hoạch'); // '<h2>Kế hoạch</h2>\n'
 */
export const renderMarkdown = (text: string): string => markdown.render(text);

/** A picture in a text: its address, the words that stand for it, and its paragraph's line, from 0. */
export interface BodyPicture {
  src: string;
  alt: string;
  line: number;
}

/** The pictures of a Markdown text, in their order. */
export const picturesIn = (text: string): BodyPicture[] =>
  markdown
    .parse(text, {})
    .flatMap(({ children, map }) =>
      (children ?? [])
        .filter(({ type }) => type === 'image')
        .map((token) => ({ src: String(token.attrGet('src') ?? ''), alt: token.content, line: map?.[0] ?? 0 })),
    );
