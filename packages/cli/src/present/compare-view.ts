import type { PlainDate, Plan } from '@haicap/domain';
import type { ActorComparison, SystemComparison } from '@haicap/rules';

/** A comparison with what a presenter needs to put it into words. */
export interface CompareView {
  comparison: SystemComparison | ActorComparison;
  plans: readonly Plan[];
  asOf: PlainDate;
}
