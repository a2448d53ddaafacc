import { contentPolicy } from '@haicap/portal';
import { describe, expect, test } from 'vitest';
import { attributes, complaints, pages, textOf } from './site';

const meta = (name: string) => `meta[name="${name}"]`;

describe('every page', () => {
  test('has a title that no other page has', () => {
    const titles = [...pages.values()].map((page) => page.querySelector('title')?.textContent ?? '');
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has one h1, and no heading skips a level', () => {
    const faults = complaints((page) => {
      const levels = page
        .querySelectorAll('main h1, main h2, main h3, main h4')
        .map(({ tagName }) => Number(tagName[1]));
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length === 1 && skips.length === 0 ? [] : [levels.join(' ')];
    });
    expect(faults).toEqual([]);
  });

  test('has three parts: header, main, footer', () => {
    const faults = complaints((page) =>
      ['body > header', 'main', 'body > footer'].filter((part) => page.querySelectorAll(part).length !== 1),
    );
    expect(faults).toEqual([]);
  });

  test('names emblem, agency and parent agency in the header, and the owner with contacts in the footer', () => {
    const faults = complaints((page, path) => {
      const header = page.querySelector('header')?.textContent ?? '';
      const footer = page.querySelector('footer')?.textContent ?? '';
      const english = path.startsWith('/en/');
      const names = english
        ? ["Ham Thang Ward People's Committee"]
        : ['Ủy ban nhân dân phường Hàm Thắng', 'Ủy ban nhân dân tỉnh Lâm Đồng'];
      const owner = english
        ? ['Responsible', 'Address', 'Telephone', 'E-mail']
        : ['Chịu trách nhiệm', 'Địa chỉ', 'Điện thoại', 'Thư điện tử', 'Bản quyền'];
      return [
        ...names.filter((name) => !header.includes(name)),
        ...owner.filter((name) => !footer.includes(name)),
        ...(page.querySelector('header .banner img[alt]') ? [] : ['no emblem']),
        ...(footer.includes('cổng thông tin điện tử tỉnh Lâm Đồng') ? [] : ['not a part of the provincial portal']),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('is NFC, UTF-8, and says its language', () => {
    const faults = complaints((page, path) => [
      ...(textOf(path) === textOf(path).normalize('NFC') ? [] : ['not NFC']),
      ...(page.querySelector('meta[charset="utf-8"]') ? [] : ['no charset']),
      ...(page.querySelector('html')?.getAttribute('lang') === (path.startsWith('/en/') ? 'en' : 'vi')
        ? []
        : ['language']),
    ]);
    expect(faults).toEqual([]);
  });

  test('bears the six Dublin Core elements, none empty, title and description as the page has them', () => {
    const faults = complaints((page) => {
      const value = (name: string) => page.querySelector(meta(name))?.getAttribute('content') ?? '';
      const elements = ['title', 'creator', 'date', 'description', 'publisher', 'identifier'];
      return [
        ...elements.filter((name) => value(`DC.${name}`).trim() === ''),
        ...(page.querySelector('title')?.textContent.startsWith(value('DC.title')) || value('DC.title') === 'Trang chủ'
          ? []
          : ['DC.title']),
        ...(value('DC.description') === value('description') ? [] : ['DC.description']),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has no code or style of its own within it, and forbids other hosts', () => {
    const policy = contentPolicy({ emc: { siteId: '' } });
    const faults = complaints((page) => [
      ...(page.querySelector('script:not([src]):not([type="application/ld+json"]), style, [style], [onclick]')
        ? ['inline']
        : []),
      ...(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') === policy
        ? []
        : ['policy']),
    ]);
    expect(faults).toEqual([]);
  });

  test('has structured data that can be read', () => {
    const faults = complaints((page) => {
      const { '@type': type, name } = JSON.parse(
        page.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
      );
      return type && name ? [] : ['no type or name'];
    });
    expect(faults).toEqual([]);
  });

  test('gives every picture its words and its size', () => {
    const faults = complaints((page) =>
      page
        .querySelectorAll('img')
        .filter((image) => ['alt', 'width', 'height'].some((name) => image.getAttribute(name) === undefined))
        .map(({ outerHTML }) => outerHTML),
    );
    expect(faults).toEqual([]);
  });

  test('gives every table a caption, headed columns and headed rows', () => {
    const faults = complaints((page) =>
      page
        .querySelectorAll('table')
        .filter(
          (table) =>
            !table.querySelector('caption')?.textContent.trim() ||
            table.querySelectorAll('thead th').some((cell) => cell.getAttribute('scope') !== 'col') ||
            table.querySelectorAll('tbody tr').some((row) => row.querySelector('th')?.getAttribute('scope') !== 'row'),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
    );
    expect(faults).toEqual([]);
  });

  test('puts a space or a sign between a link and the word before it', () => {
    const faults = complaints((_, path) =>
      [...textOf(path).matchAll(/[\p{L}\d.,;:)]<(a|mark) /gu)].map(([found]) => found),
    );
    expect(faults).toEqual([]);
  });

  test('shows the ribbon exactly where the machine is told that it is sample content', () => {
    const faults = complaints((page) =>
      (page.querySelector(meta('haicap-sample')) !== null) === (page.querySelector('p.sample') !== null)
        ? []
        : ['differs'],
    );
    const marked = [...pages.values()].filter((page) => page.querySelector(meta('haicap-sample')));
    expect(faults).toEqual([]);
    expect(marked.length).toBeGreaterThan(60);
  });

  test('offers the way past the menu, text size, contrast, and the keys that the accessibility page names', () => {
    const faults = complaints((page, path) => {
      const keys = attributes(page, '[accesskey]', 'accesskey').sort().join('');
      return [
        ...(page.querySelector('a.skip[href="#noi-dung"]') ? [] : ['no way past the menu']),
        ...(page.querySelectorAll('[data-size]').length === 2 && page.querySelector('[data-contrast]')
          ? []
          : ['no controls']),
        ...(keys === (path.startsWith('/en/') ? '' : '123') ? [] : [`keys ${keys}`]),
      ];
    });
    expect(faults).toEqual([]);
  });
});

test('sections say how long their content stays', () => {
  const sections = [
    '/tin-tuc/',
    '/van-ban/',
    '/cong-khai/',
    '/ngan-sach/',
    '/tiep-can-thong-tin/',
    '/lien-he/',
    '/thu-tuc/',
  ];
  expect(sections.filter((path) => !textOf(path).includes('Thời gian lưu trên trang'))).toEqual([]);
});

test('every article offers print, save, share, and a way to rate it', () => {
  const articles = [...pages].filter(([, page]) => page.querySelector('main article'));
  const faults = articles.flatMap(([path, page]) =>
    ['[data-print]', 'a[download]', '[data-share]', 'a[href="/gop-y/#danh-gia"]']
      .filter((part) => !page.querySelector(part))
      .map((part) => `${path}: ${part}`),
  );
  expect(articles.length).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

test('the access section has its seven parts', () => {
  const parts = pages
    .get('/tiep-can-thong-tin/')
    ?.querySelectorAll('main h2')
    .map(({ textContent }) => textContent);
  expect(parts).toEqual([
    'Danh mục thông tin phải được công khai',
    'Đầu mối cung cấp thông tin',
    'Địa chỉ tiếp nhận yêu cầu trực tuyến',
    'Tiếp nhận phản ánh, khiếu nại',
    'Mẫu phiếu yêu cầu',
    'Hướng dẫn',
    'Địa chỉ tải thông tin',
  ]);
});

test('the page on requirements says what was not read and what has ended', () => {
  const words = pages.get('/yeu-cau/')?.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
  expect(words).toContain('Toàn văn Thông tư 22/2023/TT-BTTTT chưa đọc được');
  expect(words).toContain('Nghị định 42/2022/NĐ-CP hết hiệu lực từ ngày 01/7/2026. Nghị định 224/2026/NĐ-CP thay thế');
});
