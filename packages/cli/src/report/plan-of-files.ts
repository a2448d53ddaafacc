import type { Plan } from '@haicap/domain';
import type { Dataset, NamedProgress } from '@haicap/rules';
import { wrong } from '../failure.js';
import { unknownPlan } from '../io/facts.js';

/**
 * The plan that a report is about: the one that was named, else the one that all files are of.
 *
 * In: the dataset, at least one file, the plan as typed.
 *
 * @throws WrongQuestion for a plan that the data does not have, and when the files are of several plans.
 */
export function planOfFiles(
  { plans }: Dataset,
  files: readonly [NamedProgress, ...NamedProgress[]],
  named: string | undefined,
): Plan {
  const counts = new Map<string, number>();
  for (const { progress } of files) counts.set(progress.plan, (counts.get(progress.plan) ?? 0) + 1);
  if (named === undefined && counts.size > 1)
    throw wrong(
      `Các tệp thuộc ${counts.size} kế hoạch`,
      'cần --plan với một trong các mã dưới đây',
      [...counts].map(([plan, count]) => `${plan}: ${count} tệp`),
      'Các kế hoạch',
    );
  const id = named ?? files[0].progress.plan;
  const plan = plans.find((candidate) => candidate.id === id);
  if (!plan)
    throw unknownPlan(
      id,
      plans.map((known) => known.id),
    );
  return plan;
}
