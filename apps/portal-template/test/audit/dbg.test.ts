import { loadLaw } from '@haicap/data';
import { workingDaysBetween } from '@haicap/portal';
import { Page, portalChecks, rulesetOn, startAudit } from '@haicap/rules/portal';
import { test } from 'vitest';
import { communes, DAY, provinceLabels } from './communes';
import { judged } from './judge';
import { mutations } from './mutations';
import { SiteDraft } from './site-draft';
import { partsOf } from './site-parts';

test('p', async () => {
  const one = communes[0]!;
  const whole = partsOf('/tmp/hG/sites/0', one);
  const { acts } = await loadLaw();
  for (const id of process.env.ONLY!.split(',')) {
    const r = judged.find((j) => j.id === id)!;
    const site = new SiteDraft(whole);
    if (process.env.BASE !== '1') mutations[id]!.change(site);
    const run = (pages: [string, string][]) => {
      const a = startAudit(rulesetOn([r], acts, DAY), portalChecks, {
        asOf: DAY,
        host: one.host,
        unit: site.unit,
        provinceLabels,
        workingDaysBetween,
      });
      for (const [path, html] of pages) a.page(new Page({ path, html, bytes: html.length }, [one.host]));
      return a.finish({
        pages: new Set(site.pages.keys()),
        files: site.files,
        exists: (p) => site.pages.has(p) || site.files.has(p),
        unread: [],
        answers: site.answers,
        network: site.network,
        browser: site.browser,
        missing: {},
        whole: true,
      })[0]!;
    };
    console.log(id, 'ALL', run([...site.pages]).verdict);
    const verdicts = [...site.pages].map((p) => [p[0], run([p])] as const);
    const groups: Record<string, string[]> = {};
    for (const [p, v] of verdicts) (groups[v.verdict] ??= []).push(p);
    console.log(
      Object.entries(groups)
        .map(([k, v]) => k + ': ' + (v.length > 25 ? v.length : v.join(' ')))
        .join('\n'),
    );
  }
});
