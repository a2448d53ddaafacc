import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../portal.config';
import { buildVariant, type Variant } from './build-variant';
import { addressesIn, attributes, fileOf, pageAt, textOf } from './site';

describe('a portal that is filled in, with much news', () => {
  let made: Variant;
  const news = Object.fromEntries(
    Array.from({ length: 41 }, (_, index) => [
      `content/news/tin-${index + 1}.md`,
      `---\ntitle: Tin số ${index + 1}\nsummary: Tin thật.\npublished: "2026-08-${String((index % 28) + 1).padStart(2, '0')}"\n---\nNội dung.\n`,
    ]),
  );
  beforeAll(() => {
    made = buildVariant(
      {
        province: { name: 'Lâm Đồng', fullName: 'Tỉnh Lâm Đồng', portal: 'https://cong-tinh.example.gov.vn' },
        contact: {
          address: 'Số 1 đường Thử',
          phone: '0252 123 456',
          email: 'thu@thu.lamdong.gov.vn',
          responsible: 'Người thử',
          workingHours: 'Sáng và chiều',
        },
        handOver: { ...config.handOver, rating: 'https://danh-gia.example.gov.vn/phieu' },
        emc: { siteId: '4321' },
        look: 'bien',
      },
      news,
    );
  });
  afterAll(() => made?.remove());

  test('every page bears the measuring script with its id, the label, and a policy that lets it through', () => {
    const pages = addressesIn(made.dist).filter((path) => path.endsWith('/'));
    const faults = pages.filter((path) => {
      const page = pageAt(path, made.dist);
      const policy = attributes(page, 'meta[http-equiv="Content-Security-Policy"]', 'content').join();
      return !(
        page.querySelector('script[src="/emc.js"]')?.getAttribute('data-site-id') === '4321' &&
        page.querySelector('script[src="https://f-emc.ngsp.gov.vn/embed/gov-tracking.min.js"]') &&
        page.querySelector('footer')?.textContent.includes('Trang đã kết nối hệ thống đo lường EMC.') &&
        policy.includes("script-src 'self' https://f-emc.ngsp.gov.vn")
      );
    });
    expect(pages.length).toBeGreaterThan(130);
    expect(faults).toEqual([]);
  });

  test('every page leads to the portal of the province, at its head and foot', () => {
    const leads = (path: string) =>
      attributes(pageAt(path, made.dist), 'a[href="https://cong-tinh.example.gov.vn"]', 'href').length;
    expect([leads('/'), leads('/tin-tuc/tin-1/'), leads('/van-ban/')]).toEqual([2, 2, 2]);
  });

  test('the footer holds no blank any more, and its contacts can be called and written to', () => {
    const footer = pageAt('/', made.dist).querySelector('footer');
    expect(footer?.querySelectorAll('mark.blank').length).toBe(0);
    expect(footer?.querySelector('a[href="tel:0252123456"]')?.textContent.trim()).toBe('0252 123 456');
    expect(footer?.querySelector('a[href="mailto:thu@thu.lamdong.gov.vn"]')).not.toBeNull();
  });

  test('an article is rated where the configuration says', () => {
    expect(attributes(pageAt('/tin-tuc/tin-1/', made.dist), '.article-tools a', 'href')).toContain(
      'https://danh-gia.example.gov.vn/phieu',
    );
  });

  test('a long section goes on over pages, each with the way to the others', () => {
    const titles = (path: string) => pageAt(path, made.dist).querySelectorAll('main .list h2').length;
    expect([titles('/tin-tuc/'), titles('/tin-tuc/2/'), titles('/tin-tuc/3/')]).toEqual([20, 20, 5]);
    expect(fileOf('/tin-tuc/4/', made.dist)).toBeUndefined();
    expect(attributes(pageAt('/tin-tuc/2/', made.dist), '.pager a', 'href')).toEqual(['/tin-tuc/', '/tin-tuc/3/']);
    expect(pageAt('/tin-tuc/2/', made.dist).querySelector('title')?.textContent).toContain('Tin tức, trang 2');
  });

  test('real content bears no ribbon', () => {
    const page = pageAt('/tin-tuc/tin-1/', made.dist);
    expect(page.querySelector('.sample, meta[name="haicap-sample"]')).toBeNull();
  });

  test('the look is the one that was chosen', () => {
    expect(pageAt('/', made.dist).querySelector('html')?.getAttribute('data-look')).toBe('bien');
  });

  test('files for the server lie beside the site', () => {
    const nginx = readFileSync(join(made.folder, 'hosting', 'nginx.conf'), 'utf8');
    expect(nginx).toContain('server_name hamthang.lamdong.gov.vn;');
    expect(existsSync(join(made.folder, 'hosting', 'Caddyfile'))).toBe(true);
  });
});

describe('a portal of which little is known', () => {
  let made: Variant;
  const empty = [
    'news',
    'documents',
    'consultations',
    'outages',
    'publications',
    'budget',
    'access',
    'procedures',
    'closed-units',
  ];
  beforeAll(() => {
    made = buildVariant(
      { domain: { ...config.domain, name: { blank: 'tên miền do tỉnh cấp' } }, predecessors: [], basis: undefined },
      {},
      empty,
    );
  });
  afterAll(() => made?.remove());

  test('no address is made up: no canonical address, no site map in robots.txt, no link for social networks', () => {
    const page = pageAt('/gioi-thieu/lich-su/', made.dist);
    expect(page.querySelector('link[rel="canonical"]')).toBeNull();
    expect(textOf('/robots.txt', made.dist)).toBe('User-agent: *\nAllow: /\n');
    expect(textOf('/gioi-thieu/lich-su/', made.dist)).not.toContain('facebook.com');
  });

  test.each([
    ['/tin-tuc/', 'Chưa có tin.'],
    ['/van-ban/', 'Chưa có văn bản.'],
    ['/lay-y-kien/', 'Chưa có dự thảo nào lấy ý kiến.'],
    ['/tam-ngung/', 'Không có lịch tạm ngừng nào.'],
    ['/cong-khai/', 'Chưa có nội dung công khai trong nhóm này.'],
    ['/cong-khai/theo-quy/', 'Chưa có nội dung.'],
    ['/tiep-can-thong-tin/', 'Chưa có danh mục.'],
    ['/thu-tuc/', 'Chưa có danh sách.'],
    ['/don-vi-cu/', 'Chưa có thông tin về đơn vị cũ.'],
    ['/', 'Chưa có tin.'],
  ])('%s says “%s”', (path, words) => {
    expect(pageAt(path, made.dist).querySelector('main')?.textContent).toContain(words);
  });

  test('an empty list leaves no empty table', () => {
    const tables = ['/van-ban/', '/tiep-can-thong-tin/', '/don-vi-cu/'].flatMap((path) =>
      pageAt(path, made.dist).querySelectorAll('main table'),
    );
    expect(tables.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('the page on requirements leads nowhere that is not there', () => {
    const missing = attributes(pageAt('/yeu-cau/', made.dist), 'main a', 'href').filter(
      (href) => href.startsWith('/') && fileOf(href.split('#')[0] ?? '', made.dist) === undefined,
    );
    expect(missing).toEqual([]);
  });

  test('every page still bears the six Dublin Core elements', () => {
    const faults = addressesIn(made.dist)
      .filter((path) => path.endsWith('/'))
      .filter((path) =>
        ['title', 'creator', 'date', 'description', 'publisher', 'identifier'].some(
          (name) => attributes(pageAt(path, made.dist), `meta[name="DC.${name}"]`, 'content')[0]?.trim() === '',
        ),
      );
    expect(faults).toEqual([]);
  });
});
