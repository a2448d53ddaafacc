import { expect, test } from 'vitest';
import { entry } from '../../../test/entries.js';
import { namedFiles } from './named-files.js';

const context = (...publicFiles: string[]) => ({ announced: { off: [], on: [] }, publicFiles: new Set(publicFiles) });
const project = (file: string) =>
  entry('plans/a', ['title: A', 'topic: plan', 'issued: "2026-11-01"', 'published: "2026-11-01"', `file: ${file}`]);

test('a file that is there', () => {
  expect(namedFiles(project('/tep/ke-hoach.pdf'), context('/tep/ke-hoach.pdf'))).toEqual([]);
});

test.each<[string, string[], string]>([
  ['and nothing like it', [], 'chép tệp vào public/tep/ke-hoach.pdf, hoặc sửa đường dẫn'],
  [
    'but one spelled nearly so',
    ['/tep/ke-hoach-2026.pdf', '/anh/a.svg'],
    'có phải tệp public/tep/ke-hoach-2026.pdf? Nếu không, chép tệp vào public/tep/ke-hoach.pdf',
  ],
  [
    'but the same in capitals',
    ['/tep/Ke-Hoach.PDF'],
    'có phải tệp public/tep/Ke-Hoach.PDF? Nếu không, chép tệp vào public/tep/ke-hoach.pdf',
  ],
])('a file that is not there, %s', (_name, files, fix) => {
  expect(namedFiles(project('/tep/ke-hoach.pdf'), context(...files))).toEqual([
    {
      level: 'error',
      at: 'file',
      found: '"/tep/ke-hoach.pdf", không có trong thư mục public',
      expected: 'một tệp có thật',
      fix,
    },
  ]);
});

test.each<[string, string, string[], string]>([
  [
    'the draft of a consultation',
    'consultations/a',
    ['title: A', 'opened: "2026-11-01"', 'deadline: "2026-12-01"', 'draft: /tep/a.pdf', 'receive: /gop-y/'],
    'draft',
  ],
  [
    'a picture',
    'news/a',
    ['title: A', 'summary: B.', 'published: "2026-11-01"', 'picture: { file: /anh/a.jpg, alt: B }'],
    'picture',
  ],
  [
    'a link to a file of this site',
    'access/a',
    ['name: A', 'created: "2026-11-01"', 'form: B', 'published: "2026-11-01"', 'until: permanent', 'link: /tep/a.pdf'],
    'link',
  ],
])('%s must be there too', (_name, path, fields, at) => {
  expect(namedFiles(entry(path, fields), context()).map((finding) => finding.at)).toEqual([at]);
});

test.each([
  ['a page of this site', '/van-ban/'],
  ['another site', 'https://dichvucong.gov.vn/a.pdf'],
])('%s is no file', (_name, link) => {
  expect(namedFiles(entry('procedures/a', ['name: A', 'field: B', `link: ${link}`]), context())).toEqual([]);
});

test('a blank names no file', () => {
  expect(namedFiles(project('/tep/a.pdf'), context('/tep/a.pdf'))).toEqual([]);
  const open = entry('consultations/a', [
    'title: A',
    'opened: "2026-11-01"',
    'deadline: "2026-12-01"',
    'draft: { blank: tệp }',
    'receive: /gop-y/',
  ]);
  expect(namedFiles(open, context())).toEqual([]);
});
