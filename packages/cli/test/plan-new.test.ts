import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentWords, firstDifference, loadSource } from '@haicap/domain';
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, describe, expect, test } from 'vitest';
import { haicap } from './haicap.js';
import { inventedDocx } from './invented-plan.js';

const room = mkdtempSync(join(tmpdir(), 'haicap-new-'));
afterAll(() => rmSync(room, { recursive: true }));

/** Puts a file into the room. */
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(room, name), content);
  return join(room, name);
};
const make = (id: string, from: string, ...more: string[]) =>
  haicap('plan', 'new', id, '--from', from, '--to', room, ...more);
const readIn = (id: string, name: string) => readFileSync(join(room, id, name), 'utf8');
const text = 'KẾ HOẠCH\nThử (văn bản bịa)\nI. NHIỆM VỤ\n1. Sở Nội vụ gửi danh sách trước ngày 15/6/2025.\n';

/** The transcription has the words of the raw text, one for one. */
const expectSameWords = (id: string) => {
  const { clauses } = loadSource({ path: 'source.md', text: readIn(id, 'source.md') });
  expect(firstDifference(documentWords(clauses), readIn(id, 'raw.txt'))).toBeUndefined();
};

describe('haicap plan new makes a folder', () => {
  test('from a .docx: cells and bullets in reading order, the letterhead in the front matter', async () => {
    const { status, stdout, stderr } = make(
      'thi-diem-2025',
      put('Kế hoạch.docx', await inventedDocx()),
      '--province',
      '96',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Số, ký hiệu: 01/KH-UBND');
    expect(stdout).toContain('Nhiệm vụ ({.obligation?}): 2');
    expect(stdout).toContain(`haicap plan check ${join(room, 'thi-diem-2025')}`);
    expect(readdirSync(join(room, 'thi-diem-2025')).sort()).toEqual(['plan.yaml', 'raw.txt', 'source.md']);
    expect(readIn('thi-diem-2025', 'raw.txt').split('\n').slice(0, 7)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH THÍ ĐIỂM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 01/KH-UBND',
      'Thí Điểm, ngày 02 tháng 6 năm 2025',
      'KẾ HOẠCH',
    ]);
    const { front, problems } = loadSource({ path: 'source.md', text: readIn('thi-diem-2025', 'source.md') });
    expect(front).toMatchObject({
      id: 'thi-diem-2025',
      number: '01/KH-UBND',
      date: '2025-06-02',
      shortTitle: 'Kế hoạch 01/KH-UBND của tỉnh Thí Điểm',
      issuer: 'Ủy ban nhân dân tỉnh Thí Điểm',
      jurisdiction: { provinces: ['96'], districts: [] },
      raw: 'raw.txt',
      receivedAs: 'Kế hoạch.docx',
      blanks: [],
    });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['proposed-kind']));
    expectSameWords('thi-diem-2025');
  });

  test('from a .txt, whose words it keeps', () => {
    expect(make('from-txt', put('a.txt', text), '--district', '531').status).toBe(0);
    expect(readIn('from-txt', 'raw.txt')).toBe(text);
    expect(readIn('from-txt', 'source.md')).toContain('districts:\n    - "531"');
    expectSameWords('from-txt');
  });

  test('from a .md, without its signs', () => {
    make('from-md', put('a.md', '# KẾ HOẠCH\n\n**I. NHIỆM VỤ**\n\n- Sở Nội vụ *gửi* danh sách;\n'));
    expect(readIn('from-md', 'raw.txt')).toBe('KẾ HOẠCH\nI. NHIỆM VỤ\n- Sở Nội vụ gửi danh sách;\n');
    expectSameWords('from-md');
  });

  test('from text with Windows line ends and decomposed letters: composed, and said so', () => {
    const { stdout } = make('odd', put('odd.txt', text.normalize('NFD').replaceAll('\n', '\r\n')));
    expect(readIn('odd', 'raw.txt')).toBe(text);
    expect(stdout).toContain('dạng dựng sẵn (NFC)');
  });

  test('from UTF-16 text, as Word saves it', () => {
    make('utf-16', put('utf-16.txt', Buffer.from(`\ufeff${text}`, 'utf16le')));
    expect(readIn('utf-16', 'raw.txt')).toBe(text);
  });

  test('and leaves out the numbers that Word counts itself, but says how many and what to do', async () => {
    const numbers = { reference: 'n', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] };
    const item = (words: string) => new Paragraph({ text: words, numbering: { reference: 'n', level: 0 } });
    const table = new Table({
      rows: [
        new TableRow({
          children: ['Việc', 'Hạn'].map((words) => new TableCell({ children: [new Paragraph(words)] })),
        }),
      ],
    });
    const children = [item('Thư điện tử'), item('Mạng'), table];
    const buffer = await Packer.toBuffer(new Document({ numbering: { config: [numbers] }, sections: [{ children }] }));
    const { stdout } = make('numbered', put('numbered.docx', buffer));
    expect(readIn('numbered', 'raw.txt')).toBe('Thư điện tử\nMạng\nViệc\nHạn\n');
    expect(stdout).toContain('2 đoạn có số thứ tự do Word tự đánh');
  });
});

