import { describe, expect, test } from 'vitest';
import { good, paragraph, run, spoilt } from '../../test/measured.js';
import { checkForm } from './check-form.js';

const sayings = (document: Parameters<typeof checkForm>[0]) =>
  checkForm(document).map(({ where, found, expected }) => `${where}: ${found}; ${expected}`);

describe('a document in the form', () => {
  test('has no departures', () => {
    expect(checkForm(good)).toEqual([]);
  });

  test('may have what the decree leaves open in tables', () => {
    const cell = paragraph('other', 'Ô bảng', { runs: [run('Ô bảng', { size: 9 })], firstLine: 3 });
    expect(sayings(spoilt({ add: [cell] }))).toEqual([]);
  });
});

describe('a departure of the page is said once, with what was found and what is expected', () => {
  test.each([
    ['paper', { width: 215.9, height: 279.4 }, 'Khổ giấy: 215,9 × 279,4 mm; A4 đứng, 210 × 297 mm'],
    ['landscape', { width: 297, height: 210 }, 'Khổ giấy: 297 × 210 mm; A4 đứng, 210 × 297 mm'],
    ['left margin', { margins: { top: 20, bottom: 20, left: 25, right: 15 } }, 'Lề trái: 25 mm; 30 đến 35 mm'],
    ['right margin', { margins: { top: 20, bottom: 20, left: 30, right: 25 } }, 'Lề phải: 25 mm; 15 đến 20 mm'],
    ['top margin', { margins: { top: 26, bottom: 20, left: 30, right: 15 } }, 'Lề trên: 26 mm; 20 đến 25 mm'],
    ['bottom margin', { margins: { top: 20, bottom: 19.5, left: 30, right: 15 } }, 'Lề dưới: 19,5 mm; 20 đến 25 mm'],
    ['no page number', { pageNumber: 'none' as const }, 'Số trang: không có; có, từ trang 2'],
  ])('%s', (_case, page, expected) => {
    expect(sayings(spoilt({ page }))).toEqual([expected]);
  });

  test.each([
    ['at the foot', { place: 'footer' as const }, 'Số trang: ở lề dưới; ở lề trên'],
    ['on the left', { alignment: 'left' as const }, 'Số trang: không ở giữa; canh giữa'],
    ['on page 1', { onFirstPage: true }, 'Số trang: hiện ở trang 1; không hiện ở trang 1'],
    ['from 3', { startsAt: 3 }, 'Số trang: bắt đầu từ 3; bắt đầu từ 1'],
    ['too small', { run: run('', { size: 11 }) }, 'Số trang: cỡ chữ 11; cỡ chữ 13 đến 14'],
    ['bold', { run: run('', { bold: true }) }, 'Số trang: chữ đậm hoặc nghiêng; chữ đứng, không đậm'],
    ['in another font', { run: run('', { font: 'Arial' }) }, 'Số trang: phông chữ Arial; phông chữ Times New Roman'],
  ])('the page number: %s', (_case, pageNumber, expected) => {
    expect(sayings(spoilt({ pageNumber }))).toEqual([expected]);
  });

  test('an annex that counts on from the document', () => {
    const annex = good.sections[0];
    const pageNumber = annex?.page.pageNumber;
    if (!annex || !pageNumber || pageNumber === 'none') throw new Error('expected a page number');
    const continued = {
      ...annex,
      page: { ...annex.page, pageNumber: { ...pageNumber, startsAt: 'continued' as const } },
    };
    expect(sayings({ sections: [annex, continued] })).toEqual(['Số trang: bắt đầu từ số của phần trước; bắt đầu từ 1']);
  });
});

