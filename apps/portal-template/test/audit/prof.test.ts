import { loadLaw } from '@haicap/data';
import { workingDaysBetween } from '@haicap/portal';
import { Page, portalChecks, rulesetOn, startAudit } from '@haicap/rules/portal';
import { test } from 'vitest';
import { communes, DAY, provinceLabels } from './communes';
import * as judgeM from './judge';
import { judged } from './judge';
import { partsOf } from './site-parts';

test('p', async () => {
  const one = communes[0]!;
  const whole = partsOf('/tmp/hG/sites/0', one);
  const { acts } = await loadLaw();
  const pages = [...whole.pages].map(
    ([path, html]) => new (judgeM.AskedAgain ?? Page)({ path, html, bytes: html.length }, [one.host]),
  );
  const rows: [string, number, number][] = [];
  for (const r of judged) {
    const times = [0, 1, 2, 3].map(() => {
      const a = startAudit(rulesetOn([r], acts, DAY), portalChecks, {
        asOf: DAY,
        host: one.host,
        unit: one.unit,
        provinceLabels,
        workingDaysBetween,
      });
      const c = process.cpuUsage();
      for (const p of pages) a.page(p);
      a.finish({
        pages: new Set(whole.pages.keys()),
        files: whole.files,
        exists: () => true,
        unread: [],
        answers: whole.answers,
        network: whole.network,
        browser: whole.browser,
        missing: {},
        whole: true,
      });
      return process.cpuUsage(c).user / 1000;
    });
    rows.push([r.id, times[0]!, times[3]!]);
  }
  rows.sort((a, b) => b[2] - a[2]);
  console.log(
    rows.reduce((s, r) => s + r[1], 0),
    rows.reduce((s, r) => s + r[2], 0),
  );
  console.log(
    rows
      .slice(0, 30)
      .map((r) => r[0] + ' ' + r[1].toFixed(0) + ' ' + r[2].toFixed(0))
      .join('\n'),
  );
});
