import { expect, test } from 'vitest';
import { readYaml } from './read-yaml.js';

const FORM = 'mỗi dòng một trường, viết "tên: giá trị", thụt vào bằng dấu cách';
const QUOTE = 'để cả giá trị trong ngoặc kép';
const STRAIGHT = 'để các dòng cùng nhóm thẳng hàng';

// biome-ignore format: one case a line, as a table
const cases: [name: string, yaml: string, line: number, found: string, fix: string][] = [
  ['a second colon', 'group: plan\ntitle: Kế hoạch: năm 2026', 2, 'hai dấu hai chấm trong một dòng', `${QUOTE}, vì giá trị có dấu hai chấm`],
  ['no space after the colon', 'title:Kế hoạch\ngroup: plan', 1, '"title:Kế hoạch"', 'thêm dấu cách sau dấu hai chấm'],
  ['a quote that does not end', 'title: "Kế hoạch\ngroup: plan', 1, 'ngoặc kép mở mà không đóng', 'đóng ngoặc kép ở cuối giá trị'],
  ['a single quote that does not end', "title: 'Kế hoạch\ngroup: plan", 1, 'ngoặc kép mở mà không đóng', 'đóng ngoặc kép ở cuối giá trị'],
  ['quotes within quotes', 'title: "Kế hoạch "A" năm"', 1, '"title: "Kế hoạch "A" năm""', `${QUOTE}; ngoặc kép bên trong đổi thành “ ”`],
  ['a line moved in', 'title: a\n  group: plan', 1, 'dòng thụt vào sai chỗ', STRAIGHT],
  ['a list out of line', 'duties:\n  - a\n - b', 3, 'dòng thụt vào sai chỗ', STRAIGHT],
  ['a bracket that does not end', 'posted: [a, b', 1, 'dòng thụt vào sai chỗ, hoặc ngoặc mở mà không đóng', `${STRAIGHT}, đóng ngoặc`],
  ['brackets for emphasis', 'title: [Khẩn] Thông báo', 1, 'giá trị mở đầu bằng dấu [', QUOTE],
  ['asterisks for emphasis', 'title: *Thông báo*', 1, 'giá trị mở đầu bằng dấu *', QUOTE],
  ['an asterisk alone, which would name another value', 'title: *abc', 1, 'giá trị mở đầu bằng dấu *', QUOTE],
  ['an ampersand, which would be swallowed', 'title: &a Thông báo', 1, 'giá trị mở đầu bằng dấu &', QUOTE],
  ['an exclamation mark', 'title: !Khẩn Thông báo', 1, 'giá trị mở đầu bằng dấu !', QUOTE],
  ['an exclamation mark alone, which would be swallowed', 'title: !a', 1, 'giá trị mở đầu bằng dấu !', QUOTE],
  ['an at sign', 'title: @xa', 1, 'giá trị mở đầu bằng dấu @', QUOTE],
  ['a per cent sign', 'title: %a', 1, 'giá trị mở đầu bằng dấu %', QUOTE],
  ['a hash that cuts the value', 'title: Quyết định #12', 1, 'dấu #: chữ từ đó đến cuối dòng không hiện', QUOTE],
  ['an escape that does not exist', 'title: "a\\qb"', 1, '"title: "a\\qb""', `${QUOTE}; ngoặc kép bên trong đổi thành “ ”`],
];

test.each(cases)('%s', (_name, yaml, line, found, fix) => {
  expect(readYaml(yaml)).toEqual({ faults: [{ line, found, expected: FORM, fix }] });
});

test('a field that stands twice', () => {
  expect(readYaml('title: a\ngroup: plan\ntitle: b')).toEqual({
    faults: [
      { line: 3, found: 'trường "title" lần thứ hai', expected: 'mỗi trường một lần', fix: 'xóa một trong hai dòng' },
    ],
  });
});

test('tabs at the beginning of lines, each line by itself', () => {
  const tab = { found: 'dấu tab ở đầu dòng', expected: 'dấu cách', fix: 'xóa dấu tab, gõ hai dấu cách' };
  expect(readYaml('picture:\n\tfile: /a.svg\n\talt: b')).toEqual({
    faults: [
      { line: 2, ...tab },
      { line: 3, ...tab },
    ],
  });
});

test('a text with references to itself is refused, not unfolded', () => {
  const bomb = ['a: &a [x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n');
  expect(readYaml(bomb)).toMatchObject({ faults: [{ line: 1 }, { line: 2 }, { line: 3 }] });
});

test('a text without faults is its value; nothing is a group without fields', () => {
  expect(readYaml('title: "Kế hoạch #12" # ghi chú')).toMatchObject({ value: { title: 'Kế hoạch #12' } });
  expect(readYaml('')).toMatchObject({ value: {} });
});
