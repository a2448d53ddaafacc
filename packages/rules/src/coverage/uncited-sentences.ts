import type { Plan } from '@haicap/domain';

/** A sentence ends at a full stop or semicolon that is followed by white space and a capital letter. */
const sentenceEnd = /(?<=[.;])\s+(?=\p{Lu})/u;

/** Labels such as "4.2." and lead-ins such as "Phân công thực hiện:" are not duties of their own. */
const leadIn = /^(?:\d+(?:\.\d+)*\.\s*)?(?:Nội dung triển khai|Phân công thực hiện):?\s*$/u;
const labelOnly = /^(?:\d+(?:\.\d+)*|[IVXLC]+)\.$/u;

/**
 * Sentences of obligation clauses of which no task quotes a word: duties that could hide inside a clause that is cited.
 *
 * In: a plan. Out: each such sentence with its clause, in document order; empty when nothing is left out.
 */
export function uncitedSentences(plan: Plan): { clause: string; sentence: string }[] {
  const quotes = new Map<string, string[]>();
  for (const { clause, quote } of plan.tasks.flatMap(({ citations }) => citations)) {
    quotes.set(clause, [...(quotes.get(clause) ?? []), quote]);
  }
  return plan.clauses
    .filter(({ kind }) => kind === 'obligation')
    .flatMap(({ id, text }) => {
      const spans = (quotes.get(id) ?? []).map((quote) => ({
        from: text.indexOf(quote),
        to: text.indexOf(quote) + quote.length,
      }));
      let position = 0;
      return text.split(sentenceEnd).flatMap((sentence) => {
        const from = text.indexOf(sentence, position);
        position = from + sentence.length;
        const quoted = spans.some((span) => span.from < position && span.to > from);
        return quoted || leadIn.test(sentence) || labelOnly.test(sentence) ? [] : [{ clause: id, sentence }];
      });
    });
}