describe('haicap plan new refuses, with status 2 and one Vietnamese message, and makes nothing', () => {
  mkdirSync(join(room, 'taken'));
  const good = put('good.txt', text);
  const refused: [name: string, args: string[], says: string][] = [
    ['no file', ['x'], 'Chưa nêu tệp'],
    ['no id', [], 'Thiếu <mã>'],
    ['an id with capitals', ['Ca-Mau', '--from', good], 'chữ thường không dấu'],
    ['an id that leads elsewhere', ['../x', '--from', good], 'chữ thường không dấu'],
    ['a folder that is there', ['taken', '--from', good], 'đã có sẵn'],
    ['a file that is not there', ['x', '--from', join(room, 'no.txt')], 'ENOENT'],
    ['a file that is a folder', ['x', '--from', join(room, 'dir.txt')], 'EISDIR'],
    ['a kind of file that it cannot read', ['x', '--from', put('a.pdf', '%PDF')], '.docx, .md hoặc .txt'],
    ['an empty file', ['x', '--from', put('empty.txt', ' \n\t\n')], 'không có chữ nào'],
    ['a binary file', ['x', '--from', put('binary.txt', Uint8Array.of(0x4d, 0x5a, 0, 0, 0xff, 0xfe))], 'UTF-8'],
    ['text in an old encoding', ['x', '--from', put('old.txt', Uint8Array.of(0x4b, 0xca, 0xe0, 0x20))], 'UTF-8'],
    ['a .docx that is none', ['x', '--from', put('fake.docx', 'KẾ HOẠCH')], 'không phải văn bản Word'],
    ['a province that is none', ['x', '--from', good, '--province', '00'], 'Không có mã "00"'],
    ['a province and a district', ['x', '--from', good, '--province', '96', '--district', '531'], 'chỉ một trong hai'],
    ['a place that is not there', ['x', '--from', good, '--to', join(room, 'nowhere')], 'Không có thư mục'],
  ];
  mkdirSync(join(room, 'dir.txt'));

  test.each(refused)('%s', (_case, args, says) => {
    const before = readdirSync(room);
    const { status, stdout, stderr } = haicap('plan', 'new', '--to', room, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(readdirSync(room)).toEqual(before);
  });

  test.each([
    ['no command', [], 'cần một trong: new, check'],
    ['an unknown command', ['neww'], 'Gần nhất:\n  new'],
    ['a check without its folder', ['check'], 'Thiếu <thư-mục>; xem haicap plan check --help'],
    ['a check of no folder', ['check', join(room, 'nowhere')], 'Không có thư mục'],
    ['a check of a folder without a plan', ['check', join(room, 'taken')], 'không có source.md'],
  ])('%s', (_case, args, says) => {
    const { status, stdout, stderr } = haicap('plan', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});
