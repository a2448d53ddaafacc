import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import { progressTables, progressXlsx } from '@haicap/documents';
import { readProgress } from '@haicap/domain';
import { createDataset, instructionsFor, mergeProgress, ownSteps, plansForUnit } from '@haicap/rules';
import { launchChromium } from '@haicap/testing';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { haicap } from '../../../packages/cli/test/haicap.js';
import { serve } from './serve.js';
import { allPages, fileOf, pageAt, textOf } from './site.js';

const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});
const bound = ([2024, 2025] as const)
  .flatMap((year) => (['district', 'commune'] as const).flatMap((level) => dataset.units.all({ year, level })))
  .filter((unit) => plansForUnit(dataset, unit).length > 0);
const pageOf = ({ year, code }: { year: number; code: string }) => `/units/${year}/${code}/`;
const deskOf = (unit: { year: number; code: string }) => `${pageOf(unit)}desk/`;

const hamThang = '/units/2025/22933/desk/';
const minhLong = '/units/2024/531/desk/';
const plan = 'binh-thuan-2025';
const accounts = 'binh-thuan-2025.email-create-accounts';
const key = `haicap-progress 2025:22933 ${plan}`;

describe('the pages', () => {
  test('every unit that a plan binds has its desk, and no other unit', () => {
    const found = allPages().flatMap(({ path }) => (path.endsWith('/desk/') ? [path] : []));
    expect(found).toEqual(bound.map(deskOf).sort());
  });

  test("a desk lists the unit's own steps in order, each with its box, its day and its clause", () => {
    for (const unit of bound) {
      const page = pageAt(deskOf(unit));
      const steps = instructionsFor(dataset, { unit: unit.id, asOf: '2025-06-30' }).flatMap(ownSteps);
      const items = page.querySelectorAll('[data-task]');
      expect(items.map((item) => item.getAttribute('data-task')).sort()).toEqual(steps.map(({ task }) => task).sort());
      for (const item of items) {
        expect(item.querySelector('.when strong')?.textContent).not.toBe('');
        expect(item.querySelector('a[href*="/source/#"]'), unit.id).not.toBeNull();
        expect(item.querySelector('[data-desk-paper]')?.textContent).toMatch(
          /^☐ Đang làm {2}☐ Vướng {2}☐ Đã xong {2}Ngày: …/,
        );
      }
    }
  });

  test("a unit's page leads to its desk, and no other page does", () => {
    for (const unit of bound) expect(pageAt(pageOf(unit)).querySelectorAll('a[href="desk/"]')).toHaveLength(1);
    expect(pageAt('/units/2025/00004/').querySelector('a[href="desk/"]')).toBeNull();
    expect(pageAt('/units/2025/68/').querySelector('a[href="desk/"]')).toBeNull();
  });

  test('says that nothing leaves the device, and that ticking needs script', () => {
    expect(textOf(hamThang)).toContain('trang không gửi đi đâu');
    expect(textOf(hamThang)).toContain('thì trình duyệt phải chạy được script');
  });

  test('of a unit that is gone says so', () => {
    expect(textOf(minhLong)).toContain('Đơn vị hoạt động đến hết ngày 30/06/2025');
  });

  test('of a unit to which the plan gives nothing says so, and has no script', () => {
    const idle = bound.filter(
      ({ id }) => instructionsFor(dataset, { unit: id, asOf: '2025-06-30' }).flatMap(ownSteps).length === 0,
    );
    expect(idle.length).toBeGreaterThan(0);
    for (const unit of idle) {
      expect(textOf(deskOf(unit))).toContain('không có gì để đánh dấu');
      expect(pageAt(deskOf(unit)).querySelector('script')).toBeNull();
    }
  });

  test('weigh less than 60 KB with their styles and scripts', () => {
    const scripts = ['', '-ask', '-file', '-step', '-store', '-transfer'].map((name) => `/desk${name}.js`);
    const sizeOf = (address: string) => statSync(fileOf(address) ?? address).size;
    const heavy = allPages()
      .filter(({ path }) => path.endsWith('/desk/'))
      .filter(
        ({ bytes, styles }) => [...styles, ...scripts].reduce((sum, file) => sum + sizeOf(file), bytes) >= 60_000,
      );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  test('are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        'void-style': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'valid-id': ['error', { relaxed: true }],
      },
    });
    for (const path of [hamThang, minhLong, deskOf({ year: 2025, code: '18073' })]) {
      const { results } = await validator.validateFile(fileOf(path) ?? path);
      expect(
        results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)),
      ).toEqual([]);
    }
  });
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Put into the page by `axeSource`. */
declare const axe: typeof import('axe-core');

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
const room = mkdtempSync(join(tmpdir(), 'haicap-desk-'));
beforeAll(async () => {
  site = await serve();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
  rmSync(room, { recursive: true, force: true });
});

