import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/** An invented plan of an invented province as a Word document: nobody may take it for a plan that binds. */
export function inventedDocx(): Promise<Buffer> {
  const lines = (texts: string[]) => texts.map((text) => new Paragraph(text));
  const row = (...cells: string[][]) =>
    new TableRow({ children: cells.map((texts) => new TableCell({ children: lines(texts) })) });
  const bullet = (text: string) => new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } });
  const children = [
    new Table({
      rows: [
        row(
          ['ỦY BAN NHÂN DÂN', 'TỈNH THÍ ĐIỂM'],
          ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
        ),
        row(['Số: 01/KH-UBND'], ['Thí Điểm, ngày 02 tháng 6 năm 2025']),
      ],
    }),
    ...lines([
      'KẾ HOẠCH',
      'Chuyển giao thư điện tử (VĂN BẢN BỊA ĐỂ THỬ CHƯƠNG TRÌNH, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ)',
      'Căn cứ quy định không có thật của tỉnh Thí Điểm;',
      'I. MỤC ĐÍCH',
      'Thư điện tử công vụ không bị gián đoạn.',
      'II. NHIỆM VỤ',
      '1. Hệ thống thư điện tử công vụ',
    ]),
    bullet(
      'Sở Nội vụ gửi danh sách cán bộ của Ủy ban nhân dân cấp xã mới về Sở Khoa học và Công nghệ trước ngày 15/6/2025.',
    ),
    bullet('Sở Khoa học và Công nghệ lập hộp thư cho Ủy ban nhân dân cấp xã mới chậm nhất ngày 25/6/2025.'),
    ...lines(['Nơi nhận:']),
    bullet('Như trên;'),
    ...lines(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn Thử']),
  ];
  const bullets = { reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-' }] };
  return Packer.toBuffer(new Document({ numbering: { config: [bullets] }, sections: [{ children }] }));
}

const tasks = `system: email
tasks:
  - id: send-list
    title: Gửi danh sách cán bộ
    action: Lập danh sách cán bộ của các xã mới, gửi Sở Khoa học và Công nghệ.
    lead: [dept-home-affairs]
    beneficiary: [commune-new]
    deadline: { kind: before, date: "2025-06-15" }
    deliverable:
      what: Danh sách cán bộ của các xã mới
      to: [dost]
    appliesTo:
      units: [commune-new]
    citations:
      - clause: ii.1.1
        quote: >-
          Sở Nội vụ gửi danh sách cán bộ của Ủy ban nhân dân cấp xã mới về Sở Khoa học và Công nghệ trước ngày 15/6/2025
  - id: open-mailboxes
    title: Lập hộp thư của xã mới
    action: Lập hộp thư công vụ cho các xã mới.
    lead: [dost]
    beneficiary: [commune-new]
    deadline: { kind: by, date: "2025-06-25" }
    appliesTo:
      units: [commune-new]
    after: [send-list]
    citations:
      - clause: ii.1.2
        quote: >-
          Sở Khoa học và Công nghệ lập hộp thư cho Ủy ban nhân dân cấp xã mới chậm nhất ngày 25/6/2025
`;

/** What each of the two bodies has to do on five days, worked out by hand. */
const examples: [actor: string, task: string, lastDay: string, statuses: [day: string, status: string][]][] = [
  [
    'dept-home-affairs',
    'send-list',
    '2025-06-14',
    [
      ['2025-06-01', 'upcoming'],
      ['2025-06-06', 'upcoming'],
      ['2025-06-07', 'due'],
      ['2025-06-14', 'due'],
      ['2025-06-15', 'overdue'],
    ],
  ],
  [
    'dost',
    'open-mailboxes',
    '2025-06-25',
    [
      ['2025-06-01', 'upcoming'],
      ['2025-06-17', 'upcoming'],
      ['2025-06-18', 'due'],
      ['2025-06-25', 'due'],
      ['2025-06-26', 'overdue'],
    ],
  ],
];

const cases = `cases:
${examples
  .flatMap(([actor, task, lastDay, statuses]) =>
    statuses.map(
      ([day, status]) => `  - name: ${actor} ngày ${day}
    actor: ${actor}
    asOf: "${day}"
    contains:
      - { task: ${task}, role: lead, status: ${status}, lastDay: "${lastDay}" }
`,
    ),
  )
  .join('')}`;

/** Takes the question marks away: a person has read the passages and agrees. */
export function acceptKinds(folder: string): void {
  const source = join(folder, 'source.md');
  writeFileSync(source, readFileSync(source, 'utf8').replaceAll('?}', '}'));
}

/** Writes the tasks. */
export function writeTasks(folder: string): void {
  mkdirSync(join(folder, 'tasks'), { recursive: true });
  writeFileSync(join(folder, 'tasks', 'email.yaml'), tasks);
}

/** Writes the worked examples, of which `changed` may spoil some. */
export const writeCases = (folder: string, changed = (text: string) => text): void =>
  writeFileSync(join(folder, 'cases.yaml'), changed(cases));
