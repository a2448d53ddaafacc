import { expect, test } from 'vitest';
import type { Verification } from './verify.js';
import { verifyText } from './verify-text.js';

const whole: Verification = {
  bag: '/ban-giao/tui',
  whole: true,
  checked: 'contents',
  version: '1.0',
  algorithms: ['sha256'],
  files: 1000,
  bytes: 2_147_483_648,
  seal: 'abc',
  tags: [
    { label: 'Source-Organization', value: "Huyện Cư M'gar (2024:648)" },
    { label: 'Bagging-Date', value: '2025-06-20' },
    { label: 'Bag-Software-Agent', value: 'haicap' },
  ],
  problems: [],
  remarks: [],
};

test('a whole bag is said in one look', () => {
  expect(verifyText(whole)).toBe(
    [
      'TOÀN VẸN: 1.000 tệp, 2.147.483.648 byte, khớp bản kê (sha256)',
      'Túi: /ban-giao/tui',
      "Bên giao: Huyện Cư M'gar (2024:648)",
      'Ngày đóng gói: 20/06/2025',
      'Mã niêm phong: abc',
      '',
    ].join('\n'),
  );
});

test('a bag that was looked at quickly is not called whole', () => {
  expect(verifyText({ ...whole, checked: 'names-and-sizes' })).toMatch(
    /^ĐỦ TỆP: 1\.000 tệp, .*; CHƯA đối chiếu nội dung \(bỏ --fast để đối chiếu\)\n/,
  );
});

test('problems stand under their heading with what to do, and names cannot move the cursor', () => {
  const text = verifyText({
    ...whole,
    whole: false,
    seal: 'not-stated',
    tags: [{ label: 'Source-Organization', value: 'x\u001b[2J' }],
    problems: [
      { kind: 'missing', path: 'data/a\u001b[2J.txt', detail: 'không có' },
      { kind: 'extra', path: 'data/b.txt', detail: 'thừa' },
      { kind: 'extra', path: 'data/c.txt', detail: 'thừa' },
    ],
    remarks: ['một điều'],
  });
  expect(text).toBe(
    [
      'KHÔNG TOÀN VẸN: 3 lỗi (trong túi có 1.000 tệp, 2.147.483.648 byte)',
      'Túi: /ban-giao/tui',
      'Bên giao: x\\u{001b}[2J',
      'Mã niêm phong: túi không có tagmanifest-sha256.txt',
      '',
      'Tệp thiếu: 1',
      '  data/a\\u{001b}[2J.txt (không có)',
      '  → lấy lại từ bên giao rồi kiểm tra lại',
      '',
      'Tệp thừa, không có trong bản kê: 2',
      '  data/b.txt (thừa)',
      '  data/c.txt (thừa)',
      '  → hỏi bên giao: tệp được thêm sau khi đóng gói thì bỏ ra, hoặc đóng gói lại',
      '',
      'Lưu ý',
      '  một điều',
      '',
    ].join('\n'),
  );
});
