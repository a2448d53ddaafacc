import { type Citation, NOT_STATED, type Plan, type Task } from '@haicap/domain';
import { clauseName } from '@haicap/rules';
import { dayWords } from '../words/words.js';
import { gap, joined, type Line, line } from './line.js';

/** The plan as a document names it: title, number, day and issuer; what the plan leaves open stays blank. */
export function planLine({ title, number, date, issuer }: Plan): Line {
  const no = number === NOT_STATED ? gap('số của kế hoạch') : number;
  const day = date === NOT_STATED ? gap('ngày của kế hoạch') : dayWords(date);
  return line`${title} (số ${no} ngày ${day} của ${issuer})`;
}

/**
 * A clause within a sentence.
 *
 * @example
 * clauseWords(dakLak, 'ii.3.b.2'); // 'mục II.3.b, gạch đầu dòng 2'
 */
export function clauseWords(plan: Plan, id: string): string {
  const name = clauseName(plan, id);
  if (/^[IVXLC]+(?:\.|,|$)/.test(name)) return `mục ${name}`;
  return name.startsWith('“') ? `đoạn ${name}` : name.charAt(0).toLowerCase() + name.slice(1);
}

/** Words in quotation marks; the sentence around them has a full stop of its own. */
export const quoted = (words: string): string => `“${words.replace(/[.;,]+$/, '')}”`;

/**
 * Where a task rests, in the order of the plan and word for word: "mục II.3.b, gạch đầu dòng 2: “…”". Several passages of one
 * clause stand in one pair of quotation marks, with an ellipsis for what lies between them.
 */
export function quotesLine(plan: Plan, citations: readonly Citation[]): Line {
  const cited = plan.clauses.filter(({ id }) => citations.some(({ clause }) => clause === id));
  return joined(
    cited.map(({ id, text }) => {
      const passages = citations.filter(({ clause }) => clause === id).map(({ quote }) => quote);
      return line`${clauseWords(plan, id)}: ${quoted(passagesOf(text, passages))}`;
    }),
    '; ',
  );
}

/** Passages of a text in its own order; those that touch or overlap are one. */
function passagesOf(text: string, passages: readonly string[]): string {
  const spans = passages
    .map((passage) => ({ start: text.indexOf(passage), end: text.indexOf(passage) + passage.length }))
    .toSorted((a, b) => a.start - b.start);
  let shown = '';
  let end = 0;
  for (const span of spans) {
    if (span.end <= end) continue;
    const between = text.slice(end, span.start).trim();
    const joint = shown === '' || span.start < end ? '' : between === '' ? ' ' : ' … ';
    shown += `${joint}${text.slice(Math.max(span.start, end), span.end)}`;
    end = span.end;
  }
  return shown;
}

/** The whole clauses that lay a duty on somebody and that a task cites, each once. */
export function obligationsOf(plan: Plan, { citations }: Task): Citation[] {
  const cited = new Set(citations.map(({ clause }) => clause));
  return plan.clauses
    .filter(({ id, kind }) => kind === 'obligation' && cited.has(id))
    .map(({ id, text }) => ({ clause: id, quote: text }));
}
