import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@haicap/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve } from '../serve.js';
import { accounts, hamThang, key, plan } from './units.js';

/** A desk in a browser of its own. */
export interface OpenDesk {
  context: BrowserContext;
  page: Page;
  /** What the page complained of, whatever its policy refuses among it. */
  errors: readonly string[];
}

/** The built site, served, a browser and a folder for as long as the tests of a file run. */
export class Desks {
  /** Files that a test saves. */
  readonly room = mkdtempSync(join(tmpdir(), 'haicap-desk-'));
  readonly #browser: Browser;
  readonly #site: Awaited<ReturnType<typeof serve>>;

  private constructor(browser: Browser, site: Awaited<ReturnType<typeof serve>>) {
    this.#browser = browser;
    this.#site = site;
  }

  /** For the top of a file: ready before its tests, gone after them. */
  static forTests(): () => Desks {
    let desks: Desks | undefined;
    beforeAll(async () => {
      desks = new Desks(await launchChromium(), await serve());
    });
    afterAll(() => desks?.close());
    return () => {
      if (!desks) throw new Error('expected to be asked in a test');
      return desks;
    };
  }

  get origin(): string {
    return this.#site.origin;
  }

  newContext(options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
    return this.#browser.newContext(options);
  }

  /** Opens a desk in a browser that has never been here. */
  async open(path = hamThang, prepare?: (context: BrowserContext) => Promise<unknown>): Promise<OpenDesk> {
    const context = await this.newContext({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
    await prepare?.(context);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${this.origin}${path}`);
    return { context, page, errors };
  }

  /** Saves what is ticked; the path of the file. */
  async save(page: Page, name = 'tien-do.json'): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu ra tệp' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('tien-do-22933.json');
    const path = join(this.room, name);
    await download.saveAs(path);
    return path;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#site.server.close();
    rmSync(this.room, { recursive: true, force: true });
  }
}

export const step = (page: Page, task = accounts) => page.locator(`[data-task="${task}"]`);

export const tick = (page: Page, label: string, task = accounts): Promise<void> =>
  step(page, task).getByLabel(label, { exact: true }).check();

/** What the desk says below its steps, in one line. */
export const status = async (page: Page): Promise<string | undefined> =>
  (await page.locator('[data-desk-status]').textContent())?.replace(/\s+/gu, ' ').trim();

/** The status once it says something. */
export const told = async (page: Page, words: string): Promise<string | undefined> => {
  await page.locator('[data-desk-status]', { hasText: words }).waitFor();
  return status(page);
};

/** What the browser keeps. */
export const stored = (page: Page, name = key): Promise<string | null> =>
  page.evaluate((item) => localStorage.getItem(item), name);

/** What stands on paper in place of the boxes. */
export const paper = (page: Page, task = accounts): Promise<string | null> =>
  step(page, task).locator('[data-desk-paper]').textContent();

export const loadFile = (page: Page, content: string): Promise<void> =>
  page
    .locator('[data-desk-file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });

/** A file of progress as a desk saves it. */
export const fileText = (tasks: object, more: object = {}): string =>
  JSON.stringify({
    format: 'haicap-progress',
    version: 1,
    unit: '2025:22933',
    plan,
    savedOn: '2025-06-10',
    tasks,
    ...more,
  });
