import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import type { PlainDate, ProgressEntry } from '@haicap/domain';
import { createDataset, mergeProgress, type NamedProgress } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { progressTables } from './progress-tables.js';

const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});
const plan = 'binh-thuan-2025';
const task = 'binh-thuan-2025.email-create-accounts';
const file = (
  name: string,
  savedOn: PlainDate,
  tasks: Record<string, ProgressEntry> = {},
  more = {},
): NamedProgress => ({
  file: name,
  progress: { format: 'haicap-progress', version: 1, unit: '2025:22933', plan, savedOn, tasks, ...more },
});
const tables = (
  files: readonly NamedProgress[],
  { expected, asOf = '2025-06-26', of = plan }: { expected?: 'all'; asOf?: PlainDate; of?: string } = {},
) =>
  progressTables(mergeProgress(dataset, files, { plan: of, asOf, ...(expected && { expected }) }), [
    { file: 'hong.json', why: 'tệp không phải JSON' },
  ]);
const notesOf = (files: readonly NamedProgress[], expected?: 'all') => tables(files, expected && { expected })[2].rows;
const sent = [file('a.json', '2025-06-20')];

test('every row of every table has a cell for every column', () => {
  for (const { columns, rows, total } of tables(sent, { expected: 'all' }))
    for (const row of [...rows, ...(total ? [total] : [])]) expect(row).toHaveLength(columns.length);
});

describe('the table of steps', () => {
  const cellsOf = (title: string, files: readonly NamedProgress[], asOf: PlainDate, of = plan) => {
    const [steps] = tables(files, { asOf, of });
    const index = steps.columns.findIndex((column) => column.title === title);
    return steps.rows.map((row) => row[index]);
  };

  test('counts the days since the last good day, the most on top, and none for what is done', () => {
    const late = cellsOf('Trễ (ngày)', sent, '2025-08-01').filter((cell) => cell !== '');
    expect(late.length).toBeGreaterThan(0);
    expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)));
    const done = [file('a.json', '2025-06-20', { [task]: { state: 'done' } })];
    expect(cellsOf('Hạn', done, '2025-08-01').at(-1)).toBe('Đã xong');
    expect(cellsOf('Trễ (ngày)', done, '2025-08-01').at(-1)).toBe('');
  });

  test('says why a step has no last good day', () => {
    expect(
      new Set(
        cellsOf(
          'Hạn cuối',
          [file('d.json', '2025-06-20', {}, { unit: '2024:531', plan: 'minh-long-2025' })],
          '2025-06-20',
          'minh-long-2025',
        ),
      ),
    ).toContain('kế hoạch không nêu');
  });

  test('says by when a list must be sent, where the plan sets another day for that', () => {
    const words = cellsOf(
      'Hạn theo kế hoạch',
      [file('d.json', '2025-06-20', {}, { unit: '2024:531', plan: 'minh-long-2025' })],
      '2025-06-20',
      'minh-long-2025',
    );
    expect(words.some((cell) => String(cell).includes('; phải gửi: hạn cuối 19/06/2025'))).toBe(true);
  });
});

