import { describe, expect, test } from 'vitest';
import { contentFile } from '../../test/small-portal.js';
import { formatPortalProblem } from '../problems/problem.js';
import { readEntry } from './read-entry.js';

const messages = (path: string, text: string): string =>
  readEntry({ path, text }).problems.map(formatPortalProblem).join('\n');

const document = [
  'number: 12/QĐ-UBND',
  'form: Quyết định',
  'issuer: Ủy ban nhân dân xã Mẫu',
  'issued: "2026-11-02"',
  'effective: not-stated',
  'abstract: Về việc mẫu',
  'published: "2026-11-03"',
  'file: { blank: tệp văn bản }',
];
const office = [
  'name: Văn phòng',
  'duties: [Tiếp dân]',
  'address: { blank: nơi làm việc }',
  'phone: 0252 3821 888',
  'email: vanphong@mau.gov.vn',
  'contact: Nguyễn Văn A',
  'order: 1',
  'updated: "2026-11-01"',
];
const procedure = ['name: Khai sinh', 'field: Hộ tịch', 'link: https://dichvucong.gov.vn'];
const project = [
  'title: Đường liên thôn',
  'aim: Đi lại.',
  'field: Giao thông',
  'duration: Năm 2026',
  'budget: 2 tỷ đồng',
  'source: Ngân sách xã',
  'status: running',
  'published: "2026-11-03"',
];

/** The lines of a good file, with the line of one field replaced (by nothing: left out). */
const changed = (lines: readonly string[], field: string, ...by: string[]): string[] =>
  lines.flatMap((line) => (line.startsWith(`${field}:`) ? by : [line]));

const DAY = 'một ngày có thật, viết năm-tháng-ngày, như "2026-11-21"';
const LINK = 'một địa chỉ bắt đầu bằng https://, hoặc bằng / khi ở trang này';
const FILE = 'đường dẫn tệp trong thư mục public, chữ thường không dấu, như /tep/ke-hoach.pdf';
const ASK = '; chưa biết thì ghi { blank: "còn thiếu gì" }';
const PHONE = 'số điện thoại: chữ số, dấu cách, dấu chấm, như "0252 3821 888"';

