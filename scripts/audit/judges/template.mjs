import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { Page, portalChecks, startAudit } from '../../../packages/rules/dist/portal.js';
import { serve } from './serve.mjs';

const dist = join(import.meta.dirname, '..', '..', '..', 'apps', 'portal-template', 'dist');
const host = 'hamthang.lamdong.gov.vn';

/** Lighthouse takes its time: one page of each structure. */
const structures = ['/', '/tin-tuc/to-cong-nghe-so-cong-dong/', '/van-ban/', '/cong-khai/'];
const categories = ['accessibility', 'best-practices', 'seo'];

/** As `apps/portal-template/test/html.test.ts` says: matters of taste are off. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'valid-id': ['error', { relaxed: true }],
    // A hash guards what comes from elsewhere; a site that can change its own files can change the hash too.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** All pages of the built template, by their addresses. */
function pagesOf() {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return names.sort().map((name) => ({
    path: `/${name
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(join(dist, name), 'utf8'),
  }));
}

/** What our own checks of some requirements say of the whole site. */
function ours(requirements, pages) {
  const ruled = requirements.map((requirement) => ({ requirement, standing: 'in-force', level: requirement.level }));
  const audit = startAudit(ruled, portalChecks, {
    asOf: '2026-11-21',
    host,
    provinceLabels: [],
    workingDaysBetween: () => 0,
  });
  for (const { path, html } of pages) audit.page(new Page({ path, html, bytes: Buffer.byteLength(html) }, [host]));
  const addresses = new Set(pages.map(({ path }) => path));
  const facts = { pages: addresses, files: new Map(), exists: () => undefined, unread: [], missing: {}, whole: true };
  return audit
    .finish(facts)
    .flatMap((result) => (result.verdict === 'fail' ? result.findings.map(({ page }) => `${page} ${result.id}`) : []));
}

/** Puts every page of the built template before us, axe-core and html-validate. Out: how many pages each saw, and what it found. */
export async function judgeTemplate(requirements, of, say) {
  const all = pagesOf();
  // An error page is not a page of the site: our audit does not read it either.
  const pages = all.filter(({ path }) => path !== '/404.html');
  const axe = [];
  const htmlValidate = [];
  const site = await serve();
  site.showFolder(dist);
  try {
    for (const [at, { path, html }] of all.entries()) {
      axe.push(...(await of.axe(site.origin + path)).broken.map((rule) => `${path} ${rule}`));
      const { results } = await validator.validateString(html);
      for (const { messages } of results) htmlValidate.push(...messages.map(({ ruleId }) => `${path} ${ruleId}`));
      say(`template, axe-core, html-validate: ${at + 1}/${all.length} ${path}`);
    }
  } finally {
    site.close();
  }
  return {
    ours: { seen: pages.length, found: ours(requirements, pages) },
    axe: { seen: all.length, found: axe },
    htmlValidate: { seen: all.length, found: htmlValidate },
  };
}

/** Puts some pages of the built template before Lighthouse. */
export async function lighthouseOnTemplate(of, say) {
  const found = [];
  const site = await serve();
  site.showFolder(dist);
  try {
    for (const path of structures) {
      const broken = await of.lighthouseSite(site.origin + path, categories);
      found.push(...broken.map((rule) => `${path} ${rule}`));
      say(`template, Lighthouse: ${path}`);
    }
  } finally {
    site.close();
  }
  return { seen: structures.length, found };
}
