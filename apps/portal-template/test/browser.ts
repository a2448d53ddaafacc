import { launchChromium } from '@haicap/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from './serve';

/** A page that was opened, with what it asked for and complained of. */
export interface Opened {
  page: Page;
  origin: string;
  /** Every address that it asked for. */
  asked: string[];
  /** Errors of the console, refusals of the policy among them. */
  errors: string[];
}

/** One page of each kind. */
export const kinds = [
  ['home', '/'],
  ['introduction', '/gioi-thieu/'],
  ['part of the introduction with a table', '/gioi-thieu/bo-may/'],
  ['map', '/gioi-thieu/ban-do/'],
  ['leaders', '/gioi-thieu/lanh-dao/'],
  ['contacts', '/lien-he/'],
  ['closed units', '/don-vi-cu/'],
  ['news', '/tin-tuc/'],
  ['article with a picture', '/tin-tuc/to-cong-nghe-so-cong-dong/'],
  ['section in parts', '/chi-dao-dieu-hanh/'],
  ['schedule', '/chi-dao-dieu-hanh/lich-cong-tac/'],
  ['register of documents', '/van-ban/'],
  ['document', '/van-ban/quy-che-lam-viec/'],
  ['publications', '/cong-khai/'],
  ['quarterly list', '/cong-khai/theo-quy/'],
  ['publication with a table', '/cong-khai/muc-thu-phi/'],
  ['project', '/du-an/duong-lien-thon/'],
  ['procedures', '/thu-tuc/'],
  ['access to information', '/tiep-can-thong-tin/'],
  ['request form', '/tiep-can-thong-tin/mau-phieu/'],
  ['consultation', '/lay-y-kien/quy-che-dan-chu/'],
  ['quality', '/chat-luong-phuc-vu/'],
  ['channels', '/kenh-thong-tin/'],
  ['opinions', '/gop-y/'],
  ['terms', '/dieu-khoan/'],
  ['open data', '/du-lieu-mo/'],
  ['search', '/tim-kiem/?q=ngan+sach'],
  ['site map', '/so-do/'],
  ['requirements', '/yeu-cau/'],
  ['English', '/en/'],
  ['English contacts', '/en/contacts/'],
  ['not found', '/404.html'],
] as const;

/** A browser and a server for the tests of one file; gives the function that opens pages. */
export function useBrowser(folder?: string) {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve(folder);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });
  return async (path: string, options: BrowserContextOptions = {}): Promise<Opened> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
    return { page, origin: site.origin, asked, errors };
  };
}
