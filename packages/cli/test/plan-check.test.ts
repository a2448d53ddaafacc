import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { haicap } from './haicap.js';
import { acceptKinds, inventedDocx, writeCases, writeTasks } from './invented-plan.js';

const room = mkdtempSync(join(tmpdir(), 'haicap-check-'));
const folder = join(room, 'thi-diem-2025');
const check = (...more: string[]) => haicap('plan', 'check', folder, ...more);

beforeAll(async () => {
  const file = join(room, 'plan.docx');
  writeFileSync(file, await inventedDocx());
  haicap('plan', 'new', 'thi-diem-2025', '--from', file, '--to', room, '--province', '96');
});
afterAll(() => rmSync(room, { recursive: true }));

/** Changes a file for one look at the folder. */
function checkWith(name: string, change: (text: string) => string, ...more: string[]) {
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  expect(change(before)).not.toBe(before);
  writeFileSync(file, change(before));
  const run = check(...more);
  writeFileSync(file, before);
  return run;
}

/** One step after the other, as a person finishes a plan. */
describe('haicap plan check lists what is missing until the plan is complete', () => {
  test('at first: every kind is a proposal, the duties have no tasks, there are no examples', () => {
    const { status, stdout, stderr } = check();
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('Loại đoạn mới là đề xuất (đồng ý thì bỏ dấu hỏi trong ngoặc): 14 (');
    expect(stdout).toContain('› ii.1.1 {.obligation?} Sở Nội vụ gửi danh sách');
    expect(stdout).toContain('Đoạn giao nhiệm vụ chưa có việc: 2\n  ii.1.1\n  ii.1.2\n');
    expect(stdout).toMatch(/· Đoạn đã xác nhận loại +0\/14\n/);
    expect(stdout).toMatch(/· Ví dụ +0\/10\n/);
    expect(stdout).toMatch(/✓ Bản chép khớp chữ gốc +khớp\n/);
    expect(stdout).toMatch(/Kế hoạch chưa đầy đủ: thi-diem-2025\n$/);
  });

  test('the same as JSON', () => {
    const { status, stdout } = check('--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      plan: 'thi-diem-2025',
      complete: false,
      problems: [],
      proposed: { length: 14 },
      sameAsRaw: true,
      coverage: { obligations: 2, encoded: 0, missing: ['ii.1.1', 'ii.1.2'] },
      cases: { count: 0, needed: 10 },
    });
  });

  test('counts the clauses although the front matter is not finished', () => {
    const { stdout } = checkWith('source.md', (text) =>
      text.replace('issuer: Ủy ban nhân dân tỉnh Thí Điểm', 'issuer: ""'),
    );
    expect(stdout).toContain('Lỗi cần sửa: 1');
    expect(stdout).toContain('cần: chữ không để trống');
    expect(stdout).toMatch(/Đoạn giao nhiệm vụ đã có việc +0\/2\n/);
  });

  test('with the kinds accepted and the tasks written, the examples are still missing', () => {
    acceptKinds(folder);
    writeTasks(folder);
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).not.toContain('đề xuất');
    expect(stdout).toMatch(/✓ Đoạn giao nhiệm vụ đã có việc +2\/2\n/);
    expect(stdout).toMatch(/· Ví dụ +0\/10\n/);
  });

  test('an example that comes out otherwise is named, with what came', () => {
    writeCases(folder, (text) => text.replace('status: overdue', 'status: due'));
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain('Ví dụ cho kết quả khác điều đã ghi: 1\n  dept-home-affairs ngày 2025-06-15\n');
    expect(stdout).toContain('việc "send-list" cần lead, due, 2025-06-14; thực tế: lead, overdue, 2025-06-14');
  });

  test('in the end it is complete', () => {
    writeCases(folder);
    const { status, stdout, stderr } = check();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/Kế hoạch đã đầy đủ: thi-diem-2025\n$/);
    expect(JSON.parse(check('--format', 'json').stdout)).toMatchObject({ complete: true, problems: [], proposed: [] });
  });

  test.each([
    [
      'a word that is not in the raw text',
      'source.md',
      'Nguyễn Văn Thử',
      'Nguyễn Văn Thử Nghiệm',
      'Bản chép khác chữ gốc',
    ],
    ['a raw text that is not there', 'source.md', 'raw: raw.txt', 'raw: raw2.txt', 'không có tệp "raw2.txt"'],
    [
      'a quote that is not in its clause',
      'tasks/email.yaml',
      'lập hộp thư cho',
      'mở hộp thư cho',
      'Chữ trích không đúng nguyên văn',
    ],
    [
      'an actor that is none',
      'tasks/email.yaml',
      '[dept-home-affairs]',
      '[dept-home]',
      'có phải là "dept-finance" hoặc "dept-home-affairs"?',
    ],
    ['examples that are no YAML', 'cases.yaml', 'cases:', 'cases: [', 'YAML không đọc được'],
    [
      'an example of an unknown task',
      'cases.yaml',
      '{ task: send-list,',
      '{ task: sent-list,',
      'việc "sent-list" không có',
    ],
    ['an example of no unit', 'cases.yaml', 'asOf:', 'unit: "2025:00000"\n    asOf:', 'không hỏi được'],
  ])('%s makes it incomplete again', (_case, name, words, instead, says) => {
    const { status, stdout } = checkWith(name, (text) => text.replace(words, instead));
    expect(status).toBe(1);
    expect(stdout).toContain(says);
    expect(stdout).toContain('Kế hoạch chưa đầy đủ');
  });

  test('tasks in a file with problems are not counted, and that is said', () => {
    const { stdout } = checkWith('tasks/email.yaml', (text) => text.replace('lập hộp thư cho', 'mở hộp thư cho'));
    expect(stdout).toMatch(/Chưa tính các tệp còn lỗi: .*thi-diem-2025\/tasks\/email\.yaml\n/);
    expect(stdout).toMatch(/· Đoạn giao nhiệm vụ đã có việc +0\/2\n/);
  });
});

test('the plan of Bình Thuận is complete', () => {
  const path = join(import.meta.dirname, '../../../data/sources/binh-thuan-2025');
  expect(haicap('plan', 'check', path)).toMatchObject({ status: 0, stderr: '' });
});
