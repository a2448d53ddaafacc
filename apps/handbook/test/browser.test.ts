import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchChromium } from '@haicap/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Put into the page by `axeSource`. */
declare const axe: typeof import('axe-core');

/** One page of each kind. */
const kinds = [
  ['home', '/'],
  ['units', '/units/'],
  ['about', '/about/'],
  ['names', '/names/'],
  ['notes', '/notes/'],
  ['province of 2025', '/units/2025/68/'],
  ['province of 2024', '/units/2024/60/'],
  ['commune without a plan', '/units/2025/00004/'],
  ['new commune', '/units/2025/22933/'],
  ['old commune', '/units/2024/22915/'],
  ['district', '/units/2024/597/'],
  ['plan', '/plans/binh-thuan-2025/'],
  ['system', '/plans/binh-thuan-2025/systems/email/'],
  ['agency', '/plans/binh-thuan-2025/agencies/dost/'],
  ['matrix', '/plans/binh-thuan-2025/matrix/'],
  ['source reader', '/plans/binh-thuan-2025/source/'],
  ['two texts', '/plans/dak-lak-2025/witness/'],
  ['comparison overview', '/compare/'],
  ['comparison by system', '/compare/systems/email/'],
  ['comparison by agency', '/compare/actors/dost/'],
  ['requirements', '/requirements/'],
  ['requirement judged by a machine', '/requirements/image-alternatives/'],
  ['requirement judged by a person', '/requirements/header-plain-typeface/'],
  ['not found', '/404.html'],
] as const;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

/** Opens a page at a width; gives the page and the addresses that it asked for. */
async function open(path: string, width: number): Promise<{ page: Page; asked: string[] }> {
  // axe is put into the page from outside; the page's own policy is tested by reading it.
  const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
  return { page, asked };
}

describe.each(kinds)('%s', (_, path) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open(path, 1280);
  });
  afterAll(() => opened?.page.close());

  test('asks nothing of another host', () => {
    expect(opened.asked.filter((address) => !address.startsWith(site.origin))).toEqual([]);
  });

  test('axe finds nothing', async () => {
    const { page } = opened;
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'], preload: false }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });

  test('fits a screen of 320 px', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });
});

describe('the finder', () => {
  test.each([
    ['ham thang', 'Phường Hàm Thắng'],
    ['Hàm Thắng', 'Phường Hàm Thắng'],
    ['phu qui', 'Huyện Phú Quí'],
    ['la gi', 'Phường La Gi'],
  ])('%s finds %s', async (words, name) => {
    const { page } = await open('/', 360);
    await page.fill('#finder-words', words);
    await page.waitForSelector('#finder-results a');
    const found = await page.locator('#finder-results a').allTextContents();
    await page.close();
    expect(found).toContain(name);
  });

  test('says so when nothing is found', async () => {
    const { page } = await open('/', 360);
    await page.fill('#finder-words', 'khong co noi nay');
    await page.waitForFunction("document.getElementById('finder-count').textContent !== ''");
    const message = await page.textContent('#finder-count');
    await page.close();
    expect(message).toContain('Không tìm thấy');
  });

  test('without script the lists of units are there', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/units/`);
    const links = await page.locator('main a[href^="/units/20"]').count();
    const finder = await page.locator('#finder').isVisible();
    await context.close();
    expect(links).toBeGreaterThan(34 + 63);
    expect(finder).toBe(false);
  });

  test('works under its own policy', async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.goto(`${site.origin}/`);
    await page.fill('#finder-words', 'phan thiet');
    await page.waitForSelector('#finder-results a');
    await page.close();
    expect(refused).toEqual([]);
  });
});

test('on paper the quotes are unfolded and the menu is gone', async () => {
  const { page } = await open('/units/2025/22933/', 1280);
  await page.emulateMedia({ media: 'print' });
  const quote = await page
    .locator('.cite blockquote')
    .first()
    .evaluate((node) => node.getBoundingClientRect().height);
  const menu = await page.locator('.site-header ul').isVisible();
  await page.close();
  expect(quote).toBeGreaterThan(20);
  expect(menu).toBe(false);
});
