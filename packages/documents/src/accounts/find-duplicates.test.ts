import { expect, test } from 'vitest';
import { needed, textFile } from '../../test/roster-file.js';
import { findDuplicates } from './find-duplicates.js';
import { readRoster } from './read-roster.js';

const headings = [...needed, 'Đơn vị', 'Hộp thư đã có'];
const an = ['Lê Văn An', 'Công chức', 'Địa chính', 'Phòng Kinh tế'];

/** The numbers of the rows that are duplicates, with the number of the first row of the person. */
async function duplicates(...rows: string[][]) {
  const found = findDuplicates((await readRoster(textFile([headings, ...rows]))).rows);
  return [...found].map(([row, first]) => [row.row, first.row]);
}

test.each<[string, string[][], number[][]]>([
  [
    'the same name, title, post and unit',
    [an, an, an],
    [
      [3, 2],
      [4, 2],
    ],
  ],
  [
    'capitals, spaces and the place of the tone mark aside',
    [
      ['Lê Thị Hoà', 'a', 'b'],
      ['LÊ THỊ  HÒA', 'A', 'B'],
    ],
    [[3, 2]],
  ],
  ['one of them with a mailbox', [an, [...an, 'anlv@xa.gov.vn']], [[3, 2]]],
  [
    'both with the same mailbox',
    [
      [...an, 'anlv@xa.gov.vn'],
      [...an, 'AnLV@xa.gov.vn'],
    ],
    [[3, 2]],
  ],
])('one person twice: %s', async (_name, rows, found) => {
  expect(await duplicates(...rows)).toEqual(found);
});

test.each<[string, string[][]]>([
  ['another post', [an, ['Lê Văn An', 'Công chức', 'Văn thư', 'Phòng Kinh tế']]],
  ['another unit', [an, ['Lê Văn An', 'Công chức', 'Địa chính', 'Văn phòng']]],
  ['other marks', [an, ['Lê Văn Ân', 'Công chức', 'Địa chính', 'Phòng Kinh tế']]],
  [
    'a mailbox each',
    [
      [...an, 'anlv@xa.gov.vn'],
      [...an, 'anlv2@xa.gov.vn'],
    ],
  ],
  [
    'no name',
    [
      ['', 'a', 'b'],
      ['', 'a', 'b'],
    ],
  ],
])('two people: %s', async (_name, rows) => {
  expect(await duplicates(...rows)).toEqual([]);
});
