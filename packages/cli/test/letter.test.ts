import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { haicap } from './haicap.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'haicap-letter-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const letter = (...args: string[]) => haicap('letter', ...args);
const district = ['--unit', '2024:643', '--as-of', '2025-06-10'];
const commune = ['--unit', '2025:24175', '--as-of', '2025-07-02'];

/** The text of a document that a command has written. */
async function written(name: string, ...args: string[]): Promise<{ text: string; said: string }> {
  const out = join(folder, name);
  const { status, stdout, stderr } = letter(...args, '--out', out);
  expect(stderr.split('\n')[0]).toBe(`Đã ghi ${out}`);
  expect([status, stdout]).toEqual([0, '']);
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(out) });
  return { text: value, said: stderr };
}

test.each(['../README.md', '../../../README.vi.md'])('the letter that %s asks for is written', async (readme) => {
  const text = readFileSync(new URL(readme, import.meta.url), 'utf8');
  const [, asked = ''] = / letter (account-letter .*) --out cong-van\.docx$/m.exec(text) ?? [];
  expect(asked).toContain('--task');
  await written(`${readme.length}.docx`, ...asked.split(' '));
});

describe('haicap letter lists what can be drafted', () => {
  test('for a unit, by kind, with the task and to whom it goes', () => {
    const { status, stdout, stderr } = letter(...district);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Thành phố Buôn Ma Thuột (2024:643) soạn được theo Kế hoạch 114/KH-UBND');
    expect(stdout).toContain(
      'Công văn đề nghị về tài khoản (account-letter)\n  dak-lak-2025.email-district-review\n    Gửi văn bản bỏ hộp thư cấp huyện → Sở Khoa học và Công nghệ\n',
    );
    expect(stdout).toContain('Biên bản bàn giao dữ liệu (data-minutes)\n  dak-lak-2025.district-data-handover\n');
    expect(stdout).toBe(stdout.normalize('NFC'));
  });

  test('as JSON', () => {
    expect(JSON.parse(letter(...commune, '--format', 'json').stdout)).toMatchObject({
      unit: '2025:24175',
      plan: 'dak-lak-2025',
      letters: [
        { kind: 'contact-notice', task: 'dak-lak-2025.vc-contact', sendTo: ['provincial-office'] },
        { kind: 'account-letter', name: 'Công văn đề nghị về tài khoản', sendTo: ['dost'] },
      ],
    });
  });

  test('for an agency under a plan', () => {
    const { status, stdout } = letter('--actor', 'dept-finance', '--plan', 'binh-thuan-2025');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Sở Tài chính (dept-finance) soạn được')]);
  });
});

describe('haicap letter writes', () => {
  test('an account letter, chosen by its task', async () => {
    const { text, said } = await written('email.docx', 'email-district-review', ...district);
    expect(text).toContain('THÀNH PHỐ BUÔN MA THUỘT');
    expect(text).toContain('Kính gửi: Sở Khoa học và Công nghệ');
    expect(text).toContain('mục II.3.b, gạch đầu dòng 2: “Đối với UBND cấp huyện: Đề nghị có văn bản gửi');
    expect(said).toContain('Bản nháp: Gửi văn bản bỏ hộp thư cấp huyện. Chỗ để trống, tô nền, trong ngoặc vuông: số;');
    expect(said).toContain('Cách hiểu của ban biên tập: “trước khi giải thể”');
  });

  test('an account letter, chosen by its kind where one task alone asks for it', async () => {
    const { text } = await written('commune.docx', 'account-letter', ...commune);
    expect(text).toContain('XÃ HÒA PHÚ');
    expect(text).toContain('V/v rà soát, thay đổi thông tin, đăng ký mới, hủy bỏ tài khoản');
  });

  test('one of several, chosen by --task', async () => {
    const { text } = await written('report.docx', 'account-letter', ...district, '--task', 'reporting-district-review');
    expect(text).toContain('Kính gửi: Văn phòng Ủy ban nhân dân tỉnh');
  });

  test('with the parent and the place that are given', async () => {
    const more = ['--parent', 'Ủy ban nhân dân tỉnh Đắk Lắk', '--place', 'Xã Hòa Phú'];
    const { text } = await written('parent.docx', 'contact-notice', ...commune, ...more);
    expect(text).toContain('ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK\n\nỦY BAN NHÂN DÂN\n\nXÃ HÒA PHÚ');
    expect(text).toContain('Xã Hòa Phú, ngày […] tháng […] năm […]');
  });

  test('minutes with the files of a manifest, and their sizes where the files are there', async () => {
    const bag = join(folder, 'bag');
    mkdirSync(join(bag, 'data'), { recursive: true });
    writeFileSync(join(bag, 'data', 'a.csv'), '12345');
    const [one, two] = ['a'.repeat(64), 'b'.repeat(64)];
    writeFileSync(join(bag, 'manifest-sha256.txt'), `${one}  data/a.csv\n${two}  data/50%25.csv\n`);
    const { text } = await written('bag.docx', 'data-minutes', ...district, '--manifest', bag, '--system', 'email');
    expect(text).toContain('Bàn giao dữ liệu hệ thống Thư điện tử công vụ');
    expect(text).toContain('gồm 2 tệp, tổng dung lượng […] byte');
    expect(text).toContain(`data/a.csv\n\n5\n\n${one}`);
    expect(text).toContain(`data/50%.csv\n\n[dung lượng]\n\n${two}`);
  });

  test('a weekly report with what the unit has ticked', async () => {
    const ticks = join(folder, 'tien-do.json');
    const progress = {
      format: 'haicap-progress',
      version: 1,
      unit: '2024:597',
      plan: 'binh-thuan-2025',
      savedOn: '2025-06-10',
      tasks: { 'binh-thuan-2025.budget-estimate': { state: 'done', note: 'Đã gửi Sở' } },
    };
    writeFileSync(ticks, JSON.stringify(progress));
    const args = ['weekly-report', '--unit', '2024:597', '--as-of', '2025-06-12', '--progress'];
    const { text } = await written('weekly.docx', ...args, ticks);
    expect(text).toContain('09/06/2025\n\nĐã xong\n\nĐã gửi Sở');
    const other = letter('weekly-report', '--unit', '2024:593', '--progress', ticks, '--out', join(folder, 'x.docx'));
    expect([other.status, other.stderr]).toEqual([
      2,
      `Tệp tiến độ "${ticks}" là của 2024:597, kế hoạch binh-thuan-2025; cần tệp của 2024:593, kế hoạch binh-thuan-2025.\n`,
    ]);
  });
});

