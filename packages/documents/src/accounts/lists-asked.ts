import type { Plan } from '@haicap/domain';
import { clauseName } from '@haicap/rules';

/** A list that a plan asks for by its columns. */
export interface ListAsked {
  /** What the list is, as the plan's data name it. */
  what: string;
  /** The columns, in the plan's words. */
  columns: readonly string[];
  /** Where the plan asks for it. */
  clause: string;
  /** The plan's words. */
  quote: string;
}

/**
 * The lists that a plan asks for by their columns.
 *
 * @example
 * listsAsked(minhLong)[0]?.columns; // ['chức vụ', 'vị trí công tác', 'vị trí tham gia xử lý hồ sơ']
 */
export const listsAsked = (plan: Plan): ListAsked[] =>
  plan.tasks.flatMap(({ deliverable, citations }) => {
    const [first] = citations;
    if (!deliverable?.columns || !first) return [];
    const { columns } = deliverable;
    // Of several citations the one that bears the columns says what is asked.
    const { clause, quote } =
      citations.find((citation) => columns.every((column) => citation.quote.includes(column))) ?? first;
    return [{ what: deliverable.what, columns, clause: clauseName(plan, clause), quote }];
  });
