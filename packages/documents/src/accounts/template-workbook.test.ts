import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../test/dataset.js';
import { readWorkbook } from '../spreadsheet/read-workbook.js';
import { accountsFor, readRoster, rosterColumns, rosterTemplate, SAMPLE_MARK } from './index.js';

const template = await rosterTemplate();
const [list, guide] = await readWorkbook(template);
const columns = Object.values(rosterColumns);
const sheetXml = strFromU8(unzipSync(template)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe('the template', () => {
  test('has the columns in their order, those that are needed with a star, and the sample row below', () => {
    expect(list?.name).toBe('Danh sách');
    expect(list?.rows).toEqual([
      columns.map(({ heading, required }) => `${heading}${required ? ' *' : ''}`),
      columns.map(({ sample }) => sample),
    ]);
  });

  test('keeps the headings in view, offers choices, and explains each column where it is filled in', () => {
    expect(sheetXml).toContain('<pane ySplit="1" xSplit="2"');
    expect(sheetXml.match(/<dataValidation /g)).toHaveLength(columns.length);
    expect(sheetXml.match(/type="list"/g)).toHaveLength(4);
    expect(sheetXml).toContain('Lãnh đạo duyệt,Trực tiếp xử lý');
  });

  test('has no formula, and rows set to “Text”', () => {
    expect(sheetXml).not.toContain('<f>');
    expect(sheetXml).toContain('<row r="302">');
  });

  test('explains every column on the second sheet, and says whose the suggestions are', () => {
    const rows = guide?.rows ?? [];
    expect(guide?.name).toBe('Hướng dẫn');
    for (const { heading, help, required } of columns)
      expect(rows.find(([first]) => first === heading)?.slice(0, 3)).toEqual([
        heading,
        required ? 'có' : 'không',
        help,
      ]);
    expect(rows.flat()).toContain('Gợi ý (của Hai Cấp, không phải lời kế hoạch)');
    expect(rows.flat().join('\n')).toContain(SAMPLE_MARK);
  });

  test('is the same every time', async () => {
    expect(await rosterTemplate()).toEqual(template);
  });

  test('sent back as it is gives nobody an account: the sample row is refused', async () => {
    const roster = await readRoster(template);
    const { accounts, leftOut } = await accountsFor(roster, {
      pattern: 'given-name-then-initials',
      domain: 'xa.tinh.gov.vn',
    });
    expect(roster.skipped).toEqual([]);
    expect(accounts).toEqual([]);
    expect(leftOut.map(({ problems }) => problems.map(({ problem }) => problem))).toEqual([
      [{ code: 'sample-row', found: SAMPLE_MARK }],
    ]);
  });
});

describe('the template of a unit', () => {
  const guideOf = async (plan: string) => {
    const plans = dataset.plans.filter(({ id }) => id === plan);
    const sheets = await readWorkbook(await rosterTemplate({ unit: '2024:531 Huyện Minh Long', plans }));
    return sheets[1]?.rows.map(([first]) => first) ?? [];
  };

  test('names it, and quotes what its plan asks for', async () => {
    const rows = await guideOf('minh-long-2025');
    expect(rows).toContain('Danh sách của: 2024:531 Huyện Minh Long');
    expect(rows).toContain('Danh sách mà Kế hoạch năm 2025 của huyện Minh Long (minh-long-2025) đòi');
    expect(rows.filter((row) => row?.includes('chức vụ; vị trí công tác'))).toHaveLength(6);
  });

  test('says that its plan names no columns', async () => {
    expect((await guideOf('dak-lak-2025')).at(-1)).toMatch(
      /\(dak-lak-2025\) không nêu cột của danh sách nào; các cột ở đây do Hai Cấp đặt\.$/,
    );
  });
});
