import { loadAllProvinces, loadLaw } from '@haicap/data';
import {
  type CodeFault,
  checkIdentityCodes,
  createDataset,
  type LevelOneMeaning,
  readIdentityCode,
} from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { checkedCodesText, nameCodeText } from '../src/present/name-code-text.js';
import { codeFaultWords, levelOneWords } from '../src/present/name-code-words.js';
import { haicap } from './haicap.js';

const dataset = createDataset({ plans: [], provinces: await loadAllProvinces(), law: await loadLaw() });
const text = (code: string) => nameCodeText(dataset, readIdentityCode(dataset, code));

describe('haicap name code', () => {
  test('reads a code, as JSON by the contract: the example of the contract is closed, and says so', () => {
    const { status, stdout, stderr } = haicap('name', 'code', 'H11.5.2', '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'H11.5.2',
      convention: 'decision-20-2020',
      citation: { act: 'decision-20-2020', article: 'Điều 4', knownFrom: 'official-copy' },
      groups: ['H11', '5', '2'],
      level: 3,
      levelOne: {
        kind: 'province',
        province: { id: '2024:60' },
        outcome: { status: 'closed', heir: { id: '2025:68' }, heirCode: 'H36', closedOn: 'not-stated' },
      },
      below: 'not-stated',
      alternatives: [],
      notes: [expect.any(String), expect.stringContaining('Mã đã đóng'), expect.stringContaining('nguồn không nêu')],
    });
  });

  test('ends with status 1 for a text that is no code, with the code that was probably meant', () => {
    const { status, stdout } = haicap('name', 'code', 'h11.5', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      name: null,
      reason: 'malformed',
      text: 'h11.5',
      faults: [{ kind: 'lower-case', at: 0, sign: 'h', words: expect.stringContaining('chữ thường “h”') }],
      alternatives: ['H11.5'],
      notes: [],
    });
  });

  test('checks several codes as a list: status 1 and each problem with its place', () => {
    const { status, stdout } = haicap('name', 'code', 'H36.1', 'H36.2.7', 'H11.3', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      codes: [{ name: 'H36.1' }, { name: 'H36.2.7' }, { name: 'H11.3' }],
      problems: [
        { at: 1, code: 'H36.2.7', kind: 'parent-missing', basis: { article: 'Điều 4' } },
        { at: 2, code: 'H11.3', kind: 'under-closed', words: expect.stringContaining('Tỉnh Lâm Đồng dùng H36') },
      ],
    });
  });

  test('says so where a list is in order, with status 0', () => {
    const { status, stdout } = haicap('name', 'code', 'H36.1', 'H36.1.7');
    expect([status, stdout.split('\n')[0]]).toEqual([0, '2 mã: không có lỗi.']);
  });

  test.each([
    ['no code', ['name', 'code'], 'Thiếu <mã>; xem haicap name code --help.'],
    ['an unknown format', ['name', 'code', 'H36', '--format', 'csv'], '--format cần một trong: text, json'],
    ['no command', ['name'], 'Chưa nêu lệnh; cần một trong: domain, email, code'],
  ])('a wrong question ends with status 2: %s', (_case, args, words) => {
    const { status, stdout, stderr } = haicap(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

describe('a code reads for people', () => {
  test('with its level, whose it is, what became of it, and on which articles that rests', () => {
    expect(text('H11.5.2')).toBe(
      [
        'H11.5.2 (mã cấp 3: H11 › 5 › 2)',
        '  H11 cấp cho Ủy ban nhân dân cấp tỉnh của Tỉnh Bình Thuận trước 01/07/2025 (Quyết định 20/2020/QĐ-TTg, Phụ lục I).',
        '  Mã đã đóng: nay thuộc Tỉnh Lâm Đồng, dùng H36 (Quyết định 09/2025/QĐ-TTg, Điều 2 khoản 2 điểm a). Ngày đóng: nguồn không nêu.',
        '  Các nhóm sau do cơ quan có mã cấp 1 đặt (Quyết định 20/2020/QĐ-TTg, Điều 10); là đơn vị nào thì nguồn không nêu.',
        '  Căn cứ: Quyết định 20/2020/QĐ-TTg, Điều 4 [Đã đọc lời văn chính thức trong một bản chép]',
        '  Căn cứ: Quyết định 20/2020/QĐ-TTg, Điều 10 [Đã đọc lời văn chính thức trong một bản chép]',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['K36', 'K36 cấp cho Hội đồng nhân dân cấp tỉnh của Tỉnh Lâm Đồng'],
    ['H36', 'Tỉnh Lâm Đồng sau sắp xếp vẫn dùng H36, vì giữ tên này (Quyết định 09/2025/QĐ-TTg, '],
    ['H49', 'Tỉnh Quảng Ninh không sáp nhập, vẫn dùng H49.'],
    ['000.00.05.H49', 'H49.05 (mã cấp 2: H49 › 05)'],
    ['000.00.05.H49', 'viết theo thứ tự cũ, từ phải sang trái (Quy chuẩn QCVN 102:2016/BTTTT, '],
    ['G04.1', 'G04 từng cấp cho Bộ, ngành; mã đã đóng (Quyết định 09/2025/QĐ-TTg, Điều 1). Ngày đóng và mã thay thế'],
    ['G06', 'G06 cấp cho Bộ, ngành (Quyết định 20/2020/QĐ-TTg, Phụ lục I); dữ liệu ở đây không ghi là cơ quan nào.'],
    ['H64', 'H64 không có trong danh mục mã cấp 1'],
    ['Z01AB', 'Z01AB\n  Z01 là mã của một lược đồ định danh'],
    ['h11', '“h11” không phải mã định danh viết đúng:'],
    ['h11', 'Bỏ khoảng trắng, viết in hoa thì được H11.'],
  ])('%s: %s', (code, words) => {
    expect(text(code)).toContain(words);
  });

  test('a province with a new name: which code it bears is not stated', () => {
    const read = readIdentityCode(dataset, 'H11');
    if (read.status !== 'read' || read.levelOne.kind !== 'province') throw new Error('expected a province');
    const { heir, citation } = read.levelOne.outcome;
    const meaning: LevelOneMeaning = { ...read.levelOne, outcome: { status: 'not-stated', heir, citation } };
    expect(levelOneWords(dataset, meaning)[1]).toContain(
      'dùng mã của một trong các tỉnh cũ; mã nào thì nguồn không nêu',
    );
  });

  test('a list names each problem with its place and basis, and each level-1 code once', () => {
    const list = ['H36.1', 'H36.1', 'H36-2', '000.00.05.H49', 'G04.1'].map((code) => ({ code }));
    const closed = { code: 'H36.1', closed: true };
    expect(
      checkedCodesText(dataset, checkIdentityCodes(dataset, [...list, closed]))
        .split('\n')
        .slice(0, 7),
    ).toEqual([
      '6 mã: 5 lỗi ở 5 mã.',
      '  Mã thứ 1, H36.1: Mã đã đóng (mã thứ 6) mà cấp lại. (khuyến nghị của Hai Cấp)',
      '  Mã thứ 2, H36.1: Mã đã đóng (mã thứ 6) mà cấp lại. (khuyến nghị của Hai Cấp)',
      expect.stringContaining('  Mã thứ 3, H36-2: Có ký tự “-” ở vị trí 4;'),
      expect.stringContaining('  Mã thứ 4, H49.05: Viết theo thứ tự cũ, trong khi H36.1 viết theo thứ tự hiện hành. ('),
      '  Mã thứ 5, G04.1: Nằm dưới G04 đã đóng. (Quyết định 09/2025/QĐ-TTg, Điều 1)',
      expect.stringContaining('H36 cấp cho Ủy ban nhân dân cấp tỉnh của Tỉnh Lâm Đồng'),
    ]);
  });

  test.each<[string, CodeFault]>([
    ['Mã trống.', { kind: 'empty' }],
    ['Mã dài 36 ký tự, nhiều nhất là 35.', { kind: 'too-long', length: 36 }],
    ['Có khoảng trắng ở ký tự thứ 5; mã không có khoảng trắng.', { kind: 'spaces', at: 4 }],
    ['Có chữ thường “h” ở ký tự thứ 1; mã chỉ dùng chữ in hoa.', { kind: 'lower-case', at: 0, sign: 'h' }],
    ['Có ký tự “-” ở vị trí 4; mã chỉ gồm A–Z, 0–9 và dấu chấm.', { kind: 'sign', at: 3, sign: '-' }],
    ['Nhóm thứ 2 trống: hai dấu chấm liền nhau, hoặc dấu chấm ở đầu, ở cuối.', { kind: 'empty-group', group: 1 }],
    ['Nhóm đầu là “H1”, cần một chữ cái và đúng hai chữ số, như H36.', { kind: 'first-group', found: 'H1' }],
    ['Mã lược đồ là “Z00”, cần từ Z01 đến Z99.', { kind: 'scheme-number', found: 'Z00' }],
    ['Sau mã lược đồ chưa có gì, cần từ 1 đến 32 ký tự.', { kind: 'scheme-rest', length: 0 }],
    ['Sau mã lược đồ có 33 ký tự, nhiều nhất là 32.', { kind: 'scheme-rest', length: 33 }],
    ['Mã theo QCVN 102:2016 bỏ trống cấp 2 mà lại có cấp thấp hơn.', { kind: 'level-skipped', level: 2 }],
  ])('fault: %s', (words, fault) => {
    expect(codeFaultWords(fault)).toBe(words);
  });
});
