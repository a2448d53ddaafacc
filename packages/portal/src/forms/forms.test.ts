import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { mendDay } from './day.js';
import { ChannelAddress, Day, Email, Line, Link, OldAddress, Phone, SiteFile, Website } from './index.js';
import { plainName } from './plain-name.js';
import { mendSiteFile } from './site-file.js';

const takes = (schema: z.ZodType, text: string) => schema.safeParse(text).success;

// biome-ignore format: one form a line, as a table
const forms: [name: string, schema: z.ZodType, good: string[], bad: string[]][] = [
  ['Day', Day, ['2026-11-21', '2024-02-29'], ['2026-02-29', '2026-11-21T00:00', '21/11/2026', '', '2026-1-1']],
  ['Line', Line, ['Chữ', 'Đắk Lắk – H’Neng'], ['', ' ', 'a\nb', 'a\tb', 'a\u0000b', 'a\u2028b']],
  ['Link', Link, ['https://a.vn', 'https://a.vn/b?c=d#e', '/', '/van-ban/', '/tep/a.pdf', 'https://xã.vn/'], ['http://a.vn', '//a.vn', '/\\a.vn', 'https://', 'https://a', 'https://a.vn/ b', 'https://a.vn/"b', 'https://ten:mat@a.vn', 'javascript:alert(1)', 'data:text/html,a', 'a.vn', '']],
  ['Website', Website, ['https://a.vn', 'https://a.vn:8443/b'], ['/a', 'http://a.vn', 'https://a', 'ftp://a.vn']],
  ['OldAddress', OldAddress, ['http://a.vn/b', 'https://A.vn/Văn bản'.replace(' ', '%20'), 'https://a.vn/?id=1'], ['/a', 'http://a.vn:80800/', 'https://a.vn:444/', 'https://a.vn/#b', 'https://a.vn/%0d%0a', 'https://a;b.vn/', 'https://a.vn/b c']],
  ['SiteFile', SiteFile, ['/a.pdf', '/tep/2026/ke-hoach_1.pdf', '/anh/ban.do.svg'], ['a.pdf', '/a', '/A.pdf', '/../a.pdf', '/tep/../a.pdf', '/.git/a.txt', '//a.vn/b.pdf', '/kế.pdf', '/a b.pdf', '/a.pdf?x', '']],
  ['Email', Email, ['ten@xa.gov.vn'], ['ten', 'ten@xa', 'ten @xa.vn', 'Tên <ten@xa.vn>', '']],
  ['Phone', Phone, ['0252 3821 888', '(0252) 3.821.888', '+84 252 3821888', '1022', '113'], ['12', 'số 113', '0252 3821 888 máy lẻ 1', '0'.repeat(16), '']],
  ['ChannelAddress', ChannelAddress, ['https://a.vn', '0252 3821 888', 'Zalo: xã Mẫu', 'trang@xa.gov.vn'], ['http://a.vn', 'javascript:alert(1)', 'https://', ' ', '']],
];

describe.each(forms)('%s', (_name, schema, good, bad) => {
  test.each(good)('takes %j', (text) => {
    expect(takes(schema, text)).toBe(true);
  });
  test.each(bad)('refuses %j', (text) => {
    expect(takes(schema, text)).toBe(false);
  });
});

test.each([
  ['21/11/2026', 'viết lại là "2026-11-21"'],
  ['1-2-2026', 'viết lại là "2026-02-01"'],
  ['2026/3/4', 'viết lại là "2026-03-04"'],
  ['ngày 21.11.2026', 'viết lại là "2026-11-21"'],
  ['2026-02-30', 'sửa lại ngày: trong lịch không có ngày 30/02/2026'],
  ['31/4/2026', 'sửa lại ngày: trong lịch không có ngày 31/04/2026'],
  ['tháng 11 năm 2026', 'viết lại ngày theo mẫu đó'],
  ['', 'viết lại ngày theo mẫu đó'],
])('the day %j is mended so: %s', (text, expected) => {
  expect(mendDay(text)).toBe(expected);
});

const PLACE = 'đặt tệp vào thư mục public của trang, rồi ghi đường dẫn từ thư mục đó';
test.each([
  ['/tep/Kế hoạch 2026.PDF', 'đổi tên tệp và ghi /tep/ke-hoach-2026.pdf'],
  ['\\tep\\a.pdf', 'đổi tên tệp và ghi /tep/a.pdf'],
  ['tep/a.pdf', 'ghi /tep/a.pdf'],
  ['public/tep/a.pdf', 'ghi /tep/a.pdf'],
  ['../a.pdf', PLACE],
  ['C:\\a.pdf', PLACE],
  ['https://a.vn/a.pdf', PLACE],
  ['/tep/ke-hoach', PLACE],
])('the file %j is mended so: %s', (path, expected) => {
  expect(mendSiteFile(path)).toBe(expected);
});

test.each([
  ['Kế hoạch 2026', 'ke-hoach-2026'],
  ['  Đường—liên thôn ', 'duong-lien-thon'],
  ['***', ''],
])('%j as a plain name: %j', (text, expected) => {
  expect(plainName(text)).toBe(expected);
});