// biome-ignore format: one case a line, as a table
const wrongFields: [name: string, kind: string, lines: string[], where: string, found: string, expected: string, fix: string][] = [
  ['a field that is not there', 'documents', changed(document, 'number'), 'dòng 1 › Số, ký hiệu (number)', 'thiếu trường này', 'một dòng chữ, không để trống', 'thêm trường này'],
  ['a field without a value', 'documents', changed(document, 'number', 'number:'), 'dòng 2 › Số, ký hiệu (number)', 'giá trị trống', 'một dòng chữ, không để trống', 'điền giá trị'],
  ['a field of spaces', 'documents', changed(document, 'number', 'number: "  "'), 'dòng 2 › Số, ký hiệu (number)', 'giá trị trống', 'một dòng chữ, không để trống', 'điền chữ vào'],
  ['a field that may be left out, without a value', 'documents', [...document, 'field:'], 'dòng 10 › Lĩnh vực (field)', 'giá trị trống', 'một dòng chữ, không để trống', 'điền giá trị, hoặc xóa dòng này'],
  ['text over two lines', 'documents', changed(document, 'number', 'number: |', '  12', '  13'), 'dòng 2 › Số, ký hiệu (number)', '"12 ⏎ 13"', 'một dòng chữ, không để trống', 'viết thành một dòng, không xuống dòng giữa chừng'],
  ['a number for text', 'documents', changed(document, 'number', 'number: 012'), 'dòng 2 › Số, ký hiệu (number)', 'số 012', 'một dòng chữ, không để trống', 'để trong ngoặc kép: "012"'],
  ['a list for text', 'documents', changed(document, 'number', 'number: [1, 2]'), 'dòng 2 › Số, ký hiệu (number)', 'một danh sách', 'một dòng chữ, không để trống', 'viết lại theo mẫu đó'],
  ['text for a list', 'offices', changed(office, 'duties', 'duties: Tiếp dân'), 'dòng 3 › Chức năng, nhiệm vụ (duties)', '"Tiếp dân"', 'một danh sách, mỗi mục một dòng bắt đầu bằng dấu gạch ngang', 'viết thành danh sách: ["Tiếp dân"]'],
  ['an empty list', 'offices', changed(office, 'duties', 'duties: []'), 'dòng 3 › Chức năng, nhiệm vụ (duties)', 'danh sách trống', 'ít nhất một mục', 'thêm một mục'],
  ['an empty entry of a list', 'offices', changed(office, 'duties', 'duties:', '  - Tiếp dân', '  - ""'), 'dòng 5 › Chức năng, nhiệm vụ, mục 2 (duties)', 'giá trị trống', `một dòng chữ, không để trống${ASK}`, 'điền chữ vào'],
  ['a number in quotes', 'offices', changed(office, 'order', 'order: "1"'), 'dòng 8 › Thứ tự (order)', '"1"', 'một số nguyên từ 1 trở lên', 'bỏ ngoặc kép: 1'],
  ['a number that counts nothing', 'offices', changed(office, 'order', 'order: 0'), 'dòng 8 › Thứ tự (order)', 'số 0', 'một số nguyên từ 1 trở lên', 'ghi một số như 1, 2, 3'],
  ['half a number', 'offices', changed(office, 'order', 'order: 1.5'), 'dòng 8 › Thứ tự (order)', 'số 1.5', 'một số nguyên từ 1 trở lên', 'ghi một số như 1, 2, 3'],
  ['a word for yes', 'offices', [...office, 'sample: có'], 'dòng 10 › Nội dung mẫu (sample)', '"có"', 'true hoặc false, không có ngoặc kép', 'ghi true hoặc false'],
  ['a day that is not in the calendar', 'documents', changed(document, 'issued', 'issued: "30/2/2026"'), 'dòng 5 › Ngày ban hành (issued)', '"30/2/2026"', DAY, 'sửa lại ngày: trong lịch không có ngày 30/02/2026'],
  ['a day as people write it', 'documents', changed(document, 'issued', 'issued: 2/11/2026'), 'dòng 5 › Ngày ban hành (issued)', '"2/11/2026"', DAY, 'viết lại là "2026-11-02"'],
  ['a year alone', 'documents', changed(document, 'issued', 'issued: 2026'), 'dòng 5 › Ngày ban hành (issued)', 'số 2026', DAY, 'viết lại theo mẫu đó'],
  ['neither a day nor the word for none', 'documents', changed(document, 'effective', 'effective: not-statd'), 'dòng 6 › Ngày có hiệu lực (effective)', '"not-statd"', `"not-stated" (văn bản không nêu), hoặc ${DAY}`, 'có phải "not-stated" (văn bản không nêu)?'],
  ['a day where a word would do', 'documents', changed(document, 'effective', 'effective: 2/11/2026'), 'dòng 6 › Ngày có hiệu lực (effective)', '"2/11/2026"', `"not-stated" (văn bản không nêu), hoặc ${DAY}`, 'viết lại là "2026-11-02"'],
  ['an insecure link', 'procedures', changed(procedure, 'link', 'link: http://dichvucong.gov.vn/a'), 'dòng 4 › Địa chỉ (link)', '"http://dichvucong.gov.vn/a"', LINK, 'mở thử https://dichvucong.gov.vn/a; mở được thì ghi địa chỉ đó'],
  ['a link that is a program', 'procedures', changed(procedure, 'link', 'link: "javascript:alert(1)"'), 'dòng 4 › Địa chỉ (link)', '"javascript:alert(1)"', LINK, 'chép lại địa chỉ từ thanh địa chỉ của trình duyệt'],
  ['a link that leaves the site by a double slash', 'procedures', changed(procedure, 'link', 'link: //xa.vn'), 'dòng 4 › Địa chỉ (link)', '"//xa.vn"', LINK, 'chép lại địa chỉ từ thanh địa chỉ của trình duyệt'],
  ['a link without https', 'procedures', changed(procedure, 'link', 'link: dichvucong.gov.vn'), 'dòng 4 › Địa chỉ (link)', '"dichvucong.gov.vn"', LINK, 'thêm https:// ở đầu: https://dichvucong.gov.vn'],
  ['a file above its folder', 'documents', changed(document, 'file', 'file: ../mat/12.pdf'), 'dòng 9 › Tệp (file)', '"../mat/12.pdf"', `${FILE}${ASK}`, 'đặt tệp vào thư mục public của trang, rồi ghi đường dẫn từ thư mục đó'],
  ['a file in capitals and marks', 'documents', changed(document, 'file', 'file: /Tệp/QĐ 12.PDF'), 'dòng 9 › Tệp (file)', '"/Tệp/QĐ 12.PDF"', `${FILE}${ASK}`, 'đổi tên tệp và ghi /tep/qd-12.pdf'],
  ['a file with the name of its folder', 'documents', changed(document, 'file', 'file: public/tep/12.pdf'), 'dòng 9 › Tệp (file)', '"public/tep/12.pdf"', `${FILE}${ASK}`, 'ghi /tep/12.pdf'],
  ['a telephone number that lost its zero', 'offices', changed(office, 'phone', 'phone: 02523821888'), 'dòng 5 › Điện thoại (phone)', 'số 02523821888', `${PHONE}${ASK}`, 'để trong ngoặc kép: "02523821888"'],
  ['a telephone number with words', 'offices', changed(office, 'phone', 'phone: gặp anh A'), 'dòng 5 › Điện thoại (phone)', '"gặp anh A"', `${PHONE}${ASK}`, 'ghi một số điện thoại, không kèm chữ khác'],
  ['no e-mail address', 'offices', changed(office, 'email', 'email: van phong'), 'dòng 6 › Thư công vụ (email)', '"van phong"', `một địa chỉ thư, như ten@donvi.tinh.gov.vn${ASK}`, 'ghi một địa chỉ thư, không kèm chữ khác'],
  ['a blank where none may be', 'documents', changed(document, 'number', 'number: { blank: số }'), 'dòng 2 › Số, ký hiệu (number)', 'chỗ để trống "số"', 'một dòng chữ, không để trống', 'điền giá trị thật: chỗ này không để trống được'],
  ['a blank that does not say what is missing', 'offices', changed(office, 'address', 'address: { blank: "" }'), 'dòng 4 › Địa chỉ (address.blank)', 'giá trị trống', 'lời nói chỗ này còn thiếu gì', 'ghi còn thiếu gì'],
  ['a blank cut at its comma', 'offices', changed(office, 'address', 'address: { blank: số nhà, đường }'), 'dòng 4 › Địa chỉ (address.đường)', '"đường" sau lời của chỗ để trống', '{ blank: "còn thiếu gì" }', 'để cả lời đó trong ngoặc kép, nhất là khi có dấu phẩy'],
  ['a group where text or a blank may be', 'offices', changed(office, 'address', 'address: { blnk: số nhà }'), 'dòng 4 › Địa chỉ (address)', 'một nhóm trường', `một dòng chữ, không để trống${ASK}`, 'điền giá trị, hoặc ghi { blank: "còn thiếu gì" }'],
  ['an address where a group of fields belongs', 'news', ['title: Tin', 'summary: Tóm tắt.', 'published: "2026-11-01"', 'picture: /anh/a.jpg'], 'dòng 5 › Ảnh (picture)', '"/anh/a.jpg"', 'một nhóm trường, mỗi trường một dòng', 'viết các trường, mỗi trường một dòng: file, alt'],
  ['a field of a group that is not there', 'news', ['title: Tin', 'summary: Tóm tắt.', 'published: "2026-11-01"', 'picture:', '  file: /anh/a.jpg'], 'dòng 5 › Lời thay ảnh (picture.alt)', 'thiếu trường này', 'một dòng chữ, không để trống', 'thêm trường này'],
  ['a period as a number', 'budget', ['title: Dự toán', 'period: 2026', 'stage: draft', 'issued: "2026-11-02"', 'published: "2026-11-03"'], 'dòng 3 › Kỳ (period)', 'số 2026', 'kỳ viết trong ngoặc kép: "2026" (năm), "2026-Q1" (quý), "2026-H1" (6 tháng)', 'để trong ngoặc kép: "2026"'],
  ['no place to send opinions to', 'consultations', ['title: Dự thảo', 'opened: "2026-11-02"', 'deadline: "2026-12-02"', 'draft: { blank: tệp }', 'receive: ở xã'], 'dòng 6 › Nơi nhận ý kiến (receive)', '"ở xã"', `một địa chỉ bắt đầu bằng https:// hoặc /, hay một địa chỉ thư${ASK}`, 'ghi một địa chỉ trang, hoặc một địa chỉ thư'],
];

