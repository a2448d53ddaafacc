import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { progressTables, progressXlsx } from '@haicap/documents';
import { readProgress } from '@haicap/domain';
import { mergeProgress } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { haicap } from '../../../../packages/cli/test/haicap.js';
import { Desks, loadFile, status, step, stored, tick, told } from './desks.js';
import { accounts, dataset, hamThang, minhLong, plan } from './units.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Put into the page by `axeSource`. */
declare const axe: typeof import('axe-core');

const desks = Desks.forTests();

describe('in a browser', () => {
  test.each([hamThang, minhLong])(
    '%s: axe finds nothing, with a question open too; nothing is asked of another host',
    async (path) => {
      const context = await desks().newContext({ bypassCSP: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${desks().origin}${path}`);
      await page.getByLabel('Vướng').first().check();
      await page.getByRole('button', { name: 'Xóa hết' }).first().click();
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'], preload: false }));
      await context.close();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(asked.filter((address) => !address.startsWith(desks().origin))).toEqual([]);
    },
  );

  test.each([320, 1280])('fits a screen of %d px', async (width) => {
    const { context, page } = await desks().open(minhLong);
    await page.setViewportSize({ width, height: 700 });
    const found = await page.evaluate('document.documentElement.scrollWidth');
    await context.close();
    expect(found).toBe(width);
  });

  test('ticks, reloads, saves, clears, loads; and haicap report merge takes the file', async () => {
    const { context, page, errors } = await desks().open();
    expect(await status(page)).toMatch(/^Đã xong 0\/3\./);
    await tick(page, 'Vướng');
    await step(page).getByLabel('Ngày').fill('2025-06-09');
    await step(page).getByLabel('Ghi chú').fill('=Chờ  Sở trả lời');
    await tick(page, 'Đã xong', 'binh-thuan-2025.lan-set-up');
    expect(await status(page)).toBe('Đã xong 1/3; vướng 1. Đã lưu trên máy này.');

    await page.reload();
    expect(await step(page).getByLabel('Vướng').isChecked()).toBe(true);
    expect(await step(page).getByLabel('Ghi chú').inputValue()).toBe('=Chờ Sở trả lời');
    expect(await status(page)).toMatch(/^Đã xong 1\/3; vướng 1\./);

    const path = await desks().save(page);
    const text = readFileSync(path, 'utf8');
    const { progress, problems } = readProgress({ path, text });
    expect(problems).toEqual([]);
    expect(progress?.tasks).toEqual({
      [accounts]: { state: 'blocked', on: '2025-06-09', note: '=Chờ Sở trả lời' },
      'binh-thuan-2025.lan-set-up': { state: 'done' },
    });

    await page.getByRole('button', { name: 'Xóa hết' }).click();
    expect(await page.locator('[data-desk-question]').textContent()).toContain('Xóa 2 việc');
    await page.locator('[data-desk-yes]').click();
    expect(await status(page)).toBe('Đã xong 0/3. Đã xóa hết.');
    expect(await stored(page)).toBeNull();

    await loadFile(page, text);
    expect(await told(page, 'Đã nạp 2 việc')).toMatch(/^Đã xong 1\/3; vướng 1\./);
    expect(await step(page).getByLabel('Ngày').inputValue()).toBe('2025-06-09');
    await context.close();
    expect(errors).toEqual([]);

    const out = join(desks().room, 'tien-do.xlsx');
    expect(haicap('report', 'merge', path, '--as-of', '2025-07-10', '--out', out)).toMatchObject({
      status: 0,
      stdout: '',
    });
    if (!progress) throw new Error('expected a progress file');
    const report = mergeProgress(dataset, [{ file: path, progress }], { plan, asOf: '2025-07-10' });
    expect(readFileSync(out).equals(await progressXlsx(report))).toBe(true);
    expect(progressTables(report)[0].rows[0]?.slice(0, 9)).toEqual([
      'Quá hạn',
      16,
      '24/06/2025',
      'Phường Hàm Thắng',
      'Thư điện tử công vụ',
      'Tạo hộp thư cho toàn bộ cán bộ của xã',
      'Vướng',
      '09/06/2025',
      '=Chờ Sở trả lời',
    ]);
  });

  test('a desk with nothing ticked makes a file that is taken too', async () => {
    const { context, page } = await desks().open();
    const path = await desks().save(page, 'trong.json');
    await context.close();
    expect(readProgress({ path, text: readFileSync(path, 'utf8') }).progress?.tasks).toEqual({});
  });

  test('a day that is none is not kept, and the reader is told', async () => {
    const { context, page } = await desks().open();
    await tick(page, 'Đã xong');
    await step(page).getByLabel('Ngày').fill('0202-06-09');
    expect(await step(page).getByRole('alert').textContent()).toContain('chưa ghi');
    expect(await stored(page)).toBe(JSON.stringify({ [accounts]: { state: 'done' } }));
    await step(page).getByLabel('Ngày').fill('2025-06-09');
    expect(await step(page).getByRole('alert').isVisible()).toBe(false);
    expect(await stored(page)).toBe(JSON.stringify({ [accounts]: { state: 'done', on: '2025-06-09' } }));
    await context.close();
  });

  test('back to "not begun" forgets the record; day and note wait for a state', async () => {
    const { context, page } = await desks().open();
    expect(await step(page).getByLabel('Ghi chú').isDisabled()).toBe(true);
    await tick(page, 'Đã xong');
    expect(await step(page).getByLabel('Ghi chú').isDisabled()).toBe(false);
    await tick(page, 'Chưa làm');
    expect(await stored(page)).toBeNull();
    await context.close();
  });

  test('works with the keyboard alone; Escape keeps everything and gives the focus back', async () => {
    const { context, page } = await desks().open();
    await step(page).getByLabel('Chưa làm').focus();
    await page.keyboard.press('ArrowDown');
    expect(await step(page).getByLabel('Đang làm').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Xóa hết' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-desk-ask]').evaluate((panel) => panel === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-desk-ask]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Xóa hết');
    expect(await stored(page)).not.toBeNull();
    await context.close();
  });
});
