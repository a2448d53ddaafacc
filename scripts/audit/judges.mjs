// `npm run judges`: the auditor beside other judges (axe-core in Chromium, html-validate, Lighthouse) on the same pages.
// Writes docs/audit/judges.md; ends with 1 where they differ and nobody has said why, where somebody said why and they do
// not differ, and where any of them finds something on the portal template.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadPortalRequirements } from '../../data/dist/index.js';
import { openJudges } from './judges/ask.mjs';
import { ask, casesFor, compare } from './judges/compare.mjs';
import { pageText } from './judges/page.mjs';
import { judges } from './judges/rules.mjs';
import { judgeTemplate, lighthouseOnTemplate } from './judges/template.mjs';

const root = join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);
const versions = Object.values(judges)
  .map((name) => `${name} ${require(`${name.toLowerCase()}/package.json`).version}`)
  .join(', ');
const say = (line) => process.stderr.write(`${line}\n`);

if (!existsSync(join(root, 'apps', 'portal-template', 'dist'))) {
  say('The portal template is not built: run `npm run judges` at the root, which builds it first.');
  process.exit(2);
}

const requirements = await loadPortalRequirements();
const cases = casesFor(requirements);
const compared = requirements.filter(({ id }) => cases.some((one) => one.id === id));
const of = await openJudges();
try {
  // Lighthouse mostly waits: the others work meanwhile. Two of itself at once it does not bear.
  const [withLighthouse, withOthers] = await Promise.all([
    ask(cases, ['lighthouse'], of, say).then(() => lighthouseOnTemplate(of, say)),
    ask(cases, ['htmlValidate', 'axe'], of, say).then(() => judgeTemplate(compared, of, say)),
  ]);
  const template = { ...withOthers, lighthouse: withLighthouse };
  const { rows, faults } = compare(cases);
  const folder = join(root, 'docs', 'audit');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'judges.md'), pageText(rows, template, versions));
  const onTemplate = Object.entries(template).flatMap(([who, { found }]) =>
    found.map((what) => `template: ${who} ${what}`),
  );
  for (const line of [...faults, ...onTemplate]) say(line);
  process.exitCode = faults.length + onTemplate.length === 0 ? 0 : 1;
} finally {
  await of.close();
}
