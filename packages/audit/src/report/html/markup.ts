import { shown } from '../shown.js';

/** A piece of a page: what stands in it was escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What may stand in a piece: text is escaped; nothing stands for what is not there. */
export type Content = Markup | string | number | undefined | false | readonly Content[];

/**
 * A piece of a page, as a template.
 *
 * @example
 * html`<p>${'a < b'}</p>`.source; // '<p>a &lt; b</p>'
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.reduce((source, part, index) => source + sourceOf(contents[index - 1]) + part));
}

/** A stranger's text: of whatever direction, it does not turn round what stands beside it. */
export const quoted = (text: string, longest?: number): Markup => html`<bdi>${shown(text, longest)}</bdi>`;

function sourceOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.source;
  return typeof content === 'object' ? content.map(sourceOf).join('') : escapeHtml(String(content));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML has no way to write control characters and unpaired halves. */
const escapeHtml = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
