import { renderMarkdown } from '@haicap/portal/astro';
import { describe, expect, test } from 'vitest';
import { dress } from '../../src/lib/body';

const pictures = new Map([['/anh/a.webp', { width: 1200, height: 800 }]]);
const page = (markdown: string) => dress(renderMarkdown(markdown), 'Tên bài', pictures);

test('a blank is marked', () => {
  expect(page('Gọi [Chưa điền: số điện thoại].')).toBe(
    '<p>Gọi <mark class="blank">[Chưa điền: số điện thoại]</mark>.</p>\n',
  );
});

test('a blank in English is marked', () => {
  expect(page('[To be filled in: name]')).toContain('<mark class="blank">[To be filled in: name]</mark>');
});

test('other square brackets stay as they are', () => expect(page('[ghi chú]')).toBe('<p>[ghi chú]</p>\n'));

describe('a table', () => {
  const table = '| Khoản | Số tiền |\n| --- | ---: |\n| Thu | 5 |\n| Chi | 4 |\n';

  test('has the paragraph before it as its caption', () => {
    const html = page(`Bảng: Thu, chi quý II\n\n${table}`);
    expect(html).toContain('<caption>Thu, chi quý II</caption>');
    expect(html).toContain('<section class="scroll" tabindex="0" aria-label="Thu, chi quý II">');
    expect(html).not.toContain('Bảng:');
  });

  test('is named by the page where it has no caption', () =>
    expect(page(table)).toContain('<caption>Tên bài</caption>'));

  test('has headed rows, and cells that name their column', () => {
    const html = page(table);
    expect(html).toContain('<th scope="row">Thu</th>');
    expect(html).toContain('<td data-name="Số tiền" class="right">5</td>');
  });

  test('bears no style attribute, which the policy of the page would refuse', () =>
    expect(page(table)).not.toContain('style='));

  test('a caption with quotes stays within its attribute', () => {
    expect(page(`Bảng: Mục "khác" & còn lại\n\n${table}`)).toContain('aria-label="Mục &quot;khác&quot; &amp; còn lại"');
  });

  test('two tables keep their own captions', () => {
    const html = page(`Bảng: Một\n\n${table}\nBảng: Hai\n\n${table}`);
    expect([...html.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, caption]) => caption)).toEqual(['Một', 'Hai']);
  });
});

test('a picture says its size', () => {
  expect(page('![Lễ hội](/anh/a.webp)')).toContain(
    '<img src="/anh/a.webp" width="1200" height="800" loading="lazy" alt="Lễ hội">',
  );
});

test('a picture of unknown size is left alone', () => {
  expect(page('![Lễ hội](/anh/b.webp)')).toContain('<img src="/anh/b.webp" alt="Lễ hội">');
});