describe('a field that is wrong is named with its line, what was found, what is needed and what to do', () => {
  test.each(wrongFields)('%s', (_name, kind, lines, where, found, expected, fix) => {
    const file = contentFile(`${kind}/a`, lines);
    expect(messages(file.path, file.text)).toBe(
      `content/${kind}/a.md, ${where}\n  thấy ${found}, cần ${expected}\n  → ${fix}`,
    );
  });
});

describe('a choice that is not in its list', () => {
  const list = `một trong:
    "prepared" (Chuẩn bị)
    "running" (Đang thực hiện)
    "finished" (Đã hoàn thành)
    "stopped" (Đã dừng)`;

  test.each([
    ['with a slip', 'runing', 'có phải "running" (Đang thực hiện)?'],
    ['by its Vietnamese name', 'Đã hoàn thành', 'có phải "finished" (Đã hoàn thành)?'],
    ['by its name without marks', 'da dung', 'có phải "stopped" (Đã dừng)?'],
    ['that is near to none', 'zzzzzzzz', 'ghi một mã trong danh sách đó'],
  ])('%s', (_name, word, fix) => {
    const file = contentFile('projects/a', changed(project, 'status', `status: ${word}`));
    expect(messages(file.path, file.text)).toBe(
      `content/projects/a.md, dòng 8 › Tình trạng (status)\n  thấy "${word}", cần ${list}\n  → ${fix}`,
    );
  });
});

