import { describe, expect, test } from 'vitest';
import { Desks, paper, step, tick } from './desks.js';
import { hamThang } from './units.js';

const desks = Desks.forTests();

describe('on paper', () => {
  test('what is ticked stands as text, and no control', async () => {
    const { context, page } = await desks().open();
    await tick(page, 'Vướng');
    await step(page).getByLabel('Ngày').fill('2025-06-09');
    await step(page).getByLabel('Ghi chú').fill('chờ Sở');
    expect(await step(page).locator('[data-desk-paper]').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await step(page).locator('[data-desk-paper]').isVisible()).toBe(true);
    expect(await paper(page)).toBe('☐ Đang làm  ☒ Vướng  ☐ Đã xong  Ngày: 09/06/2025\nGhi chú: chờ Sở');
    expect(await paper(page, 'binh-thuan-2025.lan-set-up')).toMatch(/^☐ Đang làm {2}☐ Vướng {2}☐ Đã xong {2}Ngày: …/);
    expect(await page.locator('[data-desk-far]').isVisible()).toBe(true);
    for (const hidden of ['.desk-control', '.desk-buttons', '[data-desk-told]'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    await context.close();
  });

  test('without script the boxes are empty, on the screen too', async () => {
    const context = await desks().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${desks().origin}${hamThang}`);
    expect(await step(page).locator('[data-desk-paper]').isVisible()).toBe(true);
    expect(await page.locator('[data-desk-bar]').isVisible()).toBe(false);
    expect(await page.locator('[data-desk-off]').isVisible()).toBe(true);
    expect(await page.locator('input').count()).toBe(1);
    await context.close();
  });
});
