import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { draftOf, entries, samples } from '../../../test/letters.js';
import { measureDocx, partsOf } from '../../../test/read-docx.js';
import { checkForm } from '../../form/index.js';
import type { Letter } from '../letter.js';
import { letterTexts } from '../letter-texts.js';
import { blank } from '../line.js';
import { writeLetter } from './write-letter.js';

const departures = (file: Uint8Array) =>
  checkForm(measureDocx(file)).map(({ where, found, expected }) => `${where}: ${found}; ${expected}`);

const paragraphs = (file: Uint8Array) => measureDocx(file).sections.flatMap((section) => section.paragraphs);

const letter = draftOf('dak-lak-2025.email-commune-review', '2025:24175', { asOf: '2025-07-02' });
const report = draftOf('binh-thuan-2025.weekly-report', '2024:597');

describe.each(samples)('%s, read back from its file', (_name, sample) => {
  test('departs from no figure of the form', async () => {
    expect(departures(await writeLetter(sample))).toEqual([]);
  });

  test('holds every line, in NFC, and every blank in the style of blanks', async () => {
    const found = paragraphs(await writeLetter(sample));
    expect(
      found
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .toSorted(),
    ).toEqual(
      letterTexts(sample)
        .filter((text) => text !== '')
        .toSorted(),
    );
    for (const { text, runs } of found) {
      expect(text).toBe(text.normalize('NFC'));
      for (const run of runs) expect(run.blank, run.text).toBe(/^\[[\s\S]*\]$/.test(run.text));
    }
  });

  test('is the same file when it is written again', async () => {
    const [first, second] = [await writeLetter(sample), await writeLetter(sample)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(partsOf(first)['docProps/core.xml']).not.toMatch(/\d{4}-\d\d-\d\d/);
  });
});

test('an annex has pages of its own, numbered from 1', async () => {
  const { sections } = measureDocx(await writeLetter(letter));
  expect(sections.map(({ page }) => page.pageNumber)).toMatchObject([{ startsAt: 1 }, { startsAt: 1 }]);
  expect(sections[1]?.paragraphs[0]).toMatchObject({ component: 'annex-heading', text: 'Phụ lục' });
});

describe('what a writer may add keeps to the form', () => {
  const known: Letter = { ...letter, symbol: ['05/UBND-VX'], day: ['ngày 02 tháng 7 năm 2025'] };
  test.each<[string, Letter]>([
    ['a parent agency', { ...letter, issuer: { ...letter.issuer, parent: ['ỦY BAN NHÂN DÂN TỈNH'] } }],
    ['three addressees', { ...letter, addressees: [['Sở Nội vụ'], ['Sở Tài chính'], ['Công an tỉnh']] }],
    ['number and day', known],
    [
      'a name that is longer than its column',
      { ...letter, issuer: { ...letter.issuer, name: [['XÃ '.repeat(30).trim()]] } },
    ],
    ['a title of several lines', { ...report, abstract: [`${'Tiến độ thực hiện '.repeat(12)}kế hoạch`] }],
    ['a signer', { ...letter, signatures: letter.signatures.map((one) => ({ ...one, name: ['Nguyễn Văn A'] })) }],
  ])('%s', async (_case, changed) => {
    expect(departures(await writeLetter(changed))).toEqual([]);
  });
});

describe('a file that was spoilt afterwards is caught', () => {
  /** The file with words of one of its parts replaced. */
  async function spoilt(part: string, from: string | RegExp, to: string): Promise<string[]> {
    const parts = partsOf(await writeLetter(letter));
    const text = parts[part] ?? '';
    expect(text).toMatch(from);
    const files: Zippable = Object.fromEntries(
      Object.entries({ ...parts, [part]: text.replace(from, to) }).map(([path, words]) => [path, strToU8(words)]),
    );
    return departures(zipSync(files));
  }
  const document = 'word/document.xml';
  const styles = 'word/styles.xml';

  test.each([
    ['margin', document, 'w:left="1701"', 'w:left="1134"', ['Lề trái: 20 mm; 30 đến 35 mm']],
    [
      'size of a style',
      styles,
      /(N30NationalName"[\s\S]*?<w:sz w:val=")24/,
      '$132',
      ['Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”: cỡ chữ 16; cỡ chữ 12 đến 13'],
    ],
    [
      'font of one run',
      document,
      '<w:t xml:space="preserve">Độc lập',
      '<w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t xml:space="preserve">Độc lập',
      ['Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”: phông chữ Arial; phông chữ Times New Roman'],
    ],
    [
      'bold of one run',
      document,
      '<w:t xml:space="preserve">Độc lập',
      '<w:rPr><w:b w:val="false"/></w:rPr><w:t xml:space="preserve">Độc lập',
      [
        'Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”: chữ đứng, không đậm; chữ đứng, đậm',
        'Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”: đường kẻ dài 1,06 dòng chữ; đường kẻ dài bằng dòng chữ',
      ],
    ],
    ['page number', 'word/header1.xml', 'PAGE', 'DATE', ['Số trang: không có; có, từ trang 2']],
    ['first page', document, '<w:titlePg/>', '', ['Số trang: hiện ở trang 1; không hiện ở trang 1']],
    [
      'indent',
      styles,
      /(N30Body"[\s\S]*?w:firstLine=")720/,
      '$1300',
      expect.arrayContaining([
        expect.stringMatching(/^Nội dung “Thực hiện .*: lùi đầu dòng 5,29 mm; lùi đầu dòng 10 hoặc 12,7 mm$/),
      ]),
    ],
  ])('%s', async (_case, part, from, to, expected) => {
    expect(await spoilt(part, from, to)).toEqual(expected);
  });
});

describe('text from data is text', () => {
  const wild = '<w:b/>&amp; ]]> "\' {{x}} \u0000\u0007\u202E\uD800 dấu e\u0301';

  test('signs of XML, control characters and decomposed letters come back as they may stand in a file', async () => {
    const [first] = entries;
    const minutes = draftOf('dak-lak-2025.district-data-handover', '2024:643', {
      entries: [{ path: wild, bytes: 1, sha256: first?.sha256 ?? '' }],
    });
    const file = await writeLetter({ ...minutes, abstract: [wild], recipients: [[blank(wild)], ['Lưu: VT']] });
    const shown = '<w:b/>&amp; ]]> "\' {{x}} \uFFFD\uFFFD\u202E\uFFFD dấu é';
    const texts = paragraphs(file).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([shown, `- [${shown}];`]));
    expect(partsOf(file)['docProps/core.xml']).toContain('&lt;w:b/&gt;&amp;amp; ]]&gt; &quot;');
    expect(departures(file)).toEqual([]);
  });
});
