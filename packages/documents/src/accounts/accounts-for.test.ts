import type { BadNameReason, NeedsPartsReason } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { rawWorkbook } from '../../test/raw-workbook.js';
import { rosterFile, textFile } from '../../test/roster-file.js';
import { mailboxReasonWords } from '../words/mailbox-words.js';
import { accountsFor } from './accounts-for.js';
import { rosterColumns, SAMPLE_MARK } from './columns.js';
import { readRoster } from './read-roster.js';
import { cellOf } from './roster.js';
import { problemSentence } from './row-problem.js';

const terms = { pattern: 'given-name-then-initials', domain: 'hamthang.binhthuan.gov.vn' } as const;

/** A person as a row of the list of all columns, then the mailbox that an earlier list proposed, and a note. */
type Person = Partial<Record<keyof typeof rosterColumns | 'proposed' | 'note', string>>;

const headings = [...Object.values(rosterColumns).map(({ heading }) => heading), 'Hộp thư đề xuất', 'Ghi chú'];
const keys = [...Object.keys(rosterColumns), 'proposed', 'note'];
const rowOf = (person: Person): string[] => {
  const cells = new Map(Object.entries({ name: 'Lê Văn An', title: 'Công chức', post: 'Địa chính', ...person }));
  return keys.map((key) => cells.get(key) ?? '');
};

const accounts = async (...people: Person[]) =>
  accountsFor(await readRoster(textFile([headings, ...people.map(rowOf)])), terms);

/** What is wrong with each row, in words. */
async function problems(...people: Person[]) {
  const { leftOut } = await accounts(...people);
  return leftOut.map(({ row, problems: wrong }) => [row.row, ...wrong.map(problemSentence)]);
}

/** Why there is no mailbox, in the words that the whole project has for it. */
const badName = (reason: BadNameReason | 'bad-mailbox', found: string) =>
  mailboxReasonWords({ status: 'bad-name', reason, found });
const needsParts = (reason: NeedsPartsReason, found: string) =>
  mailboxReasonWords({ status: 'needs-parts', reason, found });

const parts = 'ghi thêm các cột Họ, Chữ đệm, Tên cho người này';
const order = 'cần biết phần nào là họ, phần nào là tên';

