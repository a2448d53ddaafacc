import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds, useBrowser } from './browser';
import { addresses, textOf } from './site';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 780 } };

describe.each(kinds)('%s', (_, path) => {
  test('asks nothing of another host, has no error under its own policy, and fits a phone, with large text too', async () => {
    const { page, origin, asked, errors } = await open(path, phone);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const plain = await over();
    await page.evaluate(() => document.documentElement.classList.add('size-3'));
    const large = await over();
    await page.context().close();
    expect(asked.filter((address) => !address.startsWith(origin))).toEqual([]);
    expect(errors).toEqual([]);
    expect({ plain, large }).toEqual({ plain: 0, large: 0 });
  });
});

describe('without script', () => {
  const still = { javaScriptEnabled: false };

  test('the search page leads to every section', async () => {
    const { page } = await open('/tim-kiem/', still);
    const links = await page.locator('main a').count();
    const words = await page.locator('main').textContent();
    await page.context().close();
    expect(words).toContain('Tìm kiếm cần JavaScript');
    expect(links).toBeGreaterThan(30);
  });

  test('the register shows every document, and no filter that could not work', async () => {
    const { page } = await open('/van-ban/', still);
    const rows = await page.locator('#van-ban tbody tr').filter({ visible: true }).count();
    const filter = await page.locator('[data-filter]').isVisible();
    await page.context().close();
    expect(rows).toBe(4);
    expect(filter).toBe(false);
  });

  test('an article can be read, saved, sent and rated; buttons that need script are not there', async () => {
    const { page } = await open('/tin-tuc/ra-mat-trang/', still);
    const words = await page.locator('article').textContent();
    const tools = await page.locator('.article-tools a').allInnerTexts();
    const buttons = await page.locator('button.needs-script, .needs-script button').filter({ visible: true }).count();
    await page.context().close();
    expect(words).toContain('Trang này thay cho trang của các đơn vị cũ.');
    expect(tools).toEqual(['Lưu bài', 'Chia sẻ Facebook', 'Gửi qua thư', 'Đánh giá thông tin này']);
    expect(buttons).toBe(0);
  });

  test('the menu of a phone stands open', async () => {
    const { page } = await open('/', { ...phone, ...still });
    const links = await page.locator('#menu a').filter({ visible: true }).count();
    await page.context().close();
    expect(links).toBe(9);
  });
});

