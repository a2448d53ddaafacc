import type { AnswerFacts } from '@haicap/rules/portal';
import type { Content } from './transport.js';

/** Keeps the headers of the first page, and of the first other page, style, script, picture and file. */
export class Answers {
  readonly #kept = new Map<string, AnswerFacts>();

  note(path: string, { type, headers }: Content): void {
    if (!headers) return;
    const kind = path === '/' ? 'first' : kindOf(type);
    if (!this.#kept.has(kind)) this.#kept.set(kind, { path, status: 200, headers });
  }

  /** The first page first. */
  facts(): readonly AnswerFacts[] {
    return [...this.#kept]
      .sort(([a], [b]) => Number(b === 'first') - Number(a === 'first'))
      .map(([, answer]) => answer);
  }
}

function kindOf(type: string): string {
  if (type === 'text/html' || type === 'text/css' || type === 'text/javascript') return type;
  return type.startsWith('image/') ? 'image' : 'file';
}
