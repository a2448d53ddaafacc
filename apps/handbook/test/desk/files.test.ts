import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desks, fileText, loadFile, stored, tick, told } from './desks.js';
import { accounts } from './units.js';

const desks = Desks.forTests();

describe('loading a file', () => {
  test('shows what differs before anything is replaced, and keeps what is there unless told otherwise', async () => {
    const { context, page } = await desks().open();
    await tick(page, 'Đã xong');
    const before = await stored(page);
    const text = fileText({
      [accounts]: { state: 'blocked', on: '2025-06-09', note: 'chờ' },
      'binh-thuan-2025.old': { state: 'done' },
    });
    await loadFile(page, text);
    await page.locator('[data-desk-ask]').waitFor();
    expect(await page.locator('[data-desk-question]').textContent()).toBe(
      'Thay những gì đang ghi bằng tệp lưu ngày 10/06/2025? Khác nhau ở 1 việc:',
    );
    expect(await page.locator('[data-desk-differences] li').allTextContents()).toEqual([
      'Tạo hộp thư cho toàn bộ cán bộ của xã: đang ghi Đã xong → tệp ghi Vướng 09/06/2025, “chờ”',
      '"binh-thuan-2025.old" không có trên trang này: bỏ qua',
    ]);
    expect(await stored(page)).toBe(before);
    await page.locator('[data-desk-no]').click();
    expect(await stored(page)).toBe(before);

    await loadFile(page, text);
    await page.locator('[data-desk-yes]').click();
    expect(await stored(page)).toBe(
      JSON.stringify({ [accounts]: { state: 'blocked', on: '2025-06-09', note: 'chờ' } }),
    );
    await context.close();
  });

  test('of the same contents asks nothing', async () => {
    const { context, page } = await desks().open();
    await tick(page, 'Đã xong');
    await loadFile(page, fileText({ [accounts]: { state: 'done' } }));
    expect(await told(page, 'giống hệt')).toContain('Tệp giống hệt những gì đang ghi.');
    await context.close();
  });
});

describe('a file that is none of this desk is refused with a reason, and nothing changes', () => {
  let desk: Awaited<ReturnType<Desks['open']>>;
  beforeAll(async () => {
    desk = await desks().open();
  });
  afterAll(() => desk.context.close());

  test.each([
    ['not JSON', 'x', 'Không nạp: đây không phải tệp tiến độ của sổ tay.'],
    ['another kind of file', '{ "a": 1 }', 'Không nạp: đây không phải tệp tiến độ của sổ tay.'],
    ['a later version', fileText({}, { version: 2 }), 'Không nạp: tệp thuộc phiên bản 2, trang này đọc phiên bản 1.'],
    [
      'another unit',
      fileText({}, { unit: '2025:22945' }),
      'Không nạp: tệp của đơn vị mã 2025:22945; trang này của 2025:22933.',
    ],
    [
      'another plan',
      fileText({}, { plan: 'dak-lak-2025' }),
      'Không nạp: tệp của kế hoạch dak-lak-2025; phần này của binh-thuan-2025.',
    ],
    ['no day of saving', fileText({}, { savedOn: '2025-06-31' }), 'Không nạp: tệp thiếu ngày lưu hoặc danh sách việc.'],
    [
      'an unknown state',
      fileText({ [accounts]: { state: 'x' } }),
      `Không nạp: tệp có chỗ hỏng ở việc "${accounts}": tiến độ "x" không có trong danh sách.`,
    ],
    [
      'a day that is none',
      fileText({ [accounts]: { state: 'done', on: '9/6' } }),
      `ở việc "${accounts}": ngày "9/6" không có thật.`,
    ],
    [
      'a note that is too long',
      fileText({ [accounts]: { state: 'done', note: 'a'.repeat(501) } }),
      'ghi chú dài quá 500 ký tự.',
    ],
    ['an empty note', fileText({ [accounts]: { state: 'done', note: ' ' } }), 'ghi chú trống.'],
    ['a record of another form', fileText({ [accounts]: 'done' }), 'không phải một nhóm mục.'],
    ['a strange field', fileText({ [accounts]: { state: 'done', by: 'x' } }), 'có mục lạ "by".'],
    ['far too much', 'x'.repeat(1_000_001), 'Không nạp: tệp này quá lớn, không phải tệp tiến độ.'],
  ])('%s', async (_case, content, words) => {
    const { page } = desk;
    for (const state of ['Vướng', 'Đã xong']) await tick(page, state);
    const before = await stored(page);
    await loadFile(page, content);
    expect(await told(page, 'Không nạp')).toContain(words);
    expect(await stored(page)).toBe(before);
  });
});