describe('a row is bad, and says where and why', () => {
  test.each<[string, Person, string[]]>([
    [
      'without a name',
      { name: '' },
      ['Họ và tên (B2): ô trống; cần có chữ ở cột này → điền ô này, hoặc xóa dòng nếu không phải người.'],
    ],
    [
      'without a title',
      { title: '' },
      ['Chức vụ (C2): ô trống; cần có chữ ở cột này → điền ô này, hoặc xóa dòng nếu không phải người.'],
    ],
    [
      'without a post',
      { post: ' ' },
      ['Vị trí công tác (D2): ô trống; cần có chữ ở cột này → điền ô này, hoặc xóa dòng nếu không phải người.'],
    ],
    [
      'that is the sample, whatever else it lacks',
      { number: SAMPLE_MARK, title: '' },
      ['STT (A2): đây là dòng mẫu (“MẪU – xóa trước khi gửi”); cần mỗi dòng là một người thật → xóa cả dòng này.'],
    ],
    [
      'that is the sample typed anew',
      { name: 'mau – xoa truoc khi gui' },
      [
        'Họ và tên (B2): đây là dòng mẫu (“MẪU – xóa trước khi gửi”); cần mỗi dòng là một người thật → xóa cả dòng này.',
      ],
    ],
    [
      'with a control character',
      { title: 'Công\u0007 chức' },
      ['Chức vụ (C2): ký tự điều khiển U+0007; cần chữ nhìn thấy được → gõ lại ô này bằng bàn phím, kiểu gõ Unicode.'],
    ],
    [
      'with a letter that was lost on the way',
      { name: 'Nguy\uFFFDn Văn An' },
      [
        'Họ và tên (B2): ký tự điều khiển U+FFFD; cần chữ nhìn thấy được → gõ lại ô này bằng bàn phím, kiểu gõ Unicode.',
      ],
    ],
    [
      'with a control character in a column of its own',
      { note: 'a\u0001' },
      ['Ghi chú (O2): ký tự điều khiển U+0001; cần chữ nhìn thấy được → gõ lại ô này bằng bàn phím, kiểu gõ Unicode.'],
    ],
    [
      'with a cell that is too long',
      { post: 'a'.repeat(1001) },
      ['Vị trí công tác (D2): 1001 ký tự; cần nhiều nhất 1000 ký tự → rút gọn ô này.'],
    ],
    [
      'with a formula that failed',
      { unit: '#N/A' },
      ['Đơn vị (E2): công thức không có kết quả (#N/A); cần chữ, hoặc công thức có kết quả → thay công thức bằng chữ.'],
    ],
    [
      'with a digit in the name',
      { name: 'Lê Văn An 2' },
      [`Họ và tên (B2): ${badName('digit', '2')}; cần họ tên chỉ có chữ cái → sửa họ tên.`],
    ],
    [
      'with a foreign letter in the name',
      { name: 'Лê Văn An' },
      [
        `Họ và tên (B2): ${badName('not-latin', 'Л')}; cần họ tên viết bằng chữ quốc ngữ → gõ lại ô này bằng bàn phím, kiểu gõ Unicode.`,
      ],
    ],
    [
      'with the name in an old encoding',
      { name: 'NguyÔn V¨n An' },
      [
        `Họ và tên (B2): ${badName('sign', '¨')}; cần họ tên chỉ có chữ cái → bỏ dấu đó; nếu chữ cả danh sách đều lạ thì danh sách gõ bằng bảng mã cũ (TCVN3, VNI): chuyển sang Unicode.`,
      ],
    ],
    [
      'whose name has no letters',
      { name: '--' },
      [`Họ và tên (B2): ${badName('no-letters', '--')}; cần họ tên → sửa họ tên.`],
    ],
    [
      'whose name is too long',
      { name: 'An '.repeat(60) },
      [`Họ và tên (B2): ${badName('too-long', '')}; cần họ tên của một người → sửa họ tên, mỗi người một dòng.`],
    ],
    [
      'whose name is in another order',
      { name: 'Y Thanh Niê' },
      [`Họ và tên (B2): ${needsParts('name-prefix', 'Y')}; ${order} → ${parts}.`],
    ],
    [
      'whose name is not Kinh',
      { name: 'Lò Thị Kđăm' },
      [`Họ và tên (B2): ${needsParts('not-kinh-syllable', 'Kđăm')}; ${order} → sửa nếu gõ sai; không thì ${parts}.`],
    ],
    [
      'whose name may begin with a title',
      { name: 'Ông Ích An' },
      [
        `Họ và tên (B2): ${needsParts('title-or-name', 'Ông')}; cần riêng họ tên → bỏ cách gọi; nếu thuộc họ tên thì ${parts}.`,
      ],
    ],
    [
      'with a family name and no given name',
      { family: 'Lê' },
      [
        `Tên (M2): ${needsParts('given-missing', '')}; cần ghi Tên khi đã ghi Họ hoặc Chữ đệm → ghi ô Tên, hoặc để trống cả ba ô.`,
      ],
    ],
    [
      'with parts that are no name',
      { given: 'An2' },
      [`Tên (M2): ${badName('digit', '2')}; cần họ tên chỉ có chữ cái → sửa họ tên.`],
    ],
    [
      'with what is no mailbox',
      { mailbox: 'anlv@' },
      [
        `Hộp thư đã có (J2): ${badName('bad-mailbox', 'anlv@')}; cần một hộp thư như anlv@xa.tinh.gov.vn → sửa lại, hoặc để trống nếu chưa có hộp thư.`,
      ],
    ],
    [
      'with two mailboxes',
      { mailbox: 'a@xa.gov.vn', proposed: 'b@xa.gov.vn' },
      [
        'Hộp thư đã có (J2): hai hộp thư khác nhau: a@xa.gov.vn, b@xa.gov.vn; cần mỗi người một hộp thư → giữ một hộp thư, xóa ô kia.',
      ],
    ],
    [
      'with several things wrong, all at once',
      { name: 'An 2', title: '', mailbox: 'x@' },
      [
        'Chức vụ (C2): ô trống; cần có chữ ở cột này → điền ô này, hoặc xóa dòng nếu không phải người.',
        `Họ và tên (B2): ${badName('digit', '2')}; cần họ tên chỉ có chữ cái → sửa họ tên.`,
        `Hộp thư đã có (J2): ${badName('bad-mailbox', 'x@')}; cần một hộp thư như anlv@xa.tinh.gov.vn → sửa lại, hoặc để trống nếu chưa có hộp thư.`,
      ],
    ],
  ])('%s', async (_name, person, sentences) => {
    expect(await problems(person)).toEqual([[2, ...sentences]]);
  });

  test('that bears a person or a mailbox which stand there already; the first one is good', async () => {
    expect(await problems({ mailbox: 'anlv@xa.gov.vn' }, { unit: 'Văn phòng', mailbox: 'ANLV@xa.gov.vn' }, {})).toEqual(
      [
        [
          3,
          'Hộp thư đã có (J3): hộp thư ANLV@xa.gov.vn đã có ở một dòng phía trên; cần mỗi hộp thư một người dùng → sửa hộp thư của một trong hai người, hoặc để trống nếu chưa có.',
        ],
        [
          4,
          'Họ và tên (B4): người này đã có ở dòng 2 (cùng họ tên, chức vụ, vị trí công tác, đơn vị); cần mỗi người một dòng → xóa dòng thừa; nếu là hai người thì ghi vị trí công tác hoặc đơn vị khác nhau.',
        ],
      ],
    );
  });

  test('with its sheet and row as a spreadsheet program shows them', async () => {
    const rows = [['Danh sách'], ['Họ và tên', 'Chức vụ', 'Vị trí công tác'], ['An', '', 'b']];
    const { leftOut } = accountsFor(await readRoster(await rosterFile({ 'Tổ 1': rows })), terms);
    expect(leftOut.map(({ row, problems: [first] }) => [row.layout.sheet, row.row, first?.cell])).toEqual([
      ['Tổ 1', 3, 'B3'],
    ]);
  });

  test('with a formula that was saved without a result, in a column that may be empty', async () => {
    const text = (at: string, said: string) => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;
    const file = rawWorkbook(
      `<row r="1">${text('A1', 'Họ và tên')}${text('B1', 'Chức vụ')}${text('C1', 'Vị trí công tác')}${text('D1', 'Đơn vị')}</row>` +
        `<row r="2">${text('A2', 'Lê Văn An')}${text('B2', 'a')}${text('C2', 'b')}<c r="D2"><f>VLOOKUP(A2,E:F,2)</f></c></row>`,
    );
    const { leftOut } = accountsFor(await readRoster(file), terms);
    expect(leftOut.flatMap(({ problems: wrong }) => wrong.map(problemSentence))).toEqual([
      'Đơn vị (D2): công thức không có kết quả (chưa được tính); cần chữ, hoặc công thức có kết quả → thay công thức bằng chữ.',
    ]);
  });
});

