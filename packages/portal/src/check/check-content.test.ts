import { describe, expect, test } from 'vitest';
import { contentFile, smallContent, smallPublic } from '../../test/small-portal.js';
import type { ContentFile } from '../content/read-entry.js';
import { formatPortalProblem } from '../problems/problem.js';
import { checkContent } from './check-content.js';

const config = { workingDays: { off: [], on: [] } };
const check = (files: readonly ContentFile[]) => checkContent(files, config, smallPublic);
const messages = (...more: ContentFile[]) => check([...smallContent(), ...more]).problems.map(formatPortalProblem);
const document = (slug: string, number: string) =>
  contentFile(`documents/${slug}`, [
    `number: ${number}`,
    'form: Quyết định',
    'issuer: Ủy ban nhân dân xã Mẫu',
    'issued: "2026-11-02"',
    'effective: not-stated',
    'abstract: Về việc mẫu',
    'published: "2026-11-03"',
    'file: { blank: tệp văn bản }',
  ]);

test('the least that a portal must hold has no problem', () => {
  const report = check(smallContent());
  expect(report.problems).toEqual([]);
  expect(report.entries).toHaveLength(smallContent().length);
});

test('entries come in the order of their paths, however the files were read', () => {
  const slugs = (files: ContentFile[]) => check(files).entries.map(({ file }) => file);
  expect(slugs(smallContent().reverse())).toEqual(slugs(smallContent()));
});

test('blanks and samples are listed with their files', () => {
  const sample = contentFile('procedures/a', ['name: A', 'field: B', 'link: /a/', 'sample: true']);
  const begun = document('a', '1/QĐ-UBND');
  const text = `${begun.text}Nơi nhận: [Chưa điền: nơi nhận].\n`;
  const { blanks, samples } = check([...smallContent(), { ...begun, text }, sample]);

  expect(blanks).toEqual([
    { file: 'content/documents/a.md', what: 'tệp văn bản' },
    { file: 'content/documents/a.md', what: 'nơi nhận' },
  ]);
  expect(samples).toEqual(['content/procedures/a.md']);
});

describe('a topic of which there is one entry', () => {
  const history = smallContent().findIndex(({ path }) => path === 'content/introduction/history.md');

  test('that is missing', () => {
    const report = check(smallContent().toSpliced(history, 1));
    expect(report.problems.map(formatPortalProblem)).toEqual([
      `content/introduction/ › Mục (topic)
  thấy không có tệp nào, cần đúng một tệp có topic: history (Lịch sử)
  → thêm một tệp có topic: history; chưa có nội dung thì viết “Đang cập nhật”`,
    ]);
  });

  test('that is there twice', () => {
    expect(messages(contentFile('introduction/xua', ['title: A', 'topic: history', 'updated: "2026-11-01"']))).toEqual([
      `content/introduction/xua.md › Mục (topic)
  thấy thêm một tệp nữa, sau content/introduction/history.md, cần đúng một tệp có topic: history (Lịch sử)
  → gộp nội dung vào một tệp, xóa tệp kia`,
    ]);
  });

  test('is not called missing while its file is wrong', () => {
    const files = smallContent().map((file, index) => (index === history ? { ...file, text: 'Chữ.' } : file));
    expect(check(files).problems.map(({ found }) => found)).toEqual(['dòng đầu là "Chữ."']);
  });
});

describe('a document', () => {
  test('entered twice', () => {
    expect(messages(document('a', '1/QĐ-UBND'), document('b', '1/qđ-UBND'))).toEqual([
      `content/documents/b.md › Số, ký hiệu (number)
  thấy "1/qđ-UBND" của cùng cơ quan, cùng ngày, đã có ở content/documents/a.md, cần mỗi văn bản một tệp
  → xóa một trong hai tệp, hoặc sửa số, ký hiệu`,
    ]);
  });

  test('with another number is another document', () => {
    expect(messages(document('a', '1/QĐ-UBND'), document('b', '2/QĐ-UBND'))).toEqual([]);
  });
});

test('an entry whose address is that of a section', () => {
  const page = contentFile('introduction/lanh-dao', ['title: A', 'topic: map', 'updated: "2026-11-01"']);
  expect(messages(page)).toContain(
    `content/introduction/lanh-dao.md
  thấy tên tệp "lanh-dao.md": địa chỉ /gioi-thieu/lanh-dao/ đã là của một trang khác, cần một địa chỉ chưa dùng
  → đổi tên tệp, như lanh-dao-2.md`,
  );
});

test('rules name the field and its line, and those of the text its line', () => {
  const late = contentFile('publications/a', [
    'title: A',
    'group: plan',
    'issued: "2026-11-02"',
    'published: "2026-11-30"',
  ]);
  const picture = contentFile(
    'news/a',
    ['title: A', 'summary: B.', 'published: "2026-11-01"'],
    '\nMột.\n\n![](/anh/ban-do.svg)\n',
  );

  expect(
    check([...smallContent(), late, picture]).problems.map(({ file, line, field }) => [file, line, field]),
  ).toEqual([
    ['content/news/a.md', 9, ''],
    ['content/publications/a.md', 5, 'Ngày đăng (published)'],
  ]);
});

test('all faults of all files come in one pass, by file and line', () => {
  const { problems } = check([
    ...smallContent(),
    contentFile('projects/b', ['x: 1']),
    contentFile('news/a', ['title: A', 'published: x']),
  ]);
  expect(problems.map(({ file }) => file)).toEqual(problems.map(({ file }) => file).toSorted());
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['content/news/a.md', 'content/projects/b.md']));
});