describe('a departure of a paragraph', () => {
  test.each([
    ['size', 'national-name', { runs: [run('CỘNG HÒA', { size: 16, bold: true })] }, 'cỡ chữ 16; cỡ chữ 12 đến 13'],
    ['size of one figure', 'recipient', { runs: [run('- Như trên;', { size: 12 })] }, 'cỡ chữ 12; cỡ chữ 11'],
    ['not bold', 'motto', { runs: [run('Độc lập', { size: 13 })] }, 'chữ đứng, không đậm; chữ đứng, đậm'],
    [
      'not italic',
      'place-date',
      { runs: [run('Hòa Phú, ngày 05 tháng 7 năm 2025', { size: 13 })] },
      'chữ đứng, không đậm; chữ nghiêng, không đậm',
    ],
    ['small letters', 'issuer', { runs: [run('Xã Hòa Phú', { size: 12, bold: true })] }, 'chữ thường; in hoa'],
    ['font', 'body', { runs: [run('Lời', { font: 'Arial' })] }, 'phông chữ Arial; phông chữ Times New Roman'],
    ['colour', 'body', { runs: [run('Lời', { colour: 'FF0000' })] }, 'chữ màu FF0000; chữ màu đen'],
    ['alignment', 'body', { alignment: 'left' as const }, 'sát lề trái; canh đều hai lề'],
    ['indent', 'body', { firstLine: 5 }, 'lùi đầu dòng 5 mm; lùi đầu dòng 10 hoặc 12,7 mm'],
    ['space between paragraphs', 'body', { after: 3 }, 'cách đoạn 3 pt; các đoạn cách nhau ít nhất 6 pt'],
    ['line spacing', 'body', { lineSpacing: 2 }, 'cách dòng 2 dòng; cách dòng 1 đến 1,5 dòng'],
    ['fixed line spacing', 'body', { lineSpacing: 'exact' as const }, 'cách dòng cố định; cách dòng 1 đến 1,5 dòng'],
    ['space above the abstract', 'letter-abstract', { before: 12 }, 'cách 12 pt; cách 6 pt'],
    ['lines of the national name', 'national-name', { after: 6 }, 'không cách dòng đơn; cách dòng đơn'],
    ['no rule', 'issuer', { rule: undefined }, 'không có đường kẻ; đường kẻ dài từ 1/3 đến 1/2 dòng chữ'],
    [
      'a rule that is too long',
      'issuer',
      { rule: { length: 60, line: 100 } },
      'đường kẻ dài 0,6 dòng chữ; đường kẻ dài từ 1/3 đến 1/2 dòng chữ',
    ],
    [
      'a rule that is too short',
      'motto',
      { rule: { length: 50, line: 100 } },
      'đường kẻ dài 0,5 dòng chữ; đường kẻ dài bằng dòng chữ',
    ],
    ['another row', 'number', { row: '/9.9' }, 'ở hàng khác; cùng hàng với địa danh, thời gian'],
    ['recipients below', 'recipients-heading', { row: '/9.9' }, 'ở hàng khác; ngang hàng với quyền hạn của người ký'],
  ] as const)('%s', (_case, component, change, expected) => {
    const found = sayings(spoilt({ component, change }));
    expect(found).toHaveLength(1);
    expect(found[0]?.replace(/^.*?“.*?”: /, '')).toBe(expected);
  });

  test('names the component and its first words', () => {
    const long = 'Lời văn '.repeat(20).trim();
    const document = spoilt({ component: 'body', change: { text: `${long}./.`, firstLine: 0 } });
    expect(checkForm(document)[0]?.where).toBe(`Nội dung “${long.slice(0, 60)}…”`);
  });

  test('cites the annex, the number in its scheme and how well the text is known', () => {
    const [departure] = checkForm(spoilt({ component: 'motto', change: { alignment: 'left' } }));
    expect(departure?.citation).toEqual({
      act: 'decree-30-2020',
      article: 'Phụ lục I, ô số 1',
      knownFrom: 'official-copy',
      says: 'Tiêu ngữ: cỡ chữ 13 đến 14, chữ đứng, đậm, canh giữa',
    });
  });
});