/** Opens a desk in a browser that has never been here; complains of whatever the page's policy refuses. */
async function openDesk(path = hamThang, prepare?: (context: BrowserContext) => Promise<unknown>) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
  await prepare?.(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site.origin}${path}`);
  return { context, page, errors };
}
const step = (page: Page, task = accounts) => page.locator(`[data-task="${task}"]`);
const tick = (page: Page, label: string, task = accounts) =>
  step(page, task).getByLabel(label, { exact: true }).check();
const status = async (page: Page) =>
  (await page.locator('[data-desk-status]').textContent())?.replace(/\s+/gu, ' ').trim();
const stored = (page: Page, name = key) => page.evaluate((item) => localStorage.getItem(item), name);
const paper = (page: Page, task = accounts) => step(page, task).locator('[data-desk-paper]').textContent();
async function saveFile(page: Page, name = 'tien-do.json'): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu ra tệp' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tien-do-22933.json');
  const path = join(room, name);
  await download.saveAs(path);
  return path;
}
const loadFile = (page: Page, content: string) =>
  page
    .locator('[data-desk-file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
const fileText = (tasks: object, more: object = {}) =>
  JSON.stringify({
    format: 'haicap-progress',
    version: 1,
    unit: '2025:22933',
    plan,
    savedOn: '2025-06-10',
    tasks,
    ...more,
  });
/** The status once it says something. */
const told = async (page: Page, words: string) => {
  await page.locator('[data-desk-status]', { hasText: words }).waitFor();
  return status(page);
};

describe('in a browser', () => {
  test.each([hamThang, minhLong])(
    '%s: axe finds nothing, with a question open too; nothing is asked of another host',
    async (path) => {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${site.origin}${path}`);
      await page.getByLabel('Vướng').first().check();
      await page.getByRole('button', { name: 'Xóa hết' }).first().click();
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'], preload: false }));
      await context.close();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(asked.filter((address) => !address.startsWith(site.origin))).toEqual([]);
    },
  );

  test.each([320, 1280])('fits a screen of %d px', async (width) => {
    const { context, page } = await openDesk(minhLong);
    await page.setViewportSize({ width, height: 700 });
    const found = await page.evaluate('document.documentElement.scrollWidth');
    await context.close();
    expect(found).toBe(width);
  });

  test('ticks, reloads, saves, clears, loads; and haicap report merge takes the file', async () => {
    const { context, page, errors } = await openDesk();
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

    const path = await saveFile(page);
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

    const out = join(room, 'tien-do.xlsx');
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
    const { context, page } = await openDesk();
    const path = await saveFile(page, 'trong.json');
    await context.close();
    expect(readProgress({ path, text: readFileSync(path, 'utf8') }).progress?.tasks).toEqual({});
  });

  test('a day that is none is not kept, and the reader is told', async () => {
    const { context, page } = await openDesk();
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
    const { context, page } = await openDesk();
    expect(await step(page).getByLabel('Ghi chú').isDisabled()).toBe(true);
    await tick(page, 'Đã xong');
    expect(await step(page).getByLabel('Ghi chú').isDisabled()).toBe(false);
    await tick(page, 'Chưa làm');
    expect(await stored(page)).toBeNull();
    await context.close();
  });

  test('works with the keyboard alone; Escape keeps everything and gives the focus back', async () => {
    const { context, page } = await openDesk();
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

describe('a note is saved in a form that is taken', () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    desk = await openDesk();
    await tick(desk.page, 'Đang làm');
  });
  afterAll(() => desk.context.close());

  test.each([
    ['decomposed letters', 'Chờ Sở'.normalize('NFD'), 'Chờ Sở'],
    ['control characters and halves of signs', 'a\u0007b\uD83Dc', 'a bc'],
    ['more than 500 characters', 'ă'.repeat(600), 'ă'.repeat(500)],
    ['a sign cut in half by the limit', `${'a'.repeat(499)}👍`, 'a'.repeat(499)],
    ['white space alone', ' \t ', undefined],
  ])('%s', async (_case, typed, kept) => {
    const { page } = desk;
    await step(page)
      .locator('[data-desk-note]')
      .evaluate((field, value) => {
        Reflect.set(field, 'value', value);
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, typed);
    const path = await saveFile(page, 'ghi-chu.json');
    const { progress, problems } = readProgress({ path, text: readFileSync(path, 'utf8') });
    expect(problems).toEqual([]);
    expect(progress?.tasks[accounts]?.note).toBe(kept);
  });
});

