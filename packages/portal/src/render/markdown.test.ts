import { expect, test } from 'vitest';
import { picturesIn, renderMarkdown } from './markdown.js';

test.each([
  ['a heading of the first level goes down, and the others with it', '# Một\n\n## Hai', '<h2>Một</h2>\n<h3>Hai</h3>\n'],
  ['headings that start at the second level stay', '## Một\n\n### Hai', '<h2>Một</h2>\n<h3>Hai</h3>\n'],
  ['there is no seventh level', '# Một\n\n###### Sáu', '<h2>Một</h2>\n<h6>Sáu</h6>\n'],
  ['HTML comes out as text', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
  ['a link to a program is no link', '[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>\n'],
])('%s', (_name, text, html) => {
  expect(renderMarkdown(text)).toBe(html);
});

test('headings of a table belong to their columns', () => {
  expect(renderMarkdown('| Tên | Số |\n| --- | --- |\n| a | 1 |')).toContain('<th scope="col">Tên</th>');
});

test('pictures are found with their words and lines', () => {
  expect(picturesIn('Một ![a *b*](/anh/a.jpg)\n\n- ![](/anh/b.jpg "tên")\n\n`![không](/c.jpg)`')).toEqual([
    { src: '/anh/a.jpg', alt: 'a *b*', line: 0 },
    { src: '/anh/b.jpg', alt: '', line: 2 },
  ]);
});
