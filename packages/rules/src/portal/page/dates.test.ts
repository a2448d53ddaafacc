import { describe, expect, test } from 'vitest';
import { dateKind, datesIn, readDates } from './dates.js';
import { Page } from './page.js';

const datesOf = (html: string) =>
  readDates(new Page({ path: '/', html: `<main>${html}</main>`, bytes: 0 }, [])).map(
    ({ kind, date, row }) => `${kind ?? '?'} ${date}${row ? ' row' : ''}`,
  );

test.each([
  ['ban hanh: 05/10/2026', ['2026-10-05']],
  ['5.10.2026 va 05-10-2026', ['2026-10-05', '2026-10-05']],
  ['2026-10-05', ['2026-10-05']],
  ['ngay 05 thang 10 nam 2026', ['2026-10-05']],
  ['31/02/2026, 00/01/2026, 12/13/2026', []],
  ['so 112/05/10/2026', []],
  ['05/10/20267', []],
])('%s holds %j', (text, expected) => {
  expect(datesIn(text).map(({ date }) => date)).toEqual(expected);
});

test.each([
  ['ngay, thang ban hanh', 'issued'],
  ['ngay van ban', 'issued'],
  ['dang ngay', 'posted'],
  ['thoi diem cong khai', 'posted'],
  ['tu ngay', 'posted'],
  ['cong khai den', 'until'],
  ['ngay co hieu luc', 'effective'],
  ['ngay tao ra', 'created'],
  ['ngay dang ky', undefined],
  ['ngay sinh', undefined],
  ['cap nhat ngay', undefined],
])('"%s" is the label of %s', (label, kind) => {
  expect(dateKind(label)).toBe(kind);
});

describe('dates with their labels', () => {
  test.each<[string, string, string[]]>([
    ['in a line', '<p>Ban hành: 05/10/2026. Ngày đăng 08/10/2026</p>', ['issued 2026-10-05', 'posted 2026-10-08']],
    [
      'of time elements',
      '<p>Ban hành <time datetime="2026-10-05">05/10/2026</time>, đăng <time datetime="2026-10-08">thứ năm</time></p>',
      ['issued 2026-10-05', 'posted 2026-10-08'],
    ],
    [
      'of a list of terms',
      '<dl><dt>Ngày ban hành</dt><dd>05/10/2026</dd><dt>Ngày đăng:</dt><dd><p>08/10/2026</p></dd></dl>',
      ['issued 2026-10-05', 'posted 2026-10-08'],
    ],
    [
      'of a table of names and values',
      '<table><tr><th>Ngày ban hành</th><td>05/10/2026</td></tr><tr><th>Công khai đến</th><td>31/12/2026</td></tr></table>',
      ['issued 2026-10-05', 'until 2026-12-31'],
    ],
    [
      'of named columns',
      '<table><tr><th>Tên</th><th>Ngày ban hành</th><th>Ngày đăng</th></tr><tr><td>A</td><td>05/10/2026</td><td>08/10/2026</td></tr></table>',
      ['issued 2026-10-05 row', 'posted 2026-10-08 row'],
    ],
    [
      'of named columns in an old page',
      '<table><tr><td><b>TT</b></td><td>Tên</td><td>Ban hành</td></tr><tr><td>1</td><td>A</td><td>05/10/2026</td></tr></table>',
      ['issued 2026-10-05 row'],
    ],
    [
      'from and until in one cell',
      '<dl><dt>Thời gian công khai</dt><dd>Từ ngày 05/10/2026 đến ngày 31/12/2026</dd></dl>',
      ['posted 2026-10-05', 'until 2026-12-31'],
    ],
    [
      'after a name in bold, cut by line breaks',
      '<div><b>Ngày đăng:</b> 08/10/2026<br>Ngày ký: 05/10/2026</div>',
      ['posted 2026-10-08', 'issued 2026-10-05'],
    ],
  ])('%s', (_, html, expected) => {
    expect(datesOf(html)).toEqual(expected);
  });

  test('of another document that a sentence names are not those of this one', () => {
    expect(datesOf('<p>Căn cứ Nghị định được Chính phủ ban hành ngày 01/07/2026</p>')).toEqual(['? 2026-07-01']);
  });

  test('that the calendar does not have are left out', () => {
    expect(datesOf('<p>Ban hành: 31/02/2026</p><p><time datetime="2026-02-31">hôm ấy</time></p>')).toEqual([]);
  });
});
