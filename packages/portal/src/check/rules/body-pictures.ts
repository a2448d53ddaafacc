import { nearest } from '@haicap/domain';
import { picturesIn } from '../../render/markdown.js';
import type { Finding, Rule } from '../rule.js';

/** Pictures in the text: files of this site (the policy lets no other show), each with words that stand for it. */
export const bodyPictures: Rule = ({ body }, { publicFiles }) =>
  picturesIn(body).flatMap(({ src, alt, line }): Finding[] => {
    const place = { level: 'error' as const, at: 'body', below: line };
    const [near] = nearest(src, publicFiles, 1);
    return [
      ...(alt.trim() === ''
        ? [
            {
              ...place,
              found: `ảnh "${src}" không có lời thay ảnh`,
              expected: 'lời nói nội dung ảnh cho người không nhìn thấy ảnh',
              fix: `viết trong ngoặc vuông: ![lời thay ảnh](${src})`,
            },
          ]
        : []),
      ...(publicFiles.has(src)
        ? []
        : [
            {
              ...place,
              found: `ảnh "${src}", không có trong thư mục public`,
              expected: 'ảnh của trang này: ảnh ở trang khác không hiện được',
              fix:
                near === undefined
                  ? 'chép ảnh vào thư mục public, ghi đường dẫn như /anh/ten-anh.jpg'
                  : `có phải ${near}? Nếu không, chép ảnh vào thư mục public`,
            },
          ]),
    ];
  });