describe('a field that the kind does not have', () => {
  const known =
    'một trong các trường: "name" (Tên thủ tục), "field" (Lĩnh vực), "link" (Địa chỉ), "sample" (Nội dung mẫu)';

  test.each([
    ['with a slip', 'nam', 'có phải "name" (Tên thủ tục)? Nếu không, xóa trường này'],
    ['by its Vietnamese name', 'Lĩnh vực', 'có phải "field" (Lĩnh vực)? Nếu không, xóa trường này'],
    ['that is near to none', 'zzzzzzzzzzzz', 'xóa trường này'],
    ['that is a name of the language', '__proto__', 'xóa trường này'],
  ])('%s', (_name, key, fix) => {
    const file = contentFile('procedures/a', [...procedure, `${key}: x`]);
    expect(messages(file.path, file.text)).toBe(
      `content/procedures/a.md, dòng 5 › ${key}\n  thấy một trường không có trong mẫu, cần ${known}\n  → ${fix}`,
    );
  });
});

describe('a file that is wrong as a whole', () => {
  const folders =
    'tệp .md trong một thư mục của content: introduction, leaders, offices, news, direction, guidance, plans, documents, publications, budget, land, projects, procurement, procedures, access, consultations, quality, outages, english, pages, closed-units';
  const good = contentFile('procedures/a', procedure).text;
  const front = 'phần khai báo ở đầu tệp, giữa hai dòng chỉ có ---';
  const sample = 'chép phần khai báo của một tệp mẫu cùng thư mục, dán vào từ dòng đầu tiên';

  // biome-ignore format: one case a line, as a table
  const wrongFiles: [name: string, path: string, text: string, where: string, found: string, expected: string, fix: string][] = [
    ['in a folder by its Vietnamese name', 'content/tin-tuc/a.md', good, '', 'tệp ở "content/tin-tuc/a.md"', folders, 'có phải content/news/a.md? Nếu không, đưa tệp ra khỏi content'],
    ['in a folder with a slip', 'content/document/a.md', good, '', 'tệp ở "content/document/a.md"', folders, 'có phải content/documents/a.md? Nếu không, đưa tệp ra khỏi content'],
    ['in a folder of a folder', 'content/news/2026/a.md', good, '', 'tệp ở "content/news/2026/a.md"', folders, 'có phải content/news/a.md? Nếu không, đưa tệp ra khỏi content'],
    ['in no folder', 'content/a.md', good, '', 'tệp ở "content/a.md"', folders, 'tệp để tải về thì đặt trong thư mục public; tệp khác đưa ra khỏi content'],
    ['of another program', 'content/news/a.docx', '', '', 'tệp ở "content/news/a.docx"', folders, 'tệp để tải về thì đặt trong thư mục public; tệp khác đưa ra khỏi content'],
    ['with marks and spaces in its name', 'content/procedures/Khai sinh.md', good, '', 'tên tệp "Khai sinh.md"', 'chữ thường không dấu, chữ số và dấu gạch nối: tên tệp là một phần của địa chỉ trang', 'đổi tên tệp, như khai-sinh.md'],
    ['with nothing of a name', 'content/procedures/__.md', good, '', 'tên tệp "__.md"', 'chữ thường không dấu, chữ số và dấu gạch nối: tên tệp là một phần của địa chỉ trang', 'đổi tên tệp, như ten-bai.md'],
    ['without front matter', 'content/procedures/a.md', 'Khai sinh ở xã.\n', ', dòng 1', 'dòng đầu là "Khai sinh ở xã."', front, sample],
    ['with a dash that a word processor made', 'content/procedures/a.md', good.replace('---', '—'), ', dòng 1', 'dòng đầu là "—"', front, sample],
    ['with a blank line before the front matter', 'content/procedures/a.md', `\n${good}`, ', dòng 1', 'dòng đầu để trống', front, sample],
    ['empty', 'content/procedures/a.md', '', ', dòng 1', 'dòng đầu để trống', front, sample],
    ['with front matter that does not end', 'content/procedures/a.md', '---\nname: Khai sinh\n', ', dòng 1', 'phần khai báo mở mà không đóng', front, 'thêm một dòng --- sau trường cuối cùng'],
    ['with a list for its fields', 'content/procedures/a.md', '---\n- Khai sinh\n---\n', ', dòng 1', 'một danh sách', 'một nhóm trường, mỗi trường một dòng', 'viết các trường, mỗi trường một dòng: name, field, link, sample'],
    ['in decomposed letters', 'content/procedures/a.md', good.replace('Hộ tịch', 'Hộ tịch'.normalize('NFD')), ', dòng 3', 'chữ Việt tổ hợp rời (NFD) ở "Hộ"', 'chữ Việt dựng sẵn (NFC)', 'gõ lại chữ bằng bộ gõ tiếng Việt, bảng mã Unicode dựng sẵn'],
    ['in another encoding', 'content/procedures/a.md', good.replace('ộ', '\uFFFD'), '', 'chữ không theo bảng mã UTF-8', 'tệp theo bảng mã UTF-8', 'mở tệp, lưu lại với bảng mã UTF-8'],
  ];

  test.each(wrongFiles)('%s', (_name, path, text, where, found, expected, fix) => {
    expect(messages(path, text)).toBe(`${path}${where}\n  thấy ${found}, cần ${expected}\n  → ${fix}`);
  });
});

