import { describe, expect, test } from 'vitest';
import { compareReports } from './compare-reports.js';
import { reportText } from './report-text.js';
import { hostile, smallReport, smallResult, spoiling } from './small-report.js';

describe('the report on the terminal', () => {
  const text = reportText(smallReport());

  test('says first what was checked, by which law, and the answer', () => {
    expect(text).toContain(
      [
        'Kiểm tra trang thông tin điện tử: https://xamau.lamdong.gov.vn/',
        'Luật có hiệu lực vào ngày kiểm tra 21/11/2026; bộ yêu cầu 0.0.0+0a1b2c3d',
        'Số trang đã đọc: 3',
        '',
        'KẾT QUẢ: Còn 1 yêu cầu bắt buộc chưa đạt.',
        'Đạt 1; chưa đạt 2 (bắt buộc 1, nên có 1); cần người đánh giá 1; không áp dụng 1; chưa kiểm tra được 2',
        '',
        'CẦN BIẾT',
        '• Còn dùng làm nền dù đã hết hiệu lực: Thông tư 0/0000/TT-BTTTT (đến 04/04/2024).',
      ].join('\n'),
    );
  });

  test('lists what is required before what is recommended, the same fault in many places once', () => {
    expect(text).toContain(
      [
        'BẮT BUỘC, CHƯA ĐẠT (1)',
        '1. Đầu trang chưa có Quốc huy. [header-emblem]',
        '   - / dòng 12, cột 5: <header class="top"> (và 1 chỗ như vậy)',
        '     không có hình nào ở đầu trang. → cần: hình Quốc huy kèm lời mô tả.',
        '   - /lien-he/',
        '     hình không có lời mô tả. → cần: hình Quốc huy kèm lời mô tả.',
        '   … và 7 chỗ nữa',
        '   Cách sửa: Đặt hình Quốc huy vào đầu mọi trang.',
        '   Căn cứ: Nghị định 0/0000/NĐ-CP, Điều 1',
        '',
        'NÊN CÓ, CHƯA ĐẠT (1)',
      ].join('\n'),
    );
  });

  test('says how far a text is known that nobody has read', () => {
    expect(text).toContain('Căn cứ: Thông tư 0/0000/TT-BTTTT, Điều 2 (đã hết hiệu lực; chỉ đọc một bản tóm tắt)');
  });

  test('says once what a basis without a remark is, and nothing of it where no basis stands', () => {
    const words = 'Căn cứ không ghi thêm gì là văn bản đang có hiệu lực vào ngày xét';
    expect(text).toContain(words);
    expect(reportText(smallReport({ results: [smallResult('x')] }))).not.toContain(words);
  });

  test('names the questions for a person, and groups what could not be checked by its cause', () => {
    expect(text).toContain('CẦN NGƯỜI ĐÁNH GIÁ (1)\n  header-plain-typeface\n');
    expect(text).toContain('CHƯA KIỂM TRA ĐƯỢC (2)\n• Thư mục không nói gì về mạng. (2: https-valid, ipv6)');
    expect(text).not.toContain('Tên cơ quan có viết');
  });

  test('lists everything when all is asked for', () => {
    const all = reportText(smallReport(), { all: true });
    expect(all).toContain('• header-plain-typeface: Tên cơ quan có viết bằng kiểu chữ dễ đọc không?');
    expect(all).toContain('• Yêu cầu english-page đã đạt. [english-page]: Trang không có phần tiếng Anh.');
    expect(all).toContain('- /gioi-thieu/ dòng 12, cột 5');
    expect(all).toContain('• Yêu cầu header-full-name đã đạt. [header-full-name]');
  });

  test('puts hints under their question when all is asked for', () => {
    const hint = (page: string) => ({
      page,
      at: 'p <p>',
      found: 'vai ARIA không có thật',
      expected: 'đúng vai',
      fix: '',
    });
    const results = [
      smallResult('x', {
        verdict: 'needs-person',
        reason: 'Có đúng không?',
        findings: [hint('/'), hint('/a/')],
        more: 5,
      }),
      smallResult('y', { verdict: 'needs-person', reason: 'Có đủ không?' }),
    ];
    expect(reportText(smallReport({ results }), { all: true })).toContain(
      [
        'CẦN NGƯỜI ĐÁNH GIÁ (2)',
        '• x: Có đúng không?',
        '  Máy gợi ý xem 7 chỗ:',
        '  - vai ARIA không có thật',
        '    / p <p>',
        '    /a/ p <p>',
        '  … và 5 chỗ nữa',
        '• y: Có đủ không?',
      ].join('\n'),
    );
    expect(reportText(smallReport({ results }))).not.toContain('Máy gợi ý');
  });

  test('lists at most three findings of a requirement', () => {
    const findings = Array.from({ length: 9 }, (_, at) => ({
      page: `/${at}/`,
      at: '',
      found: `sai ${at}`,
      expected: 'đúng',
      fix: 'Sửa.',
    }));
    const long = reportText(smallReport({ results: [smallResult('x', { verdict: 'fail', findings })] }));
    expect(long).toContain('/2/');
    expect(long).not.toContain('/3/');
    expect(long).toContain('… và 6 chỗ nữa');
  });

  test('tells what has changed', () => {
    const before = smallReport({ results: [smallResult('main-menu', { level: 'recommended' })] });
    const now = smallReport();
    const compared = reportText({ ...now, comparison: compareReports(before, now) });
    expect(compared).toContain('SO VỚI LẦN TRƯỚC (21/11/2026): đã sửa 0, mới chưa đạt 1, còn lại 0, không so được 1');
    expect(compared).toContain('Mới chưa đạt (1):\n  Trang chưa có trình đơn chính. [main-menu, nên có]');
    expect(compared).toContain('[header-emblem, bắt buộc]: Lần trước chưa có yêu cầu này.');
  });
});

test('a hostile text moves no cursor, turns nothing round, breaks no line, and is NFC', () => {
  const findings = [{ page: hostile, at: hostile, found: hostile, expected: hostile, fix: hostile }];
  const text = reportText(
    smallReport({
      site: hostile,
      coverage: [hostile],
      results: [smallResult('x', { verdict: 'fail', title: hostile, findings })],
    }),
    { all: true },
  );
  expect(text).not.toMatch(spoiling);
  expect(text).toContain('⟨U+001B⟩[31m ⟨U+202E⟩gpj.exe');
  expect(text).toBe(text.normalize('NFC'));
});