describe('loading a file', () => {
  test('shows what differs before anything is replaced, and keeps what is there unless told otherwise', async () => {
    const { context, page } = await openDesk();
    await tick(page, 'Đã xong');
    const before = await stored(page);
    const text = fileText({
      [accounts]: { state: 'blocked', on: '2025-06-09', note: 'chờ' },
      'binh-thuan-2025.old': { state: 'done' },
    });
    await loadFile(page, text);
    await page.locator('[data-desk-ask]').waitFor();
    expect(await page.locator('[data-desk-question]').textContent()).toBe(
      'Thay những gì đang ghi bằng tệp lưu ngày 10/06/2025? Khác nhau ở 1 việc:',
    );
    expect(await page.locator('[data-desk-differences] li').allTextContents()).toEqual([
      'Tạo hộp thư cho toàn bộ cán bộ của xã: đang ghi Đã xong → tệp ghi Vướng 09/06/2025, “chờ”',
      '"binh-thuan-2025.old" không có trên trang này: bỏ qua',
    ]);
    expect(await stored(page)).toBe(before);
    await page.locator('[data-desk-no]').click();
    expect(await stored(page)).toBe(before);

    await loadFile(page, text);
    await page.locator('[data-desk-yes]').click();
    expect(await stored(page)).toBe(
      JSON.stringify({ [accounts]: { state: 'blocked', on: '2025-06-09', note: 'chờ' } }),
    );
    await context.close();
  });

  test('of the same contents asks nothing', async () => {
    const { context, page } = await openDesk();
    await tick(page, 'Đã xong');
    await loadFile(page, fileText({ [accounts]: { state: 'done' } }));
    expect(await told(page, 'giống hệt')).toContain('Tệp giống hệt những gì đang ghi.');
    await context.close();
  });
});

