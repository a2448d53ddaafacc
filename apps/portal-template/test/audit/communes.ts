import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import { createDataset, domainOf, provinceLabels } from '@haicap/rules';
import type { AuditedUnit } from '@haicap/rules/portal';
import { type PortalFacts, portalFacts } from '../../../../packages/create-portal/src/portal-facts.js';
import { drawCommunes } from '../../../../scripts/portal/draw-communes.mjs';

/** The day on which the tests build and judge: of the law notes, so that neither law nor dates move under them. */
export const DAY = '2026-11-21';

/** A commune whose portal is filled in and judged. */
export interface TestCommune {
  /** "Xã Ba Tơ". */
  name: string;
  /** What the generator knows of it. */
  facts: PortalFacts;
  /** Where its portal is served: its domain, or, where two communes would bear the same, the first that we suggest. */
  host: string;
  /** The province's own domain. */
  provinceHost: string;
  /** What the audit knows of it. */
  unit: AuditedUnit;
}

const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});

/** Labels of the provinces in domain names. */
export const labels = provinceLabels(dataset, DAY);

/** The ten communes of `npm run portals`. */
export const communes: readonly TestCommune[] = (await drawCommunes(DAY)).map(({ unit }) => {
  const facts = portalFacts(dataset, unit, DAY);
  const answer = domainOf(dataset, unit, { asOf: DAY });
  const host = answer.status === 'made' ? answer.name : answer.status === 'collision' && answer.suggestions[0]?.name;
  if (!host) throw new Error(`no domain for ${unit.id}`);
  return {
    name: unit.fullName,
    facts,
    host,
    provinceHost: host.split('.').slice(-3).join('.'),
    unit: { fullName: unit.fullName, province: facts.province.fullName, domains: [host] },
  };
});
