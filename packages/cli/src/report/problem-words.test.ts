import { readProgress } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { progressPhrase, unreadFiles } from './problem-words.js';

const head = { format: 'haicap-progress', version: 1, unit: '2025:22933', plan: 'p', savedOn: '2025-06-10', tasks: {} };
const why = (text: string) => unreadFiles(readProgress({ path: 'a.json', text }).problems).map((file) => file.why);
const again = '→ mở trang của đơn vị và lưu ra tệp lần nữa';

describe('what is wrong with a progress file is said in Vietnamese', () => {
  test.each([
    ['not JSON', 'x', `thấy nội dung không phải JSON; cần JSON đúng cú pháp ${again}`],
    ['another kind', '{}', `thấy tệp loại khác; cần tệp lưu từ trang theo dõi của đơn vị ${again}`],
    ['a later version', JSON.stringify({ ...head, version: 2 }), 'thấy phiên bản 2; cần phiên bản 1 → cập nhật haicap'],
    ['no version', '{ "format": "haicap-progress" }', 'thấy không có phiên bản; cần phiên bản 1 → cập nhật haicap'],
    [
      'a unit',
      JSON.stringify({ ...head, unit: '1' }),
      'unit: thấy "1"; cần mã đơn vị như 2025:22933 → sửa lại giá trị',
    ],
    [
      'a field too many',
      JSON.stringify({ ...head, x: 1 }),
      'x: thấy mục "x"; cần chỉ các mục của định dạng → bỏ đi, hoặc sửa chính tả',
    ],
    [
      'a task id',
      JSON.stringify({ ...head, tasks: { x: { state: 'done' } } }),
      'tasks.x: thấy việc "x"; cần mã một việc → sửa lại giá trị',
    ],
    [
      'a note that is too long',
      JSON.stringify({ ...head, tasks: { 'p.x': { state: 'done', note: 'a'.repeat(501) } } }),
      `tasks.p.x.note: thấy "${'a'.repeat(79)}…; cần nhiều nhất 500 ký tự → sửa lại giá trị`,
    ],
    [
      'control characters',
      JSON.stringify({ ...head, tasks: { 'p.x': { state: 'done', note: '\u0007' } } }),
      'tasks.p.x.note: thấy "\u0007"; cần chữ không có ký tự điều khiển → sửa lại giá trị',
    ],
    ['a missing field', JSON.stringify({ ...head, plan: undefined }), 'plan: thấy không có gì; cần chữ → thêm mục này'],
    [
      'a field that stands there twice',
      JSON.stringify(head).replace('"plan":"p"', '"plan":"p","plan":"p"'),
      `dòng 1: thấy một mục có hai lần; cần mỗi mục một lần ${again}`,
    ],
  ])('%s', (_case, text, expected) => {
    expect(why(text)).toEqual([expected]);
  });

  test.each([
    ['a file of 2000000 bytes', 'tệp 2000000 byte'],
    ['at most 1000000 bytes', 'nhiều nhất 1000000 byte'],
    ['a file that cannot be read', 'tệp không đọc được'],
    ['a file that may be read', 'tệp được phép đọc'],
    ['check where the file is and who may read it', 'xem lại chỗ để tệp và quyền đọc'],
  ])('%s → %s', (english, vietnamese) => {
    expect(progressPhrase(english)).toBe(vietnamese);
  });
});

test('all that is wrong with one file stands together, file by file', () => {
  const problem = (file: string, found: string) => ({
    code: 'x',
    file,
    place: '',
    found,
    expected: 'valid JSON',
    fix: 'update haicap',
  });
  expect(unreadFiles([problem('a', 'nothing'), problem('b', 'nothing'), problem('a', 'a list')])).toEqual([
    {
      file: 'a',
      why: 'thấy không có gì; cần JSON đúng cú pháp → cập nhật haicap; thấy một danh sách; cần JSON đúng cú pháp → cập nhật haicap',
    },
    { file: 'b', why: 'thấy không có gì; cần JSON đúng cú pháp → cập nhật haicap' },
  ]);
});