describe('the notes', () => {
  test('name the plan, the day and who sent nothing', () => {
    const rows = notesOf(sent, 'all');
    expect(rows.slice(0, 3)).toEqual([
      ['Kế hoạch', expect.stringContaining('ngày 03/06/2025 (binh-thuan-2025)')],
      ['Tính đến ngày', '26/06/2025'],
      ['Đơn vị', '1 đơn vị đã gửi, 44 đơn vị chưa gửi'],
    ]);
    expect(rows.filter(([kind]) => kind === 'Chưa gửi')).toHaveLength(44);
  });

  test('say that nobody looked for the missing units when nobody did', () => {
    expect(notesOf(sent)).toContainEqual(['Đơn vị', '1 đơn vị đã gửi']);
    expect(notesOf(sent)).toContainEqual(['Chưa đối chiếu', expect.stringContaining('không nói được')]);
  });

  test('name the files that could not be read', () => {
    expect(notesOf(sent)).toContainEqual(['Bỏ lại cả tệp', 'hong.json: tệp không phải JSON']);
  });

  test.each([
    [
      'a file of another plan',
      file('x.json', '2025-06-20', {}, { plan: 'dak-lak-2025' }),
      'x.json: tệp thuộc kế hoạch dak-lak-2025; cần tệp của kế hoạch binh-thuan-2025. Đã bỏ cả tệp.',
    ],
    [
      'an unknown unit',
      file('x.json', '2025-06-20', {}, { unit: '2025:99999' }),
      'x.json: không có đơn vị mã 2025:99999; cần tệp lưu từ trang của một đơn vị có thật. Đã bỏ cả tệp.',
    ],
    [
      'a unit of another province',
      file('x.json', '2025-06-20', {}, { unit: '2025:00004' }),
      expect.stringMatching(/^x\.json: .+ không áp dụng cho Phường Ba Đình \(2025:00004\); cần .+ Đã bỏ cả tệp\.$/),
    ],
    [
      'an unknown task, with the nearest',
      file('x.json', '2025-06-20', { [`${task}s`]: { state: 'done' } }),
      `x.json: kế hoạch không có việc "${task}s"; cần mã một việc của Phường Hàm Thắng (gần nhất: ${task}). Đã bỏ việc này, giữ phần còn lại của tệp.`,
    ],
    [
      'an unknown task, with nothing near',
      file('x.json', '2025-06-20', { 'binh-thuan-2025.x': { state: 'done' } }),
      'x.json: kế hoạch không có việc "binh-thuan-2025.x"; cần mã một việc của Phường Hàm Thắng. Đã bỏ việc này, giữ phần còn lại của tệp.',
    ],
    [
      'a task of others',
      file('x.json', '2025-06-20', { 'binh-thuan-2025.domain-declare': { state: 'done' } }),
      'x.json: "Phân giải tên miền: Khai báo tên miền cho xã mới" (binh-thuan-2025.domain-declare) là việc của cơ quan khác; cần việc mà kế hoạch giao cho Phường Hàm Thắng. Đã bỏ việc này, giữ phần còn lại của tệp.',
    ],
  ])('say what was left out: %s', (_case, bad, words) => {
    expect(notesOf([bad])).toContainEqual(['Bỏ lại', words]);
  });

  const step = 'Phường Hàm Thắng (2025:22933), "Thư điện tử công vụ: Tạo hộp thư cho toàn bộ cán bộ của xã"';
  test.each([
    [
      'two files of a unit differ',
      [
        file('a.json', '2025-06-20', { [task]: { state: 'doing' } }),
        file('b.json', '2025-06-21', { [task]: { state: 'done', on: '2025-06-21', note: 'đủ' } }),
      ],
      `${step}: lấy Đã xong ngày 21/06/2025, “đủ” (b.json, lưu 21/06/2025); không lấy Đang làm (a.json, lưu 20/06/2025).`,
    ],
    [
      'only the older file ticks a step',
      [file('a.json', '2025-06-20', { [task]: { state: 'doing' } }), file('b.json', '2025-06-21')],
      `${step}: lấy Đang làm (a.json, lưu 20/06/2025), là tệp cũ hơn; tệp mới nhất b.json không ghi việc này.`,
    ],
    [
      'a state is dated after the day of saving',
      [file('a.json', '2025-06-20', { [task]: { state: 'done', on: '2025-06-21' } })],
      `${step}: ngày ghi nằm sau ngày lưu tệp: Đã xong ngày 21/06/2025 (a.json, lưu 20/06/2025).`,
    ],
    [
      'a file was saved after the day of the report',
      [file('a.json', '2025-06-27')],
      'Phường Hàm Thắng (2025:22933): tệp a.json lưu ngày 27/06/2025, sau ngày của báo cáo.',
    ],
  ])('say what a reader should know: %s', (_case, files, words) => {
    expect(notesOf(files)).toContainEqual(['Cần biết', words]);
  });
});