describe('search', () => {
  test.each([
    ['ngan sach', 'Mẫu: Dự toán ngân sách năm 2026'],
    ['Chuyển đổi số', 'Mẫu: Kế hoạch chuyển đổi số năm 2026'],
    ['QUY CHE LAM VIEC', 'Mẫu: Quyết định MẪU-01/QĐ-UBND'],
    ['lien he', 'Bộ phận và liên hệ'],
    ['tiep cong dan', 'Mẫu: Lịch tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân'],
  ])('“%s” finds “%s”', async (words, title) => {
    const { page } = await open('/');
    await page.fill('#tim', words);
    await page.press('#tim', 'Enter');
    await page.waitForSelector('[data-search-results] a');
    const titles = await page.locator('[data-search-results] a').allTextContents();
    await page.context().close();
    expect(titles).toContain(title);
  });

  test('says so when nothing is found', async () => {
    const { page } = await open('/tim-kiem/?q=khongcotunay');
    await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent?.startsWith('Không'));
    const status = await page.textContent('[data-search-status]');
    await page.context().close();
    expect(status).toBe('Không thấy trang nào có “khongcotunay”. Hãy thử ít từ hơn, hoặc xem sơ đồ trang.');
  });

  test('says so when the index cannot be had', async () => {
    const { page, origin } = await open('/tim-kiem/');
    await page.route('**/search.json', (route) => route.abort());
    await page.goto(`${origin}/tim-kiem/?q=ngan+sach`);
    await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent?.startsWith('Chưa'));
    const status = await page.textContent('[data-search-status]');
    await page.context().close();
    expect(status).toBe('Chưa đọc được danh mục tìm kiếm. Hãy tải lại trang, hoặc xem sơ đồ trang.');
  });

  test('shows a question with signs of HTML as text', async () => {
    const { page } = await open(`/tim-kiem/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent?.startsWith('Không'));
    const images = await page.locator('main img').count();
    await page.context().close();
    expect(images).toBe(0);
  });
});

describe('the filter of the register', () => {
  const visible = '#van-ban tbody tr:not([hidden]) th';

  test('narrows by words without marks and by columns, counts, and lets all in again', async () => {
    const { page } = await open('/van-ban/');
    await page.fill('#loc-chu', 'quy che');
    const byWords = await page.locator(visible).allInnerTexts();
    await page.fill('#loc-chu', '');
    await page.selectOption('#loc-hinh-thuc', 'Quyết định');
    const byForm = await page.locator(visible).allInnerTexts();
    const count = await page.textContent('[data-count]');
    await page.click('button[type="reset"]');
    await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent === '4 / 4 văn bản');
    await page.context().close();
    expect(byWords).toEqual(['MẪU-01/QĐ-UBND']);
    expect(byForm).toEqual(['MẪU-04/QĐ-UBND', 'MẪU-01/QĐ-UBND']);
    expect(count).toBe('2 / 4 văn bản');
  });

  test('begins with the question of a link', async () => {
    const { page } = await open('/van-ban/?form=K%E1%BA%BF+ho%E1%BA%A1ch&q=so');
    const rows = await page.locator(visible).allInnerTexts();
    await page.context().close();
    expect(rows).toEqual(['MẪU-02/KH-UBND']);
  });
});

describe('reading', () => {
  test('size and contrast change, stay on the next page, and end where they should', async () => {
    const { page, origin } = await open('/');
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const before = await size();
    for (let click = 0; click < 3; click += 1) await page.click('[data-size="1"]');
    const end = await page.getAttribute('[data-size="1"]', 'aria-disabled');
    await page.click('[data-contrast]');
    await page.goto(`${origin}/tin-tuc/ra-mat-trang/`);
    const after = await size();
    const pressed = await page.getAttribute('[data-contrast]', 'aria-pressed');
    const link = await page.evaluate(() => getComputedStyle(document.querySelector('main a') ?? document.body).color);
    await page.context().close();
    expect([before, after]).toEqual(['16px', '24px']);
    expect([pressed, end]).toEqual(['true', 'true']);
    expect(link).toBe('rgb(0, 0, 0)');
  });

  test('the menu of a phone opens and closes by its button', async () => {
    const { page } = await open('/tin-tuc/', phone);
    const menu = page.locator('#menu');
    const closed = await menu.isVisible();
    await page.click('[data-menu]');
    const opened = await menu.isVisible();
    const expanded = await page.getAttribute('[data-menu]', 'aria-expanded');
    await page.click('[data-menu]');
    const again = await menu.isVisible();
    await page.context().close();
    expect([closed, opened, again, expanded]).toEqual([false, true, false, 'true']);
  });

  test('the first key leads past the menu, and Tab comes to everything in order', async () => {
    const { page } = await open('/van-ban/');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    await page.keyboard.press('Tab');
    const first = await focused();
    await page.keyboard.press('Enter');
    const main = await page.evaluate(() => document.activeElement?.id);
    await page.context().close();
    expect(first).toBe('Tới nội dung chính');
    expect(main).toBe('noi-dung');
  });
});

describe('the tools of an article', () => {
  test('print calls the printer', async () => {
    const { page } = await open('/tin-tuc/ra-mat-trang/');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.click('[data-print]');
    const printed = await page.getAttribute('body', 'data-printed');
    await page.context().close();
    expect(printed).toBe('yes');
  });

  test('share copies the address where the browser cannot share', async () => {
    const { page, origin } = await open('/tin-tuc/ra-mat-trang/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.evaluate(() => Reflect.set(navigator, 'share', undefined));
    await page.click('[data-share]');
    await page.waitForFunction(() => document.querySelector('[data-share-status]')?.textContent !== '');
    const status = await page.textContent('[data-share-status]');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.context().close();
    expect(status).toBe('Đã chép địa chỉ trang; dán vào nơi cần gửi.');
    expect(copied).toBe(`${origin}/tin-tuc/ra-mat-trang/`);
  });

  test('share shows the address where the browser can do neither', async () => {
    const { page, origin } = await open('/tin-tuc/ra-mat-trang/');
    await page.evaluate(() => {
      Reflect.set(navigator, 'share', undefined);
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.click('[data-share]');
    await page.waitForFunction(() => document.querySelector('[data-share-status]')?.textContent !== '');
    const status = await page.textContent('[data-share-status]');
    await page.context().close();
    expect(status).toBe(`Địa chỉ trang: ${origin}/tin-tuc/ra-mat-trang/`);
  });

  test('on paper menu, search and tools are gone and the address is there', async () => {
    const { page } = await open('/tin-tuc/ra-mat-trang/');
    await page.emulateMedia({ media: 'print' });
    const gone = await page
      .locator('.menu, .search, .article-tools, .others, .tools')
      .filter({ visible: true })
      .count();
    const address = await page.locator('.on-paper').textContent();
    await page.context().close();
    expect(gone).toBe(0);
    expect(address).toBe('https://hamthang.lamdong.gov.vn/tin-tuc/ra-mat-trang/');
  });
});

describe('what other programs read', () => {
  test.each(['/rss.xml', '/atom.xml', '/sitemap.xml'])(
    '%s is well-formed, and what is sample says so',
    async (path) => {
      const { page } = await open('/');
      const fault = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return parsed.querySelector('parsererror')?.textContent ?? null;
      }, textOf(path));
      await page.context().close();
      const titles = [...textOf(path).matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title).slice(1);
      expect(fault).toBeNull();
      expect(
        titles.filter((title) => !title?.startsWith('[Nội dung mẫu] ') && !/^(Phường|Thị trấn|Xã) /.test(title ?? '')),
      ).toEqual([]);
    },
  );

  test('the JSON Feed has titles, addresses and days', () => {
    const { version, items } = JSON.parse(textOf('/feed.json'));
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    expect(items.length).toBeGreaterThan(20);
    expect(items.every((item: object) => 'title' in item && 'url' in item && 'date_published' in item)).toBe(true);
  });

  test('the open data list every kind, and each file has as many items as the list says', () => {
    const { kinds: listed } = JSON.parse(textOf('/api/v1/index.json'));
    const counts = listed.map(({ href }: { href: string }) => JSON.parse(textOf(href)).items.length);
    expect(counts).toEqual(listed.map(({ count }: { count: number }) => count));
    expect(addresses.filter((path) => path.startsWith('/api/v1/')).length).toBe(listed.length + 1);
  });

  test('what is not filled in is named and not guessed', () => {
    const [leader] = JSON.parse(textOf('/api/v1/leaders.json')).items;
    expect(leader.missing).toContain('name');
    expect(leader.name).toBeUndefined();
  });
});

test('the home page weighs less than 100 KB, everything uncompressed', async () => {
  const { page, origin, asked } = await open('/');
  await page.context().close();
  const weight = asked.reduce((sum, address) => sum + Buffer.byteLength(textOf(address.slice(origin.length))), 0);
  expect(weight).toBeLessThan(100_000);
  expect(asked.length).toBeLessThan(10);
});

test('the sample file has text, a title and its language', () => {
  const pdf = readFileSync('public/tep/van-ban-mau.pdf', 'latin1');
  expect(pdf.startsWith('%PDF-1.4')).toBe(true);
  expect(pdf).toMatch(/\/Lang \(vi\)/);
  expect(pdf).toMatch(/\/Title /);
});