describe('the answer is no (status 1), and nothing is written', () => {
  test.each([
    [
      'a kind that the plan does not ask of this unit',
      ['weekly-report', ...district],
      'Kế hoạch 114/KH-UBND của tỉnh Đắk Lắk không yêu cầu Thành phố Buôn Ma Thuột (2024:643) gửi văn bản "weekly-report".\nVăn bản mà',
    ],
    [
      'a task that asks for no document',
      ['email-keep', ...commune],
      'không yêu cầu Xã Hòa Phú (2025:24175) gửi văn bản "email-keep"',
    ],
    [
      'a unit of which the plan asks nothing',
      ['account-letter', '--unit', '2025:22933'],
      'không yêu cầu Phường Hàm Thắng (2025:22933) gửi văn bản nào mà lệnh này soạn được',
    ],
    [
      'a unit that no plan binds',
      ['account-letter', '--unit', '2025:00004'],
      'Dữ liệu chưa có kế hoạch nào áp dụng cho Phường Ba Đình (2025:00004): nguồn không nêu.',
    ],
  ])('%s', (_case, args, says) => {
    const out = join(folder, 'no.docx');
    const { status, stdout, stderr } = letter(...args, '--out', out);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(says);
    expect(existsSync(out)).toBe(false);
  });

  test('a list that is empty, as JSON', () => {
    const { status, stdout } = letter('--unit', '2025:00004', '--format', 'json');
    expect([status, JSON.parse(stdout)]).toEqual([1, { unit: '2025:00004', plan: null, letters: [] }]);
  });
});

describe('a wrong question (status 2) is answered with what was expected', () => {
  test.each([
    ['nobody', [], 'Chưa nêu ai soạn văn bản; cần đúng một trong hai: --unit <đơn vị> hoặc --actor <mã>.'],
    ['two writers', [...district, '--actor', 'dost'], 'Nêu cả --unit lẫn --actor; cần đúng một trong hai'],
    ['an agency without a plan', ['--actor', 'dept-finance'], 'Mới nêu cơ quan; cần thêm một đơn vị, hoặc --plan'],
    [
      'several tasks',
      ['account-letter', ...district, '--out', 'x.docx'],
      'Có 4 việc cần công văn đề nghị về tài khoản; cần --task với một trong các mã dưới đây.\nCác việc:\n  dak-lak-2025.email-district-review:',
    ],
    [
      'a task of another kind',
      ['account-letter', ...district, '--task', 'vc-contact', '--out', 'x.docx'],
      'Việc "vc-contact" không hợp ở đây; cần --task',
    ],
    [
      'a kind that is none',
      ['minutes', ...district, '--out', 'x.docx'],
      'Không có loại văn bản hay việc "minutes"; cần một trong: account-letter, contact-notice, weekly-report, data-minutes; hoặc mã một việc của kế hoạch dak-lak-2025.\nGần nhất:\n  data-minutes',
    ],
    [
      'an option of another kind',
      ['contact-notice', ...commune, '--system', 'email', '--out', 'x.docx'],
      '--system không dùng cho contact-notice; cần bỏ --system, hoặc soạn data-minutes.',
    ],
    [
      'no such manifest',
      ['data-minutes', ...district, '--manifest', '/no/such/bag', '--out', 'x.docx'],
      'Không đọc được bản kê "/no/such/bag"',
    ],
    [
      'a file that is no progress file',
      ['weekly-report', '--unit', '2024:597', '--progress', 'package.json', '--out', 'x.docx'],
      'Không dùng được tệp tiến độ "package.json"; cần đúng một tệp lưu từ trang theo dõi của đơn vị.\nLý do:\n  package.json: thấy tệp loại khác',
    ],
    [
      'another format',
      ['contact-notice', ...commune, '--out', 'x.pdf', '--format', 'pdf'],
      '--format cần một trong: docx',
    ],
    ['a day that is none', ['--unit', '2024:643', '--as-of', '10/6/2025'], 'Ngày "10/6/2025" không hợp lệ'],
  ])('%s', (_case, args, says) => {
    const { status, stdout, stderr } = letter(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
    expect(existsSync('x.docx')).toBe(false);
  });
});
