import { launchChromium } from '@haicap/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;

beforeAll(async () => {
  site = await serve();
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`${site.origin}/names/`, { waitUntil: 'load' });
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

const answer = () => page.locator('#mailbox-answer').textContent();

test('makes the mailbox of a name as it is typed, with the domain that is given', async () => {
  await page.fill('#mailbox-name', 'Bà Nguyễn Thanh Phương');
  expect(await answer()).toBe('phuongnt@… – Đã bỏ "Bà" ở đầu vì là cách gọi hoặc học hàm, học vị.');
  await page.fill('#mailbox-domain', 'hamthang.binhthuan.gov.vn');
  expect(await answer()).toContain('phuongnt@hamthang.binhthuan.gov.vn');
});

test('asks for the parts of a name whose order it does not guess', async () => {
  await page.fill('#mailbox-name', 'Y Thanh Niê Kđăm');
  expect(await answer()).toContain('Chưa tạo được hộp thư: tên bắt đầu bằng "Y"');
  await page.fill('#mailbox-family', 'Niê Kđăm');
  await page.fill('#mailbox-given', 'Y Thanh');
  expect(await answer()).toContain('ythanhnk@hamthang.binhthuan.gov.vn');
});

test('says what is wrong with what is no name', async () => {
  await page.fill('#mailbox-given', '');
  await page.fill('#mailbox-name', 'Nguyễn Văn 2');
  expect(await answer()).toBe('Chưa tạo được hộp thư: họ tên có chữ số "2".');
});
