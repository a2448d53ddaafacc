import type { AuditOverview } from './overview.js';

/** An overview as JSON; what was found on a site stands in its own report. */
export function overviewJson({ sites, ...overview }: AuditOverview): string {
  const short = sites.map((one) => {
    if (!one.audited) return one;
    const { results, ...rest } = one;
    const fails = results.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
    return { ...rest, fails, page: `sites/${one.slug}.html`, report: `reports/${one.slug}.json` };
  });
  return `${JSON.stringify({ ...overview, sites: short }, null, 2)}\n`;
}
