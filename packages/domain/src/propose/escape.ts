/** Signs that Markdown would take for itself wherever they stand. */
const anywhere = /[\\`*_[\]<>]|&(?=#?[a-zA-Z0-9]+;)/gu;

/**
 * The words of a source as Markdown that reads back as exactly these words.
 *
 * In: one line of text, white space collapsed. Out: the same line with a backslash before each sign of Markdown.
 *
 * @example
 * escapeMarkdown('-------'); // '\\-------'
 * escapeMarkdown('1. Mục đích (*)'); // '1\\. Mục đích (\\*)'
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(anywhere, '\\$&')
    .replace(/^(?=[-+#=~])/u, '\\')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
