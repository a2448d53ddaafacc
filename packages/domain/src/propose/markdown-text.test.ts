import { expect, test } from 'vitest';
import { markdownText } from './markdown-text.js';

test.each([
  ['headings lose their signs', '## I. MỤC ĐÍCH\n\nĐảm bảo.', 'I. MỤC ĐÍCH\nĐảm bảo.\n'],
  ['bold and italic words stay as words', '**KẾ HOẠCH** *thử*', 'KẾ HOẠCH thử\n'],
  ['bullets keep their signs', '- Một\n  + Hai\n- Ba', '- Một\n+ Hai\n- Ba\n'],
  ['lists keep the numbers that are written', '3. Ba\n3. Ba lần nữa', '3. Ba\n3. Ba lần nữa\n'],
  ['lines broken inside a paragraph are one', 'Sở Nội vụ\ngửi danh sách', 'Sở Nội vụ gửi danh sách\n'],
  ['a hard break ends a line', 'KẾ HOẠCH  \nThử', 'KẾ HOẠCH\nThử\n'],
  ['a link stays as its words', '[Nghị định](https://example.vn) 42', 'Nghị định 42\n'],
  ['a line of dashes stays', 'Trên\n\n---\n\nDưới', 'Trên\n---\nDưới\n'],
  ['front matter is no part of the document', '---\nid: x\n---\n\nKẾ HOẠCH', 'KẾ HOẠCH\n'],
  ['signs behind a backslash are words', '1\\. Mục \\*', '1. Mục *\n'],
])('%s', (_case, markdown, text) => {
  expect(markdownText(markdown)).toBe(text);
});
