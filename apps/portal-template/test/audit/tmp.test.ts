import { cpSync, existsSync } from 'node:fs';
import { test } from 'vitest';
import { communes } from './communes';
import { filledSite } from './filled-site';
import { failing, judge, judged } from './judge';
import { mutations } from './mutations';
import { SiteDraft } from './site-draft';
import { partsOf } from './site-parts';

test('x', async () => {
  const n = Number(process.env.N ?? 0);
  const one = communes[n]!;
  const dist = `/tmp/hG/sites/${n}`;
  if (!existsSync(dist)) {
    const made = await filledSite(one);
    cpSync(made.dist, dist, { recursive: true });
    made.remove();
  }
  const whole = partsOf(dist, one);
  let t = performance.now();
  const results = judge(whole);
  console.log('first', performance.now() - t);
  t = performance.now();
  judge(whole);
  console.log('second', performance.now() - t);
  const uncheck = results.filter((r) => r.verdict === 'could-not-check' && r.cause.includes('Bản này'));
  console.log('UNWRITTEN', uncheck.length);
  const show = (r: any) =>
    `${r.id} ${r.verdict} ${r.reason ?? r.cause ?? ''}\n` +
    (r.findings ?? [])
      .slice(0, 6)
      .map((f: any) => `      ${f.page} | ${f.at.slice(0, 90)} | ${f.found} | ${f.expected}`)
      .join('\n');
  for (const r of results) if (r.verdict !== 'pass' && !uncheck.includes(r)) console.log('BASE', show(r));
  const base = new Set(failing(results));
  const only = process.env.ONLY?.split(',');
  for (const { id } of judged) {
    if (only && !only.includes(id)) continue;
    if (uncheck.some((u) => u.id === id)) continue;
    const m = mutations[id];
    if (!m) {
      console.log('NO MUTATION', id);
      continue;
    }
    const site = new SiteDraft(whole);
    try {
      m.change(site);
    } catch (e) {
      console.log('CHANGE', id, String(e));
      continue;
    }
    const got = judge(site);
    const now = failing(got).filter((x) => !base.has(x) || x === id);
    const want = [id, ...Object.keys(m.companions ?? {})].sort();
    if (now.sort().join() !== want.join()) {
      console.log('MUT', id, '->', now.join(', '), ' want ', want.join(', '));
      for (const r of got)
        if ((now.includes(r.id) && !want.includes(r.id)) || (r.id === id && !now.includes(id)))
          console.log('    ', show(r));
    }
  }
  console.log('all', performance.now() - t);
});
