import { nearest } from '@haicap/domain';
import { plainName } from '../forms/plain-name.js';
import type { FileFault } from '../problems/problem.js';
import { contentKindIds, contentKinds } from './registry.js';

/** A file that lies where no content is. */
export function placeFault(path: string): FileFault {
  const [, folder = '', ...rest] = path.split('/');
  const kind =
    contentKindIds.find((id) => contentKinds[id].section === `/${folder}/`) ?? nearest(folder, contentKindIds)[0];
  const isText = /\.md$/.test(path) && rest.length > 0;
  return {
    field: '',
    found: `tệp ở "${path}"`,
    expected: `tệp .md trong một thư mục của content: ${contentKindIds.join(', ')}`,
    fix:
      isText && kind !== undefined
        ? `có phải content/${kind}/${rest.at(-1)}? Nếu không, đưa tệp ra khỏi content`
        : 'tệp để tải về thì đặt trong thư mục public; tệp khác đưa ra khỏi content',
  };
}

/** The name of a file is part of an address. */
export const nameFaults = (slug: string): FileFault[] =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
    ? []
    : [
        {
          field: '',
          found: `tên tệp "${slug.normalize('NFC')}.md"`,
          expected: 'chữ thường không dấu, chữ số và dấu gạch nối: tên tệp là một phần của địa chỉ trang',
          fix: `đổi tên tệp, như ${plainName(slug) || 'ten-bai'}.md`,
        },
      ];

/** Letters that look right and are never found again, and those that got lost. */
export function textFaults(text: string): FileFault[] {
  if (text.includes('\uFFFD'))
    return [
      {
        field: '',
        found: 'chữ không theo bảng mã UTF-8',
        expected: 'tệp theo bảng mã UTF-8',
        fix: 'mở tệp, lưu lại với bảng mã UTF-8',
      },
    ];
  return text.split('\n').flatMap((line, index): FileFault[] => {
    const word = line.split(/\s+/u).find((part) => part !== part.normalize('NFC'));
    if (word === undefined) return [];
    return [
      {
        field: '',
        line: index + 1,
        found: `chữ Việt tổ hợp rời (NFD) ở "${word.normalize('NFC')}"`,
        expected: 'chữ Việt dựng sẵn (NFC)',
        fix: 'gõ lại chữ bằng bộ gõ tiếng Việt, bảng mã Unicode dựng sẵn',
      },
    ];
  });
}
