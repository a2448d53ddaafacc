import type { PlanCoverage } from '@haicap/rules';

/** Coverage for reading: a line for each plan, then what is missing. */
export function coverageText(plans: readonly PlanCoverage[]): string {
  const lines = plans.flatMap(({ plan, clauses, obligations, encoded, missing, uncited }) => [
    `${plan}: ${clauses} đoạn, ${encoded}/${obligations} điều khoản giao việc đã mã hóa`,
    ...missing.map((clause) => `  thiếu ${clause}`),
    ...uncited.map(({ clause, sentence }) => `  chưa trích ${clause}: “${sentence}”`),
  ]);
  return `${lines.join('\n')}\n`;
}
