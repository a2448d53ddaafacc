import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  auditedSite,
  FailedToOpen,
  overviewHtml,
  overviewJson,
  overviewOf,
  reportHtml,
  reportJson,
  requirementRows,
  type SiteOutcome,
  shown,
  siteRows,
  slugsOf,
} from '@haicap/audit';
import { csvText } from '@haicap/documents';
import type { PlainDate } from '@haicap/domain';
import { provinceLabels } from '@haicap/rules';
import type { AuditProfile } from '@haicap/rules/portal';
import { EXIT, wrong } from '../failure.js';
import { say } from '../io/deliver.js';
import { loadDataset } from '../io/facts.js';
import type { AuditOptions } from './audit-command.js';
import { auditOne, type Wishes } from './audit-one.js';
import { makeFolder } from './new-folder.js';
import { readSiteList, type SiteToAudit } from './site-list.js';
import { stoppable } from './stoppable.js';

interface Basis {
  profile: AuditProfile;
  asOf: PlainDate;
  wishes: Wishes;
}

/** Audits every site of a list, one after the other, and writes a folder with an overview, a page and a report for each. */
export async function auditList(
  file: string,
  options: AuditOptions & { site: string | undefined },
  { profile, asOf, wishes }: Basis,
): Promise<void> {
  const { out } = options;
  refuseOthers(options);
  if (out === undefined) throw wrong('Có --list mà không có --out', 'cần --out <thư mục mới>');
  const dataset = await loadDataset();
  const sites = await readSiteList(file, dataset, asOf);
  const slugs = slugsOf(sites.map(({ name, unit }) => ({ name, ...(unit ? { unit: unit.id } : {}) })));
  const labels = provinceLabels(dataset, asOf);
  let faults = 0;

  const one = async (folder: string, to: SiteToAudit, slug: string, signal: AbortSignal) => {
    const { site, name, unit } = to;
    const listed = { site, name, slug, ...(unit ? { unit: unit.id } : {}) };
    const question = { profile, asOf, provinceLabels: labels, ...(unit ? { unit: unit.audited } : {}) };
    try {
      const report = await auditOne(site, question, { ...wishes, signal });
      await writeFile(join(folder, 'reports', `${slug}.json`), reportJson(report));
      await writeFile(join(folder, 'sites', `${slug}.html`), reportHtml(report, { name, home: '../index.html' }));
      return { outcome: auditedSite(listed, report), ruleset: report.ruleset };
    } catch (error) {
      signal.throwIfAborted();
      if (isOfDisk(error))
        throw wrong(`Không ghi được vào "${out}" (${error.code})`, 'cần một đĩa còn chỗ, được phép ghi');
      // One site that nobody can read does not take the others with it; a fault of ours shows in the exit status.
      if (!(error instanceof FailedToOpen)) faults += 1;
      const message = error instanceof Error ? error.message : String(error);
      const cause = error instanceof FailedToOpen ? message : `Chương trình gặp lỗi: ${message}`;
      say(`  không kiểm được: ${shown(cause)}`);
      return { outcome: { ...listed, audited: false, cause } satisfies SiteOutcome, ruleset: undefined };
    }
  };

  const outcomes = await stoppable((signal) =>
    makeFolder(out, async (folder) => {
      await Promise.all(['sites', 'reports'].map((name) => mkdir(join(folder, name))));
      const done: Awaited<ReturnType<typeof one>>[] = [];
      for (const [index, site] of sites.entries()) {
        say(`(${index + 1}/${sites.length}) ${shown(site.name)}: ${shown(site.site)}`);
        done.push(await one(folder, site, slugs[index] ?? '', signal));
      }
      const ruleset = done.find((each) => each.ruleset)?.ruleset ?? { profile, asOf, version: 'không rõ' };
      const overview = overviewOf(
        ruleset,
        done.map(({ outcome }) => outcome),
      );
      const files = {
        'index.html': overviewHtml(overview),
        'overview.csv': csvText(siteRows(overview)),
        'requirements.csv': csvText(requirementRows(overview)),
        'overview.json': overviewJson(overview),
      };
      for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
      return overview.sites;
    }),
  );
  if (!outcomes) return;
  say(`Đã ghi ${join(out, 'index.html')}`);
  const good = outcomes.every((site) => site.audited && site.conforms);
  process.exitCode = faults > 0 ? EXIT.fault : good ? EXIT.done : EXIT.no;
}

/** What makes sense for one site alone. */
function refuseOthers({ site, format, unit, baseline, all, force }: AuditOptions & { site: string | undefined }): void {
  const given = Object.entries({
    '--format': format,
    '--unit': unit,
    '--baseline': baseline,
    '--all': all,
    '--force': force,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
  const [first] = [...(site === undefined ? [] : [`trang "${site}"`]), ...given];
  if (first !== undefined)
    throw wrong(`Có --list cùng với ${first}`, '--list chỉ đi với --out, --profile, --as-of, --max-pages, --browser');
}

/** Did writing fail, not reading? Such an error would come back with every site. */
const isOfDisk = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'].includes(String(error.code));
