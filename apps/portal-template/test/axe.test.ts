import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kinds, useBrowser } from './browser';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Put into the page by `axeSource`. */
declare const axe: typeof import('axe-core');

const open = useBrowser();

/** What axe finds; with `colours`, by the rules on colours alone: a look changes nothing else. */
async function violations(page: Page, colours = false): Promise<string[]> {
  const found = await page.evaluate(async (only) => {
    const rules = only ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
    const { violations: all } = await axe.run(document, { ...rules, resultTypes: ['violations'], preload: false });
    return all.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).join(' | ')]);
  }, colours);
  return found.map(([id, nodes]) => `${id}: ${nodes}`);
}

test.each(kinds)(
  'axe finds nothing on %s: on phone and desktop, in every look and in high contrast',
  async (_, path) => {
    // axe is put into the page from outside; the page's own policy is tested elsewhere.
    const { page } = await open(path, { bypassCSP: true });
    await page.evaluate(axeSource);
    const found: string[] = [];
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await violations(page)).map((one) => `${width} ${one}`));
    }
    for (const look of ['bien', 'rung', 'contrast']) {
      await page.evaluate((name) => {
        const { dataset, classList } = document.documentElement;
        classList.toggle('contrast', name === 'contrast');
        dataset.look = name;
      }, look);
      found.push(...(await violations(page, true)).map((one) => `${look} ${one}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  },
);
