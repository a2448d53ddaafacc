import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSource } from '../load/load-source.js';
import { documentWords, firstDifference } from '../source/words.js';
import { proposeSource } from './propose-source.js';

const raws = new URL('../../../../data/sources/raw/', import.meta.url);
const propose = (text: string) =>
  proposeSource({
    id: 'thi-diem-2025',
    text,
    receivedAs: 'thi-diem.txt',
    raw: 'raw.txt',
    jurisdiction: { provinces: ['99'], districts: [] },
  });
const read = (text: string) => loadSource({ path: 'source.md', text: propose(text).text });
const clausesOf = (text: string) => read(text).clauses.map(({ id, kind }) => `${id} ${kind}`);

/** An invented plan: no province is called so. */
const invented = `ỦY BAN NHÂN DÂN
TỈNH THÍ ĐIỂM
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 01/KH-UBND
Thí Điểm, ngày 02 tháng 6 năm 2025
KẾ HOẠCH
Chuyển giao hệ thống thông tin (văn bản bịa để thử)
Căn cứ Công văn số 687/BKHCN-CĐSQG;
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích: Hệ thống chạy thông suốt.
2. Yêu cầu
- Tiết kiệm, an toàn.
II. NHIỆM VỤ
1. Thư điện tử
a) Hiện trạng: Tỉnh có 100 hộp thư.
b) Phân công:
- Sở Nội vụ gửi danh sách trước ngày 15/6/2025:
+ Họ tên;
+ Chức vụ.
- Sở Khoa học và Công nghệ mở hộp thư.
III. KINH PHÍ
1. Nguồn ngân sách tỉnh.
2. Các sở, ngành lập dự toán, gửi về Sở Tài chính.
Nơi nhận:
- Như trên;
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn Thử
(*) Chú thích.
PHỤ LỤC
1. Biểu mẫu
`;

describe('the words of the raw text stay as they are, one for one', () => {
  test.each(readdirSync(raws))('%s', (name) => {
    const text = readFileSync(new URL(name, raws), 'utf8').normalize('NFC');
    const { clauses, problems } = read(text);
    expect(firstDifference(documentWords(clauses), text)).toBeUndefined();
    expect(problems.map(({ code }) => code)).not.toContain('unknown-markup');
  });

  const sign = fc.constantFrom(
    ...'-+*_`\\<>[]()#&;:.|~!={}"\'',
    '1.',
    '1)',
    'a)',
    'II.',
    '- ',
    '+ ',
    '---',
    '&amp;',
    '{.x}',
  );
  const word = fc.oneof(
    sign,
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('Nơi nhận:', 'KẾ HOẠCH', 'Sở'),
  );
  const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  const document = fc
    .array(line, { minLength: 1, maxLength: 30 })
    // A text with control characters is refused at the door.
    .map((lines) =>
      lines
        .join('\n')
        .replace(/[^\P{C}\n]/gu, '')
        .normalize('NFC'),
    );

  test('of any text with signs of Markdown in it; and every clause has an id of its own and a proposed kind', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { clauses, problems } = read(text);
        expect(documentWords(clauses)).toBe(documentWords([{ marker: '', text }]));
        expect(problems.filter(({ code }) => !['proposed-kind', 'invalid-value'].includes(code))).toEqual([]);
      }),
      // The same texts each time: a rare one that fails is to be found by trying more, not by chance in somebody's change.
      { numRuns: 500, seed: 20250701 },
    );
  });
});

describe('the proposal for an invented plan', () => {
  test('has the tree and the kinds that its labels and opening words speak for', () => {
    expect(clausesOf(invented)).toEqual([
      'issuer heading',
      'motto heading',
      'number-and-date heading',
      'title heading',
      'p1 preamble',
      'i heading',
      'i.1 purpose',
      'i.2 heading',
      'i.2.1 principle',
      'ii heading',
      'ii.1 heading',
      'ii.1.a current-state',
      'ii.1.b heading',
      'ii.1.b.1 obligation',
      'ii.1.b.1.1 obligation',
      'ii.1.b.1.2 obligation',
      'ii.1.b.2 obligation',
      'iii heading',
      'iii.1 funding',
      'iii.2 obligation',
      'recipients closing',
      'recipients.1 closing',
      'signature closing',
      'footnote note',
      'annex heading',
      'annex.1 heading',
    ]);
  });

  test('has every kind marked as a proposal, so that the loader refuses it until a person has decided', () => {
    const { clauses, problems } = read(invented);
    expect(problems.map(({ code }) => code)).toEqual(clauses.map(() => 'proposed-kind'));
  });

  test('says what the letterhead says', () => {
    expect(propose(invented).letterhead).toEqual({
      number: '01/KH-UBND',
      date: '2025-06-02',
      title: 'Kế hoạch chuyển giao hệ thống thông tin (văn bản bịa để thử)',
      shortTitle: 'Kế hoạch 01/KH-UBND của tỉnh Thí Điểm',
      issuer: 'Ủy ban nhân dân tỉnh Thí Điểm',
      blanks: [],
    });
  });

  test.each([
    ['without its number', 'Số: 01/KH-UBND', 'Số:      /KH-UBND', { number: 'not-stated', date: '2025-06-02' }],
    ['without its day', 'ngày 02 tháng', 'ngày    tháng', { number: '01/KH-UBND', date: 'not-stated' }],
    ['with a day that is none', 'ngày 02 tháng 6', 'ngày 31 tháng 6', { number: '01/KH-UBND', date: 'not-stated' }],
  ])('%s has not-stated there, and a blank that says so', (_case, words, instead, expected) => {
    const { letterhead } = propose(invented.replace(words, instead));
    expect(letterhead).toMatchObject(expected);
    expect(letterhead.blanks).toHaveLength(1);
  });

  test('a label that comes twice makes a paragraph of the second', () => {
    expect(clausesOf('I. NHIỆM VỤ\n1. Thư\n1. Mạng')).toEqual(['i heading', 'i.1 heading', 'i.1.p1 heading']);
  });

  test('what stands under a label that comes twice keeps its place', () => {
    expect(clausesOf('I. NHIỆM VỤ\n1. Thư\n- Một\n1. Mạng\n- Hai')).toEqual([
      'i heading',
      'i.1 heading',
      'i.1.1 obligation',
      'i.1.p1 heading',
      'i.1.2 obligation',
    ]);
  });

  test('a year that begins a line is no label', () => {
    expect(clausesOf('2025. Đồng thời báo cáo')).toEqual(['p1 preamble']);
  });
});