describe('a good row gets its mailbox', () => {
  const mailboxes = async (...people: Person[]) =>
    (await accounts(...people)).accounts.map(({ row, mailbox }) => [
      cellOf(row, 'name'),
      mailbox.status,
      mailbox.local,
    ]);

  test('by the rule, the second of a name with a number', async () => {
    expect(
      await mailboxes({ name: 'Nguyễn Thanh Phương' }, { name: 'Nguyễn Thị Phượng' }, { name: 'Đ/c Lê Văn An' }),
    ).toEqual([
      ['Nguyễn Thanh Phương', 'made', 'phuongnt'],
      ['Nguyễn Thị Phượng', 'numbered', 'phuongnt2'],
      ['Đ/c Lê Văn An', 'made', 'anlv'],
    ]);
  });

  test('by the parts that the list states', async () => {
    expect(await mailboxes({ name: 'Y Thanh Niê', family: 'Niê', given: 'Y Thanh' })).toEqual([
      ['Y Thanh Niê', 'made', 'ythanhn'],
    ]);
  });

  test('or keeps the one it has, in use or proposed before', async () => {
    expect(
      await mailboxes(
        { name: 'Lê Văn An', post: 'a' },
        { name: 'Lê Văn An', post: 'b', mailbox: 'anlv@hamthang.binhthuan.gov.vn' },
        { name: 'Lê Văn An', post: 'c', proposed: 'anlv2@hamthang.binhthuan.gov.vn' },
        { name: 'Lê Văn An', post: 'd', mailbox: 'an@xa.gov.vn', proposed: 'AN@xa.gov.vn' },
      ),
    ).toEqual([
      ['Lê Văn An', 'numbered', 'anlv3'],
      ['Lê Văn An', 'kept', 'anlv'],
      ['Lê Văn An', 'kept', 'anlv2'],
      ['Lê Văn An', 'kept', 'an'],
    ]);
  });

  test('as if the bad rows were not there, but for the mailboxes that they have', async () => {
    expect(
      await mailboxes(
        { name: 'Lê Văn An', title: '' },
        { name: 'Lê Vũ An' },
        { name: 'Đỗ Thị Hà', title: '', mailbox: 'hadt@hamthang.binhthuan.gov.vn' },
        { name: 'Đào Thu Hà' },
      ),
    ).toEqual([
      ['Lê Vũ An', 'made', 'anlv'],
      ['Đào Thu Hà', 'numbered', 'hadt2'],
    ]);
  });

  test('with the cells that look like formulas as they are', async () => {
    const {
      accounts: [first],
    } = await accounts({ unit: '=1+1', note: '@x' });
    expect(first && [cellOf(first.row, 'unit'), first.row.extra]).toEqual(['=1+1', ['@x']]);
  });
});

test('a domain that is none is refused', async () => {
  const roster = await readRoster(textFile([headings, rowOf({})]));
  expect(() => accountsFor(roster, { ...terms, domain: 'Xã' })).toThrow(RangeError);
});