describe('a departure in the fixed words', () => {
  test.each([
    ['no leading zero', 'number', 'Số: 5/UBND-VX', '“Số: 5/UBND-VX”; “Số: <số>/<cơ quan>-<đơn vị, lĩnh vực>”'],
    [
      'a space in the symbol',
      'number',
      'Số: 05/UBND - VX',
      '“Số: 05/UBND - VX”; “Số: <số>/<cơ quan>-<đơn vị, lĩnh vực>”',
    ],
    [
      'a day without its zero',
      'place-date',
      'Hòa Phú, ngày 5 tháng 7 năm 2025',
      '“Hòa Phú, ngày 5 tháng 7 năm 2025”; “<địa danh>, ngày <ngày> tháng <tháng> năm <năm>”',
    ],
    [
      'January without its zero',
      'place-date',
      'Hòa Phú, ngày 05 tháng 1 năm 2026',
      '“Hòa Phú, ngày 05 tháng 1 năm 2026”; “<địa danh>, ngày <ngày> tháng <tháng> năm <năm>”',
    ],
    ['no end mark', 'body', 'Hết.', 'kết thúc bằng “ết.”; kết thúc bằng “./.”'],
    ['no “Như trên”', 'recipient', '- Lưu: VT.', '“- Lưu: VT.”; “- Như trên;”'],
  ] as const)('%s', (_case, component, text, expected) => {
    const found = sayings(spoilt({ component, change: { text }, only: true }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`: ${expected}`);
  });

  test('a number and a day that are known', () => {
    const numbered = spoilt({ component: 'number', change: { text: 'Số: 05/UBND-VX' } });
    expect(sayings(numbered)).toEqual([]);
    const dated = spoilt({ component: 'place-date', change: { text: 'Hòa Phú, ngày 05 tháng 7 năm 2025' } });
    expect(sayings(dated)).toEqual([]);
  });

  test('several addressees: a dash before each, a semicolon or a full stop after it', () => {
    const add = ['Kính gửi:', '- Sở Nội vụ.', 'Sở Tài chính;'].map((text) => paragraph('addressee', text));
    expect(sayings(spoilt({ without: 'addressee', add }))).toEqual([
      'Kính gửi “- Sở Nội vụ.”: kết thúc bằng “.”; kết thúc bằng “;”',
      'Kính gửi “Sở Tài chính;”: kết thúc bằng “;”; kết thúc bằng “.”',
      'Kính gửi “Sở Tài chính;”: không có gạch đầu dòng; gạch đầu dòng',
    ]);
  });

  test('the last recipient is the archive', () => {
    const add = ['- Như trên;', '- Sở Nội vụ.'].map((text) => paragraph('recipient', text));
    expect(sayings(spoilt({ without: 'recipient', add }))).toEqual([
      'Nơi nhận “- Sở Nội vụ.”: “- Sở Nội vụ.”; “- Lưu: VT”',
    ]);
  });

  test('a report bears the symbol of its type', () => {
    const add = [
      paragraph('type-name', 'BÁO CÁO'),
      paragraph('named-abstract', 'Tiến độ', { rule: { length: 40, line: 100 } }),
    ];
    expect(sayings(spoilt({ without: 'letter-abstract', add }))).toEqual([
      'Số, ký hiệu “Số: […]/UBND-[lĩnh vực]”: “Số: […]/UBND-[lĩnh vực]”; “Số: <số>/BC-<cơ quan>”',
    ]);
  });
});

test.each([
  'national-name',
  'motto',
  'issuer',
  'number',
  'place-date',
  'letter-abstract',
  'authority',
  'signer',
] as const)('a document without %s lacks a component of Điều 8', (component) => {
  const missing = checkForm(spoilt({ without: component })).filter(({ found }) => found === 'không có');
  expect(missing.map(({ expected, citation }) => [expected, citation.article])).toEqual([['có', 'Điều 8 khoản 2']]);
});
