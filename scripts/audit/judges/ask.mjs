import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch } from 'chrome-launcher';
import { HtmlValidate } from 'html-validate';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** Nothing but the little server is asked, whatever the pages name. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** How long one judge may take over one page. */
const PATIENCE = 60_000;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
});

const known = (await validator.getConfigFor('page.html')).getRules();

async function inTime(name, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} took more than ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Starts the three judges.
 *
 * Each is asked with rules of its own and answers `broken` (the rules that the page breaks) and `unsure` (those it leaves
 * to a person).
 */
export async function openJudges() {
  const browser = await chromium.launch({ executablePath, args: flags });
  const chrome = await launch({ chromePath: executablePath, chromeFlags: ['--headless=new', ...flags] });

  async function axe(address, rules) {
    // A tab of its own: a page that loads itself again must not do so under the next one.
    const tab = await browser.newPage({ bypassCSP: true });
    try {
      await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      await tab.evaluate(axeSource);
      return await tab.evaluate(
        async (runOnly) => {
          const options = { iframes: false, preload: { assets: ['media', 'cssom'], timeout: 3000 }, ...runOnly };
          const { violations, incomplete } = await globalThis.axe.run(document, options);
          return { broken: violations.map(({ id }) => id), unsure: incomplete.map(({ id }) => id) };
        },
        rules ? { runOnly: { type: 'rule', values: rules } } : {},
      );
    } finally {
      await tab.close();
    }
  }

  async function htmlValidate(html, rules) {
    const unknown = rules.filter((rule) => !known.has(rule));
    if (unknown.length > 0) throw new RangeError(`html-validate has no rule ${unknown.join(', ')}`);
    const { results } = await validator.validateString(html);
    const named = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
    return { broken: rules.filter((rule) => named.has(rule)), unsure: [] };
  }

  async function runLighthouse(address, only) {
    const { lhr } = await lighthouse(address, {
      port: chrome.port,
      logLevel: 'silent',
      ...only,
      disableFullPageScreenshot: true,
      skipAboutBlank: true,
      maxWaitForFcp: 20_000,
      maxWaitForLoad: 20_000,
      // Nothing is measured, so nothing has to come to rest first; but what is judged by drawn frames needs one.
      pauseAfterFcpMs: 0,
      pauseAfterLoadMs: only.onlyAudits?.includes('viewport-insight') ? 1000 : 0,
      networkQuietThresholdMs: 0,
      cpuQuietThresholdMs: 0,
    });
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    return lhr.audits;
  }

  const judged = ['binary', 'numeric', 'metricSavings', 'error'];
  const complaints = (audits) =>
    Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => judged.includes(scoreDisplayMode) && (score ?? 0) < 1)
      .map(({ id }) => id);

  return {
    axe: (site, rules) => inTime('axe-core', axe(site, rules)),
    htmlValidate: (html, rules) => inTime('html-validate', htmlValidate(html, rules)),
    lighthouse: async (site, rules) => ({
      broken: complaints(await inTime('Lighthouse', runLighthouse(site, { onlyAudits: rules }))),
      unsure: [],
    }),
    lighthouseSite: async (address, categories) =>
      complaints(await inTime('Lighthouse', runLighthouse(address, { onlyCategories: categories }))),
    close: async () => {
      await browser.close();
      await chrome.kill();
    },
  };
}
