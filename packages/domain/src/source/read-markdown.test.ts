import { describe, expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.js';

const read = (text: string) => readMarkdown(text, 'source.md');

test('front matter is kept as text, and lines are counted from the top of the file', () => {
  const { frontMatter, blocks, problems } = read(
    '---\nid: thi-diem\nblanks: []\n---\n\nNơi nhận: {#recipients .closing}\n',
  );

  expect(frontMatter).toBe('id: thi-diem\nblanks: []');
  expect(blocks).toEqual([
    {
      type: 'passage',
      form: { as: 'paragraph' },
      text: 'Nơi nhận:',
      attributes: { id: 'recipients', kind: 'closing' },
      line: 6,
    },
  ]);
  expect(problems).toEqual([]);
});

test('headings have their level, bullets their depth and sign, in the order of the document', () => {
  const { blocks } = read(`## II. NHIỆM VỤ {.heading}

### 1. Thư điện tử {.heading}

- Gửi: {.obligation}
  + danh sách; {.obligation}
- Mở hộp thư. {.obligation}
`);

  expect(blocks.map((block) => block.type === 'passage' && { text: block.text, ...block.form })).toEqual([
    { text: 'II. NHIỆM VỤ', as: 'heading', level: 2 },
    { text: '1. Thư điện tử', as: 'heading', level: 3 },
    { text: 'Gửi:', as: 'bullet', depth: 1, marker: '-' },
    { text: 'danh sách;', as: 'bullet', depth: 2, marker: '+' },
    { text: 'Mở hộp thư.', as: 'bullet', depth: 1, marker: '-' },
  ]);
});

test('the lines of a passage are one text, and a backslash gives back the sign after it', () => {
  const { blocks, problems } = read('KẾ HOẠCH\nCỦA TỈNH (\\*)\n\\------- \\<tên xã>.\\<gov> {#title .heading}\n');

  expect(blocks[0]?.text).toBe('KẾ HOẠCH CỦA TỈNH (*) ------- <tên xã>.<gov>');
  expect(problems).toEqual([]);
});

test('each paragraph of a block quote is a note with its kind', () => {
  const { blocks } = read('Gửi. {.obligation}\n\n> Thiếu chữ. {.slip}\n>\n> Không rõ.\n');

  expect(blocks.slice(1)).toEqual([
    { type: 'note', text: 'Thiếu chữ.', kind: 'slip', line: 3 },
    { type: 'note', text: 'Không rõ.', kind: undefined, line: 5 },
  ]);
});

test('a note may stand under a bullet', () => {
  const { blocks } = read('- Gửi. {.obligation}\n\n  > Thiếu chữ. {.slip}\n\n- Mở. {.obligation}\n');

  expect(blocks.map(({ text }) => text)).toEqual(['Gửi.', 'Thiếu chữ.', 'Mở.']);
});

describe('a source is plain text: other mark-up is refused', () => {
  test.each([
    ['a link', '[Sở](https://example.vn)', 'a link'],
    ['an image', '![Sở](so.png)', 'an image'],
    ['emphasis', 'Sở *Nội vụ*', 'words between single * or _ (emphasis)'],
    ['strong emphasis', 'Sở **Nội vụ**', 'words between double * or _ (strong emphasis)'],
    ['code', 'Sở `Nội vụ`', 'words between backticks (code)'],
    ['a block of code', '    Sở Nội vụ', 'an indented or fenced block (code)'],
    ['HTML in a line', 'miền <gov>', 'something between < and > (HTML)'],
    ['HTML of its own', '<div>\n</div>', 'something between < and > (HTML)'],
    ['a numbered list', '1. Sở Nội vụ', 'a list that is numbered, or stands in a note'],
    ['a rule', '* * *', 'a line of dashes, stars or underscores'],
    ['a hard line break', 'Sở  \nNội vụ', 'a line that ends with two spaces or a backslash'],
    ['a definition', '[so]: https://example.vn', 'a definition of a link'],
    ['a list in a note', '> - Thiếu chữ', 'a list that is numbered, or stands in a note'],
    ['a mark-up without a name of ours', 'Sở [Nội vụ][so]\n\n[so]: x', 'linkReference in the mark-up'],
  ])('%s', (_case, text, found) => {
    expect(read(`Mở đầu. {.preamble}\n\n${text}\n`).problems[0]).toMatchObject({
      code: 'unknown-markup',
      file: 'source.md',
      line: 3,
      found,
    });
  });
});
