import { describe, expect, test } from 'vitest';
import { pageAt, textOf } from './site.js';

describe('the page of names', () => {
  const page = pageAt('/names/');

  test('lists the ten pairs that share a domain, each with free suggestions that are marked as ours', () => {
    const rows = page.querySelectorAll('#collisions ~ section tbody tr');
    expect(rows).toHaveLength(10);
    expect(rows.map((row) => row.querySelectorAll('li').length)).toEqual(Array.from({ length: 10 }, () => 2));
    for (const row of rows) expect(row.querySelectorAll('td code').length).toBeGreaterThanOrEqual(2);
    expect(textOf('/names/')).toContain('Các tên gợi ý là của sổ tay, không phải quy định');
  });

  test('gives the domain of every province, and the one that the decree itself lays down', () => {
    const names = page.querySelectorAll('#provinces ~ ul code').map((code) => code.text);
    expect(new Set(names).size).toBe(34);
    expect(names).toContain('hochiminhcity.gov.vn');
  });

  test('quotes the rule of mailboxes, and says that the other plans state none', () => {
    expect(textOf('/names/')).toContain('Nguyễn Thanh Phuong = phuongnt');
    expect(textOf('/names/')).toContain('Các kế hoạch khác không nêu quy tắc');
  });

  test.each([
    ['/units/2025/22933/', 'hamthang.lamdong.gov.vn'],
    ['/units/2025/21289/', 'trùng với Xã Sơn Hạ, phải hỏi nơi cấp'],
  ])('%s says %s', (path, words) => {
    expect(textOf(path)).toContain(words);
  });
});
