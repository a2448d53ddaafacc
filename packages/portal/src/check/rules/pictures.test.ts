import { describe, expect, test } from 'vitest';
import { article, entry } from '../../../test/entries.js';
import { bodyPictures } from './body-pictures.js';
import { mapPicture } from './map-picture.js';

const context = { announced: { off: [], on: [] }, publicFiles: new Set(['/anh/cho.jpg']) };

describe('the boundary map', () => {
  const fields = ['title: Bản đồ', 'topic: map', 'updated: "2026-11-01"'];
  const picture = 'picture: { file: /anh/cho.jpg, alt: Bản đồ }';
  const expected = 'ảnh bản đồ và phần chữ thay cho ảnh';

  test('has a picture and words', () => {
    expect(mapPicture(entry('introduction/ban-do', [...fields, picture], 'Bắc giáp sông.'), context)).toEqual([]);
  });

  test('without both is wrong twice', () => {
    expect(mapPicture(entry('introduction/ban-do', fields), context)).toEqual([
      { level: 'error', at: 'picture', found: 'bản đồ chưa có ảnh bản đồ', expected, fix: 'thêm trường picture' },
      {
        level: 'error',
        at: 'body',
        found: 'bản đồ chưa có phần chữ nói nội dung bản đồ',
        expected,
        fix: 'viết phần chữ dưới phần khai báo',
      },
    ]);
  });

  test('other parts of the introduction need neither', () => {
    expect(
      mapPicture(entry('introduction/lich-su', ['title: A', 'topic: history', 'updated: "2026-11-01"']), context),
    ).toEqual([]);
  });
});

describe('a picture in the text', () => {
  const find = (body: string) => bodyPictures(article('a', 'Tin', '2026-11-01', body), context);

  test('of this site, with words', () => {
    expect(find('![Chợ quê](/anh/cho.jpg)')).toEqual([]);
  });

  test('without words', () => {
    expect(find('Chữ.\n\n![](/anh/cho.jpg)')).toEqual([
      {
        level: 'error',
        at: 'body',
        below: 2,
        found: 'ảnh "/anh/cho.jpg" không có lời thay ảnh',
        expected: 'lời nói nội dung ảnh cho người không nhìn thấy ảnh',
        fix: 'viết trong ngoặc vuông: ![lời thay ảnh](/anh/cho.jpg)',
      },
    ]);
  });

  test.each([
    ['of another site', 'https://xa.vn/a.jpg', 'chép ảnh vào thư mục public, ghi đường dẫn như /anh/ten-anh.jpg'],
    ['that is not there', '/anh/choo.jpg', 'có phải /anh/cho.jpg? Nếu không, chép ảnh vào thư mục public'],
  ])('%s', (_name, src, fix) => {
    expect(find(`![Chợ](${src})`)).toEqual([
      {
        level: 'error',
        at: 'body',
        below: 0,
        found: `ảnh "${src}", không có trong thư mục public`,
        expected: 'ảnh của trang này: ảnh ở trang khác không hiện được',
        fix,
      },
    ]);
  });
});
