import { describe, expect, test } from 'vitest';
import { passagesOf } from './passages.js';

/** Words of about this many characters a line, as copied from a page. */
const broken = (gap: string) =>
  [
    ...Array.from(
      { length: 20 },
      (_, at) => `${at + 1}. Sở Khoa học và Công nghệ chủ trì, phối hợp các sở, ngành và địa`,
    ),
    'phương thực hiện.',
    '- Văn phòng báo cáo.',
    'Đoạn mới bắt đầu ở đây vì dòng trên còn chỗ.',
  ].join(gap);

describe('a text with a passage a line', () => {
  test('keeps its lines, without the empty ones', () => {
    expect(passagesOf('KẾ HOẠCH\r\n\r\n  I.   MỤC ĐÍCH\r\nĐảm bảo\u00a0hạ tầng')).toEqual([
      'KẾ HOẠCH',
      'I. MỤC ĐÍCH',
      'Đảm bảo hạ tầng',
    ]);
  });
});

describe('a text whose lines the page broke', () => {
  test.each([
    ['without empty lines', '\n'],
    ['with an empty line after each', '\n\n'],
  ])('%s gets its paragraphs back', (_case, gap) => {
    const passages = passagesOf(broken(gap));
    expect(passages).toHaveLength(22);
    expect(passages.slice(-3)).toEqual([
      '20. Sở Khoa học và Công nghệ chủ trì, phối hợp các sở, ngành và địa phương thực hiện.',
      '- Văn phòng báo cáo.',
      'Đoạn mới bắt đầu ở đây vì dòng trên còn chỗ.',
    ]);
  });
});
