// `npm run judges`: the auditor beside other judges (axe-core in Chromium, html-validate, Lighthouse) on the same pages. Writes
// docs/audit/judges.md; ends with 1 where they differ and nobody has said why, or somebody said why and they do not differ.
import { createServer } from 'node:http';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import { HtmlValidate } from 'html-validate';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { loadPortalRequirements } from '../../data/dist/index.js';
import { axeRules, Page, portalChecks, startAudit } from '../../packages/rules/dist/portal.js';
import { portalAreas } from '../../packages/domain/dist/index.js';
import { differences, otherRules } from './judges-differences.mjs';

const root = join(import.meta.dirname, '..', '..');
const fixtures = join(root, 'packages', 'rules', 'src', 'portal');
const dist = join(root, 'apps', 'portal-template', 'dist');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const host = 'xamau.lamdong.gov.vn';
const judges = ['axe', 'htmlValidate', 'lighthouse'];
const names = { axe: 'axe-core', htmlValidate: 'html-validate', lighthouse: 'Lighthouse' };

/** Rules of the other judges on the same thing as a requirement. */
const rulesOf = (id) => ({ axe: axeRules[id] ?? [], ...otherRules[id] });
const all = await loadPortalRequirements();
const shared = all.filter(({ id }) => judges.some((judge) => rulesOf(id)[judge]?.length));

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });

/** The verdict of our own check on one page. */
function ours(requirement, html) {
  const audit = startAudit([{ requirement, standing: 'in-force', level: requirement.level }], portalChecks, {
    asOf: '2026-11-21',
    host,
    provinceLabels: ['lamdong'],
    workingDaysBetween: () => 0,
  });
  audit.page(new Page({ path: '/', html, bytes: Buffer.byteLength(html) }, [host]));
  const [result] = audit.finish({
    pages: new Set(['/']),
    files: new Map(),
    exists: () => undefined,
    unread: [],
    missing: {},
    whole: true,
  });
  return result.verdict;
}

/** Serves one page after the other, so that all judges get it from an address. */
async function serve() {
  let html = '';
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (path !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    show: (text) => {
      html = text;
    },
    close: () => server.close(),
  };
}

const site = await serve();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const chrome = await launch({
  chromePath: executablePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
});
const tab = await browser.newPage({ bypassCSP: true });
await tab.route('**', (route) => (route.request().url().startsWith(site.origin) ? route.continue() : route.abort()));

/** Ids of the rules that each judge says the page breaks. */
async function judge(html, asked) {
  site.show(html);
  const said = { axe: [], htmlValidate: [], lighthouse: [] };
  if (asked.axe?.length) {
    await tab.goto(site.origin, { waitUntil: 'load' });
    await tab.evaluate(axeSource);
    said.axe = await tab.evaluate(async () => (await globalThis.axe.run(document)).violations.map(({ id }) => id));
  }
  if (asked.htmlValidate?.length) {
    const { results } = await validator.validateString(html);
    said.htmlValidate = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  }
  if (asked.lighthouse?.length) {
    const { lhr } = await lighthouse(site.origin, {
      port: chrome.port,
      logLevel: 'error',
      onlyAudits: [...asked.lighthouse],
      throttlingMethod: 'provided',
    });
    said.lighthouse = asked.lighthouse.filter((id) => {
      const { score, scoreDisplayMode } = lhr.audits[id] ?? {};
      return scoreDisplayMode !== 'notApplicable' && score !== null && score !== undefined && score < 1;
    });
  }
  return said;
}

