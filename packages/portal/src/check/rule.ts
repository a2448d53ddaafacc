import type { PlainDate } from '@haicap/domain';
import type { Entry } from '../content/entry.js';
import type { PortalProblem } from '../problems/problem.js';
import type { Announced } from '../working-days/working-days.js';

/** What a rule must know beside the entry. */
export interface RuleContext {
  announced: Announced;
  /** Files of `public/`, as `/tep/a.pdf`. */
  publicFiles: ReadonlySet<string>;
}

/** What a rule found, at a field of the entry or in the text below (`body`). */
export type Finding = Pick<PortalProblem, 'level' | 'found' | 'expected' | 'fix'> & {
  at: string;
  /** How many lines below the beginning of the text. */
  below?: number;
};

/** Something that an entry must keep beyond the form of its fields. */
export type Rule = (entry: Entry, context: RuleContext) => Finding[];

/**
 * A day as people write it.
 *
 * @example
 * dayWords('2026-09-02'); // '02/09/2026'
 */
export const dayWords = (day: PlainDate): string => day.split('-').toReversed().join('/');
