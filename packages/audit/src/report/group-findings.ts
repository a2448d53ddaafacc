import type { Finding } from '@haicap/rules/portal';

/** The same thing, found in several places. */
export interface FindingGroup {
  found: string;
  expected: string;
  fix: string;
  places: readonly Pick<Finding, 'page' | 'at'>[];
}

/** Findings that say the same, together: a fault of a site's frame is on every page. In the order of the first of each. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { places: Pick<Finding, 'page' | 'at'>[] }>();
  for (const { page, at, found, expected, fix } of findings) {
    const key = JSON.stringify([found, expected, fix]);
    const group = groups.get(key) ?? { found, expected, fix, places: [] };
    group.places.push({ page, at });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What to do, each advice once. */
export const fixesOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map(({ fix }) => fix)),
];
