import { type AuditReport, auditSite, openFolder } from '@haicap/audit';
import { loadPortalRequirements } from '@haicap/data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { communes, DAY, labels, type TestCommune } from './communes';
import { type BuiltSite, filledSite, siteAsItComes } from './filled-site';
import { notOnTheSite } from './not-on-the-site';
import { sampleFailures } from './sample-failures';

/** Builds take both cores of a small machine: more at a time take longer, not shorter. */
const AT_A_TIME = 2;

/** The portals are built alike: of the first, axe-core judges as much as it usually does, of the others a few pages. */
const FEW = 3;

const audit = async (dist: string, { unit }: Pick<TestCommune, 'unit'>, axePages?: number): Promise<AuditReport> =>
  auditSite(await openFolder(dist, axePages === undefined ? {} : { limits: { axePages } }), {
    profile: 'current',
    asOf: DAY,
    unit,
    provinceLabels: labels,
  });

const idsOf = ({ results }: AuditReport, wanted: AuditReport['results'][number]['verdict']): string[] =>
  results.flatMap(({ id, verdict }) => (verdict === wanted ? [id] : []));

const requirements = await loadPortalRequirements();

/** What no folder can show: what a server, the network or a browser says, and what nobody has read. */
const hidden = requirements.flatMap((one) =>
  one.judge === 'unread' || (one.judge === 'machine' && one.needs !== 'pages') ? [one.id] : [],
);
const unseen = Object.entries(notOnTheSite).filter(([, { verdict }]) => verdict === 'could-not-check');

describe('the template, filled in for ten communes drawn by a fixed seed', () => {
  const made: BuiltSite[] = [];
  const reports = new Map<string, AuditReport>();
  beforeAll(async () => {
    const waiting = [...communes];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const site = await filledSite(next);
        made.push(site);
        reports.set(next.name, await audit(site.dist, next, next === communes[0] ? undefined : FEW));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  }, 600_000);
  afterAll(() => {
    for (const { remove } of made) remove();
  });

  test.each(communes.map(({ name }) => [name]))('%s: nothing fails, everything that can be judged is', (name) => {
    const report = reports.get(name);
    if (!report) throw new Error(`expected a report on ${name}`);
    const failed = report.results.filter(({ verdict }) => verdict === 'fail');
    expect(failed.map(({ id, findings }) => ({ id, findings: findings.slice(0, 3) }))).toEqual([]);
    expect(idsOf(report, 'could-not-check').sort()).toEqual([...hidden, ...unseen.map(([id]) => id)].sort());
  });
});

describe('the template as it comes, full of samples and blanks', () => {
  test('fails by what is sample or blank, and by nothing else', async () => {
    const { dist, remove } = await siteAsItComes();
    try {
      const report = await audit(dist, {
        unit: { fullName: 'Phường Hàm Thắng', province: 'Tỉnh Lâm Đồng', domains: [] },
      });
      expect(idsOf(report, 'fail').sort()).toEqual(Object.keys(sampleFailures).sort());
    } finally {
      remove();
    }
  });
});
