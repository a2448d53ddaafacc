import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeFixture } from '../../../packages/rules/dist/portal.js';
import { differences } from './differences.mjs';
import { judges, rulesOf } from './rules.mjs';
import { serve } from './serve.mjs';

const fixtures = join(import.meta.dirname, '..', '..', '..', 'packages', 'rules', 'src', 'portal');
const keys = Object.keys(judges);

/** The pages on which the judges are compared, each with what our own check says of it, without the help of axe-core. */
export const casesFor = (requirements) =>
  requirements
    .filter(({ id, judge }) => judge === 'machine' && keys.some((one) => rulesOf(id)[one].length > 0))
    .flatMap((requirement) => {
      const { area, id } = requirement;
      const names = readdirSync(join(fixtures, area, id)).filter((name) => /^(pass|fail)\b[^/]*\.html$/.test(name));
      return names.sort().map((name) => {
        const html = readFileSync(join(fixtures, area, id, name), 'utf8');
        const { verdict } = judgeFixture({ name, files: { 'index.html': html } }, requirement);
        return { area, id, name, html, verdict, rules: rulesOf(id), said: {} };
      });
    });

/** Puts the cases before some of the judges, one after the other; the answers go to `said` of each case. */
export async function ask(cases, asked, of, say) {
  const site = await serve();
  try {
    for (const [at, one] of cases.entries()) {
      site.show(one.html);
      for (const judge of asked) {
        const rules = one.rules[judge];
        if (rules.length === 0) continue;
        one.said[judge] = await of[judge](judge === 'htmlValidate' ? one.html : site.origin, rules);
      }
      say(`${asked.map((judge) => judges[judge]).join(', ')}: ${at + 1}/${cases.length} ${one.id}/${one.name}`);
    }
  } finally {
    site.close();
  }
}

/**
 * Sets what the judges said beside what we say.
 *
 * Out: for each case its cells by judge (`undefined` where it has no rules), and in words what nobody explained and which
 * reasons explain nothing.
 */
export function compare(cases) {
  const faults = [];
  const used = new Set();
  const rows = cases.map((one) => {
    const key = `${one.id}/${one.name}`;
    const reasons = differences[key] ?? {};
    const cells = keys.map((judge) => {
      const said = one.said[judge];
      if (!said) return undefined;
      const { broken, unsure } = said;
      // Whoever hands the question to a person contradicts nobody, and agrees with nobody.
      if (broken.length === 0 && unsure.length > 0) return { broken, unsure, same: undefined };
      if (broken.length > 0 === (one.verdict === 'fail')) return { broken, unsure, same: true };
      const by = reasons[judge] === undefined ? 'all' : judge;
      used.add(`${key} ${by}`);
      const why = reasons[by];
      if (why === undefined)
        faults.push(
          `${key}: unexpected difference: ours ${one.verdict}, ${judges[judge]} ${broken.join(', ') || 'nothing'}`,
        );
      return { broken, unsure, same: false, why };
    });
    return { ...one, cells };
  });
  for (const [key, reasons] of Object.entries(differences))
    for (const by of Object.keys(reasons))
      if (!used.has(`${key} ${by}`)) faults.push(`${key}: a reason for "${by}", but no difference that it explains`);
  return { rows, faults };
}