const rows = [];
const unexplained = [];
const met = new Set();
try {
  for (const requirement of shared) {
    const { area, id } = requirement;
    const asked = rulesOf(id);
    const files = readdirSync(join(fixtures, area, id)).filter((name) => /^(pass|fail)[^/]*\.html$/.test(name));
    for (const name of files.sort()) {
      const html = readFileSync(join(fixtures, area, id, name), 'utf8');
      const verdict = ours(requirement, html);
      const said = await judge(html, asked);
      const cells = judges.map((one) => {
        if (!asked[one]?.length) return '–';
        const broken = [...new Set(said[one].filter((rule) => asked[one].includes(rule)))];
        if ((broken.length > 0) !== (verdict === 'fail')) {
          const key = `${id}/${name}`;
          const why = differences[key]?.[one];
          met.add(`${key} ${one}`);
          if (why === undefined) unexplained.push(`${key}: ours ${verdict}, ${names[one]} ${broken.join(', ') || 'nothing'}`);
          return `${broken.join(', ') || 'không thấy gì'} (${why ?? '?'})`;
        }
        return broken.join(', ') || 'không thấy gì';
      });
      rows.push({ area, id, name, verdict, cells });
    }
  }
  for (const [key, said] of Object.entries(differences))
    for (const one of Object.keys(said)) if (!met.has(`${key} ${one}`)) unexplained.push(`${key}: ${one} does not differ`);

  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const onSite = { axe: 0, htmlValidate: 0 };
  const template = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'void-style': 'off', 'doctype-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off', 'valid-id': ['error', { relaxed: true }] },
  });
  for (const name of pages) {
    const html = readFileSync(join(dist, name), 'utf8');
    onSite.htmlValidate += (await template.validateString(html)).errorCount;
    site.show(html);
    await tab.goto(site.origin, { waitUntil: 'load' });
    await tab.evaluate(axeSource);
    onSite.axe += await tab.evaluate(
      // Without its style sheets, which the little server does not have: contrast and order of layout are asked by the template's own tests.
      async () => (await globalThis.axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } })).violations.length,
    );
  }
  mkdirSync(join(root, 'docs', 'audit'), { recursive: true });
  writeFileSync(join(root, 'docs', 'audit', 'judges.md'), text(rows, pages.length, onSite));
} finally {
  await browser.close();
  await chrome.kill();
  site.close();
}
for (const line of unexplained) console.error(line);
process.exitCode = unexplained.length === 0 ? 0 : 1;

/** The page of the comparison, in Vietnamese. */
function text(list, pages, onSite) {
  const same = list.flatMap(({ cells }) => cells).filter((cell) => cell !== '–' && !cell.includes('(')).length;
  const other = list.flatMap(({ cells }) => cells).filter((cell) => cell.includes('(')).length;
  const out = [
    '<!-- `npm run judges` viết trang này; đừng sửa ở đây. -->',
    '',
    '# Cùng một trang, các công cụ khác nói gì',
    '',
    `Mỗi trang thử của những yêu cầu mà axe-core, html-validate hoặc Lighthouse cũng xét, đặt cạnh kết quả của haicap. Giống nhau ở ${same} ô, khác ở ${other} ô; chỗ khác có lời giải thích trong ngoặc. Dấu – nghĩa là công cụ ấy không có quy tắc nào về việc này. Mọi yêu cầu không có trong bảng (nội dung công khai, thời hạn, tên miền, số căn cước lộ, chữ mẫu…) thì không công cụ nào trong ba công cụ xét.`,
    '',
    `Trang mẫu đã dựng, ${pages} trang: axe-core thấy ${onSite.axe} lỗi, html-validate thấy ${onSite.htmlValidate} lỗi.`,
  ];
  for (const area of Object.keys(portalAreas)) {
    const of = list.filter((row) => row.area === area);
    if (of.length === 0) continue;
    out.push('', `## ${portalAreas[area]}`, '', '| yêu cầu | trang thử | haicap | axe-core | html-validate | Lighthouse |', '| --- | --- | --- | --- | --- | --- |');
    for (const { id, name, verdict, cells } of of)
      out.push(`| ${id} | [${name}](../../packages/rules/src/portal/${area}/${id}/${name}) | ${verdict === 'fail' ? 'chưa đạt' : 'đạt'} | ${cells.join(' | ')} |`);
  }
  return `${out.join('\n')}\n`;
}