describe('a file that is none of this desk is refused with a reason, and nothing changes', () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.context.close());

  test.each([
    ['not JSON', 'x', 'Không nạp: đây không phải tệp tiến độ của sổ tay.'],
    ['another kind of file', '{ "a": 1 }', 'Không nạp: đây không phải tệp tiến độ của sổ tay.'],
    ['a later version', fileText({}, { version: 2 }), 'Không nạp: tệp thuộc phiên bản 2, trang này đọc phiên bản 1.'],
    [
      'another unit',
      fileText({}, { unit: '2025:22945' }),
      'Không nạp: tệp của đơn vị mã 2025:22945; trang này của 2025:22933.',
    ],
    [
      'another plan',
      fileText({}, { plan: 'dak-lak-2025' }),
      'Không nạp: tệp của kế hoạch dak-lak-2025; phần này của binh-thuan-2025.',
    ],
    ['no day of saving', fileText({}, { savedOn: '2025-06-31' }), 'Không nạp: tệp thiếu ngày lưu hoặc danh sách việc.'],
    [
      'an unknown state',
      fileText({ [accounts]: { state: 'x' } }),
      `Không nạp: tệp có chỗ hỏng ở việc "${accounts}": tiến độ "x" không có trong danh sách.`,
    ],
    [
      'a day that is none',
      fileText({ [accounts]: { state: 'done', on: '9/6' } }),
      `ở việc "${accounts}": ngày "9/6" không có thật.`,
    ],
    [
      'a note that is too long',
      fileText({ [accounts]: { state: 'done', note: 'a'.repeat(501) } }),
      'ghi chú dài quá 500 ký tự.',
    ],
    ['an empty note', fileText({ [accounts]: { state: 'done', note: ' ' } }), 'ghi chú trống.'],
    ['a record of another form', fileText({ [accounts]: 'done' }), 'không phải một nhóm mục.'],
    ['a strange field', fileText({ [accounts]: { state: 'done', by: 'x' } }), 'có mục lạ "by".'],
    ['far too much', 'x'.repeat(1_000_001), 'Không nạp: tệp này quá lớn, không phải tệp tiến độ.'],
  ])('%s', async (_case, content, words) => {
    const { page } = desk;
    for (const state of ['Vướng', 'Đã xong']) await tick(page, state);
    const before = await stored(page);
    await loadFile(page, content);
    expect(await told(page, 'Không nạp')).toContain(words);
    expect(await stored(page)).toBe(before);
  });
});

describe('what is ticked stays where it is', () => {
  test('when the browser keeps nothing, the page says so and still saves into a file', async () => {
    const { context, page, errors } = await openDesk(hamThang, (fresh) =>
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
    const path = await saveFile(page, 'khong-luu.json');
    await context.close();
    expect(errors).toEqual([]);
    expect(readProgress({ path, text: readFileSync(path, 'utf8') }).progress?.tasks).toEqual({
      [accounts]: { state: 'done' },
    });
  });

  test('what is kept and cannot be read is put aside, not thrown away', async () => {
    const { context, page } = await openDesk();
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
    const { context, page } = await openDesk();
    const text = JSON.stringify({ 'binh-thuan-2025.old': { state: 'done' } });
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
    await page.reload();
    expect(await status(page)).toContain('1 việc đã ghi trước đây nay không còn trên trang này.');
    await loadFile(page, fileText({ [accounts]: { state: 'done' } }));
    await told(page, 'Đã nạp 1 việc');
    expect(await stored(page)).toContain('binh-thuan-2025.old');
    const path = await saveFile(page, 'cu.json');
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).tasks)).toEqual([accounts]);
    await context.close();
  });

  test('two windows do not undo each other', async () => {
    const { context, page } = await openDesk();
    const other = await context.newPage();
    await other.goto(`${site.origin}${hamThang}`);
    await tick(page, 'Đã xong');
    await told(other, 'theo một cửa sổ khác');
    expect(await step(other).getByLabel('Đã xong').isChecked()).toBe(true);
    await tick(other, 'Vướng', 'binh-thuan-2025.lan-set-up');
    await told(page, 'theo một cửa sổ khác');
    expect(Object.keys(JSON.parse((await stored(page)) ?? ''))).toEqual([accounts, 'binh-thuan-2025.lan-set-up']);
    await context.close();
  });

  test('and another unit has its own', async () => {
    const { context, page } = await openDesk();
    await tick(page, 'Đã xong');
    await page.goto(`${site.origin}/units/2025/23235/desk/`);
    expect(await status(page)).toMatch(/^Đã xong 0\/3\./);
    await context.close();
  });
});

describe('on paper', () => {
  test('what is ticked stands as text, and no control', async () => {
    const { context, page } = await openDesk();
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
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}${hamThang}`);
    expect(await step(page).locator('[data-desk-paper]').isVisible()).toBe(true);
    expect(await page.locator('[data-desk-bar]').isVisible()).toBe(false);
    expect(await page.locator('[data-desk-off]').isVisible()).toBe(true);
    expect(await page.locator('input').count()).toBe(1);
    await context.close();
  });
});
