import { nearest } from '@haicap/domain';
import type { Rule } from '../rule.js';

/** Every file that an entry names must be in `public/`. */
export const namedFiles: Rule = ({ data }, { publicFiles }) =>
  Object.entries({ file: data.file, draft: data.draft, link: data.link, picture: pictureFile(data.picture) }).flatMap(
    ([at, path]) => {
      if (typeof path !== 'string' || !isFile(path) || publicFiles.has(path)) return [];
      const same = [...publicFiles].find((name) => name.toLowerCase() === path);
      const [near = same] = same === undefined ? nearest(path, publicFiles, 1) : [];
      return [
        {
          level: 'error',
          at,
          found: `"${path}", không có trong thư mục public`,
          expected: 'một tệp có thật',
          fix:
            near === undefined
              ? `chép tệp vào public${path}, hoặc sửa đường dẫn`
              : `có phải tệp public${near}? Nếu không, chép tệp vào public${path}`,
        },
      ];
    },
  );

/** An address of this site with an ending is a file; the others are pages. */
const isFile = (path: string): boolean => /^\/[^?#]*\.[a-z0-9]+$/i.test(path);

const pictureFile = (picture: unknown): unknown =>
  typeof picture === 'object' && picture !== null && 'file' in picture ? picture.file : undefined;
