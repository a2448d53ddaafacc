import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readIcs } from '../../documents/test/read-ics.js';
import { WrongQuestion } from '../src/failure.js';
import { handbookSite } from '../src/io/handbook-site.js';
import { haicap } from './haicap.js';

const folder = mkdtempSync(join(tmpdir(), 'haicap-calendar-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asOf = ['--as-of', '2025-06-20', '--format', 'ics'];
const ofUnit = ['instructions', '2025:22933', ...asOf];
const ofPlan = ['matrix', '--plan', 'binh-thuan-2025', ...asOf];

describe('the calendar of a unit', () => {
  test('is alone on stdout; what it leaves out, and what would bring it in, is said on stderr', () => {
    const { status, stdout, stderr } = haicap(...ofUnit);
    expect(status).toBe(0);
    expect(readIcs(stdout).entries).toHaveLength(19);
    expect(stderr.split('\n')).toEqual([
      '9 việc không có ngày, không nằm trong lịch này:',
      'Chờ một sự kiện (2): Mở hệ thống thư công vụ cho xã mới; Giao quyền quản trị thư và hướng dẫn tạo tài khoản.',
      expect.stringMatching(/^Kế hoạch không nêu thời hạn \(7\): /),
      expect.stringMatching(
        /^Lịch có 19 mục, theo Kế hoạch 2495\/KH-UBND của tỉnh Bình Thuận \(ngày 03\/06\/2025\)\.$/,
      ),
      'Khi biết ngày, hỏi lại với: --event it-officer-list-received=YYYY-MM-DD',
      '',
    ]);
  });

  test('has a task once the day of its event is told', () => {
    const { stdout, stderr } = haicap(...ofUnit, '--event', 'it-officer-list-received=2025-06-11');
    const days = new Map(readIcs(stdout).entries.map(({ uid, start }) => [uid, start]));
    expect(days.get('binh-thuan-2025.email-set-up.2025-22933@haicap')).toBe('2025-06-16');
    expect(days.size).toBe(21);
    expect(stderr).toContain('7 việc không có ngày');
    expect(stderr).not.toContain('--event');
  });

  test('goes into a file by its ending', () => {
    const out = join(folder, 'viec.ics');
    expect(haicap('instructions', '2025:22933', '--as-of', '2025-06-20', '--out', out)).toMatchObject({ status: 0 });
    expect(readFileSync(out, 'utf8')).toBe(haicap(...ofUnit).stdout);
  });

  test('is none where nothing has a day: the answer is "no", and says why', () => {
    const out = join(folder, 'trong.ics');
    const { status, stdout, stderr } = haicap('instructions', '2024:643', '--as-of', '2025-06-10', '--out', out);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^Không có lịch: không việc nào có ngày\.\n\d+ việc không có ngày, không nằm trong lịch này:\n/,
    );
    expect(stderr).toContain('--event district-dissolution=YYYY-MM-DD');
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });
});

test('the calendar of an agency has its weekly reports', () => {
  const { stdout } = haicap('instructions', '--actor', 'dost', '--plan', 'binh-thuan-2025', ...asOf);
  const weekly = readIcs(stdout).entries.find(({ repeats }) => repeats.length > 0);
  expect(weekly?.uid).toBe('binh-thuan-2025.weekly-report.dost@haicap');
  expect(weekly?.summary).toBe('Báo cáo tiến độ chiều thứ 5 hằng tuần');
  expect(weekly?.repeats.slice(0, 2)).toEqual(['2025-06-05', '2025-06-12']);
});

describe('the calendar of a whole plan', () => {
  test('has every task with a day once, with all agencies in its notes', () => {
    const { status, stdout, stderr } = haicap(...ofPlan);
    const { entries } = readIcs(stdout);
    expect(status).toBe(0);
    expect(entries).toHaveLength(26);
    const site = entries.find(({ uid }) => uid === 'binh-thuan-2025.vc-reallocate-equipment.binh-thuan-2025@haicap');
    expect(site?.notes).toContain('Chủ trì, thực hiện: Văn phòng Ủy ban nhân dân tỉnh\nPhối hợp: Văn phòng Tỉnh ủy; ');
    expect(stderr).toContain('21 việc không có ngày');
  });

  test('counts from the day of an event', () => {
    const told = haicap(...ofPlan, '--event', 'it-officer-list-received=2025-06-11');
    expect(readIcs(told.stdout).entries).toHaveLength(28);
  });

  test.each([
    ['--as-of', '2025-06-10'],
    ['--event', 'it-officer-list-received=2025-06-11'],
  ])('%s is for the calendar alone', (option, value) => {
    expect(haicap('matrix', '--plan', 'binh-thuan-2025', option, value)).toEqual({
      status: 2,
      stdout: '',
      stderr: `Bảng phân công không phụ thuộc ngày, ${option} không dùng được; cần bỏ đi, hoặc --format ics.\n`,
    });
  });

  test('refuses a day that is none and an event that the plan does not have', () => {
    expect(haicap('matrix', '--plan', 'binh-thuan-2025', '--format', 'ics', '--as-of', '10/6/2025').status).toBe(2);
    expect(haicap(...ofPlan, '--event', 'list=2025-06-11')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Kế hoạch binh-thuan-2025 không có sự kiện "list"'),
    });
  });
});

describe('the address of the handbook', () => {
  test.each([
    [{}, {}],
    [{ HANDBOOK_SITE: '' }, {}],
    [{ HANDBOOK_SITE: 'https://so-tay.example' }, { site: 'https://so-tay.example/' }],
    [
      { HANDBOOK_SITE: 'https://so-tay.example', HANDBOOK_BASE: '/hai-cap' },
      { site: 'https://so-tay.example/hai-cap/' },
    ],
    [{ HANDBOOK_SITE: 'https://so-tay.example/', HANDBOOK_BASE: '/a/' }, { site: 'https://so-tay.example/a/' }],
  ])('%j gives %j', (environment, options) => {
    expect(handbookSite(environment)).toEqual(options);
  });

  test.each(['so-tay.example', 'ftp://so-tay.example', 'https://'])('%s is refused', (site) => {
    expect(() => handbookSite({ HANDBOOK_SITE: site })).toThrow(
      new WrongQuestion(
        `HANDBOOK_SITE "${site}" không phải là một địa chỉ; cần một địa chỉ như https://so-tay.example.`,
      ),
    );
  });
});
