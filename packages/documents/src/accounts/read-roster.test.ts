import { describe, expect, test } from 'vitest';
import { needed, rosterFile, textFile } from '../../test/roster-file.js';
import { readRoster } from './read-roster.js';
import { cellOf } from './roster.js';

const an = ['Lê Văn An', 'Công chức', 'Địa chính'];

describe('a staff list', () => {
  test('is read by its headings: in any order, case and spelling, below a title', async () => {
    const { rows, source } = await readRoster(
      textFile([
        ['DANH SÁCH CÁN BỘ'],
        [],
        ['VI TRI CONG TAC', 'Chức vụ (*)', 'ho va ten:', 'tt'],
        ['Địa chính', 'Công chức', 'Lê Văn An', '1'],
      ]),
    );
    expect(source).toEqual({ kind: 'text', encoding: 'utf-8', delimiter: ',' });
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row?.row).toBe(4);
    expect(row && (['number', 'name', 'title', 'post', 'unit'] as const).map((id) => row.cells.get(id))).toEqual([
      '1',
      ...an,
      '',
    ]);
  });

  test('keeps the columns of its own as they stand, two of one name and one without a name too', async () => {
    const { rows, extra } = await readRoster(
      textFile([
        ['Ghi chú', ...needed, 'Ghi chú', '', ''],
        [' a ', ...an, '=1+1', 'b\nc', ''],
      ]),
    );
    expect(extra).toEqual(['Ghi chú', 'Ghi chú', 'Cột F']);
    expect(rows[0]?.extra).toEqual([' a ', '=1+1', 'b\nc']);
  });

  test('tidies its own columns up: spaces, line breaks, signs that nobody sees', async () => {
    const { rows } = await readRoster(textFile([needed, [' Lê\u00a0Văn\nAn\u200b ', 'Công  chức', '\u202eĐịa chính']]));
    expect(rows[0] && [cellOf(rows[0], 'name'), cellOf(rows[0], 'title'), cellOf(rows[0], 'post')]).toEqual(an);
  });

  test('leaves out rows in which nothing stands', async () => {
    const { rows } = await readRoster(textFile([needed, an, ['', ' ', '\u200b'], [], an]));
    expect(rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  test('is on every sheet that has headings, each with columns of its own', async () => {
    const { rows, extra, skipped } = await readRoster(
      await rosterFile({
        'Văn phòng': [
          [...needed, 'Ghi chú'],
          [...an, 'a'],
        ],
        'Hướng dẫn': [['Cách ghi']],
        Trống: [['']],
        'Tổng hợp': [
          ['STT', 'Đơn vị', 'Số người'],
          ['1', 'Văn phòng', '2'],
        ],
        'Kinh tế': [['x'], ['Mã', ...needed], ['7', ...an]],
        'Bỏ lại': [needed, an],
      }),
    );
    expect(extra).toEqual(['Ghi chú', 'Mã']);
    expect(rows.map(({ layout, row, extra: own }) => [layout.sheet, row, own])).toEqual([
      ['Văn phòng', 2, ['a', '']],
      ['Kinh tế', 3, ['', '7']],
    ]);
    expect(skipped).toEqual([
      { name: 'Tổng hợp', why: 'no-header' },
      { name: 'Bỏ lại', why: 'left-out' },
    ]);
  });

  test('takes the mailbox that a list of accounts proposed, and drops what that list said of it', async () => {
    const { rows, extra } = await readRoster(
      textFile([
        [...needed, 'Hộp thư đề xuất', 'Ghi chú hộp thư', 'Căn cứ đặt hộp thư'],
        [...an, 'anlv@xa.gov.vn', 'TRÙNG.', 'Kế hoạch'],
      ]),
    );
    expect(extra).toEqual([]);
    expect(rows[0]?.proposed).toBe('anlv@xa.gov.vn');
  });
});

describe('a file is refused', () => {
  test.each<[string, string[][], string]>([
    [
      'without a heading row',
      [an, an],
      'unexpected rows without headings, expected a row with “Họ và tên”, “Chức vụ”, “Vị trí công tác”',
    ],
    [
      'without a column that every list needs',
      [['x'], ['STT', 'Họ và tên', 'Vị trí công tác'], ['1', ...an]],
      'row 2: unexpected heading row, expected the columns “Chức vụ”',
    ],
    [
      'with the name in columns of another cut',
      [['STT', 'Họ và tên đệm', 'Tên', 'Chức vụ', 'Vị trí công tác'], an],
      'row 1: unexpected heading row, expected the columns “Họ và tên”',
    ],
    [
      'with a column twice',
      [['Họ và tên', ...needed], an],
      'row 1: unexpected second column “Họ và tên”, expected every column once',
    ],
    [
      'with nobody below the headings',
      [needed, ['', '']],
      'unexpected end of the list after the heading row, expected a row for each person',
    ],
  ])('%s', async (_name, rows, message) => {
    await expect(readRoster(textFile(rows))).rejects.toMatchObject({ name: 'UnreadableFile', message });
  });

  test('of several sheets for the one that names people and lacks a column', async () => {
    const file = await rosterFile({
      A: [needed, an],
      B: [
        ['STT', 'Họ và tên'],
        ['1', 'Lê Văn An'],
      ],
    });
    await expect(readRoster(file)).rejects.toThrow(
      'sheet "B", row 1: unexpected heading row, expected the columns “Chức vụ”, “Vị trí công tác”',
    );
  });
});
