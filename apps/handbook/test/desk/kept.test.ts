import { readFileSync } from 'node:fs';
import { readProgress } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { Desks, fileText, loadFile, status, step, stored, tick, told } from './desks.js';
import { accounts, hamThang, key } from './units.js';

const desks = Desks.forTests();

describe('what is ticked stays where it is', () => {
  test('when the browser keeps nothing, the page says so and still saves into a file', async () => {
    const { context, page, errors } = await desks().open(hamThang, (fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }),
    );
    expect(await status(page)).toContain('Trình duyệt không cho lưu trên máy này');
    await tick(page, 'Đã xong');
    expect(await status(page)).toMatch(/^Đã xong 1\/3\. .*đóng trang là mất/);
    const path = await desks().save(page, 'khong-luu.json');
    await context.close();
    expect(errors).toEqual([]);
    expect(readProgress({ path, text: readFileSync(path, 'utf8') }).progress?.tasks).toEqual({
      [accounts]: { state: 'done' },
    });
  });

  test('what is kept and cannot be read is put aside, not thrown away', async () => {
    const { context, page } = await desks().open();
    const good = { state: 'done' };
    for (const [kept, left] of [
      ['{', {}],
      [JSON.stringify({ [accounts]: good, 'binh-thuan-2025.lan-set-up': { state: '?' } }), { [accounts]: good }],
    ] as const) {
      await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, kept] as const);
      await page.reload();
      expect(JSON.parse((await stored(page)) ?? '{}')).toEqual(left);
      expect(await stored(page, `${key} unread`)).toBe(kept);
    }
    await context.close();
  });

  test('what was ticked before a step left the page is kept, and told', async () => {
    const { context, page } = await desks().open();
    const text = JSON.stringify({ 'binh-thuan-2025.old': { state: 'done' } });
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
    await page.reload();
    expect(await status(page)).toContain('1 việc đã ghi trước đây nay không còn trên trang này.');
    await loadFile(page, fileText({ [accounts]: { state: 'done' } }));
    await told(page, 'Đã nạp 1 việc');
    expect(await stored(page)).toContain('binh-thuan-2025.old');
    const path = await desks().save(page, 'cu.json');
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).tasks)).toEqual([accounts]);
    await context.close();
  });

  test('two windows do not undo each other', async () => {
    const { context, page } = await desks().open();
    const other = await context.newPage();
    await other.goto(`${desks().origin}${hamThang}`);
    await tick(page, 'Đã xong');
    await told(other, 'theo một cửa sổ khác');
    expect(await step(other).getByLabel('Đã xong').isChecked()).toBe(true);
    await tick(other, 'Vướng', 'binh-thuan-2025.lan-set-up');
    await told(page, 'theo một cửa sổ khác');
    expect(Object.keys(JSON.parse((await stored(page)) ?? ''))).toEqual([accounts, 'binh-thuan-2025.lan-set-up']);
    await context.close();
  });

  test('and another unit has its own', async () => {
    const { context, page } = await desks().open();
    await tick(page, 'Đã xong');
    await page.goto(`${desks().origin}/units/2025/23235/desk/`);
    expect(await status(page)).toMatch(/^Đã xong 0\/3\./);
    await context.close();
  });
});