test('everything that is wrong with a file is found in one pass, in the order of its lines', () => {
  const { problems } = readEntry({
    path: 'content/procedures/Khai_Sinh.md',
    text: '---\nlink: http://a.vn\nfield: 1\nx: 2\n---\n',
  });

  expect(problems.map(({ line, field }) => [line, field])).toEqual([
    [undefined, ''],
    [1, 'Tên thủ tục (name)'],
    [2, 'Địa chỉ (link)'],
    [3, 'Lĩnh vực (field)'],
    [4, 'x'],
  ]);
});

describe('what is no fault', () => {
  const good = contentFile('procedures/a', procedure, '\nLàm ở xã.\n').text;

  test.each([
    ['line ends of Windows', good.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${good}`],
    ['spaces after the three hyphens', good.replaceAll('---', '---  ')],
    ['a comment', good.replace('field:', '# ghi chú\nfield:')],
  ])('%s', (_name, text) => {
    expect(readEntry({ path: 'content/procedures/a.md', text }).entry).toEqual({
      kind: 'procedures',
      slug: 'a',
      file: 'content/procedures/a.md',
      data: { name: 'Khai sinh', field: 'Hộ tịch', link: 'https://dichvucong.gov.vn' },
      body: 'Làm ở xã.',
    });
  });

  test('a day without quotes', () => {
    const { entry } = readEntry(contentFile('documents/a', changed(document, 'issued', 'issued: 2026-11-02')));
    expect(entry?.data.issued).toBe('2026-11-02');
  });

  test('a blank where one may be', () => {
    const { entry } = readEntry(contentFile('documents/a', document));
    expect(entry?.data.file).toEqual({ blank: 'tệp văn bản' });
  });
});

test('the line of each field and of the text is known', () => {
  const { lineOf } = readEntry(contentFile('procedures/a', procedure, '\n\nLàm ở xã.\n'));
  expect(['name', 'link', 'body'].map(lineOf)).toEqual([2, 4, 8]);
});
