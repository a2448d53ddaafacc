import { systems } from '@haicap/domain';
import { typeSymbols } from '../form/index.js';
import { clauseWords, obligationsOf, planLine, quoted } from './cite.js';
import type { Draft, IntegrityEntry, LetterParts } from './draft.js';
import type { Block, Column, Table } from './letter.js';
import { blank, gap, joined, type Line, line } from './line.js';
import { archive, dateline, namedSymbol, recipientsOf, signatureOf } from './phrases.js';

/** How many rows the annex has when no manifest was given. */
const ROWS = 5;

const columns: readonly Column[] = [
  { title: 'STT', width: 1.3, alignment: 'center' },
  { title: 'Tệp', width: 5 },
  { title: 'Số byte', width: 2.6, alignment: 'right' },
  { title: 'Mã kiểm tra SHA-256', width: 7.7 },
];

/** The minutes of handing over the data of a system, with the table by which the receiver can prove that it is whole. */
export function dataMinutes(draft: Draft): LetterParts {
  const { issuer, words } = draft;
  const { entries } = words;
  const symbol = namedSymbol(typeSymbols['BIÊN BẢN'], issuer);
  const system = words.system === undefined ? blank('tên hệ thống') : systems[words.system];
  const receivers = recipientsOf(draft);
  const receiver: Line = receivers.length > 0 ? joined(receivers, ', ') : [blank('cơ quan, đơn vị nhận')];
  return {
    type: 'BIÊN BẢN',
    symbol,
    abstract: line`Bàn giao dữ liệu hệ thống ${system}`,
    addressees: [],
    blocks: [
      ...grounds(draft),
      { kind: 'body', text: line`Hôm nay, ${dateline}, tại ${blank('địa điểm')}, hai bên gồm:` },
      ...party('I. BÊN GIAO', issuer.inText),
      ...party('II. BÊN NHẬN', receiver),
      { kind: 'section-heading', text: ['III. NỘI DUNG BÀN GIAO'] },
      {
        kind: 'body',
        text: line`1. Bên giao bàn giao cho bên nhận dữ liệu hệ thống ${system}, gồm ${countOf(entries)} tệp, tổng dung lượng ${bytesOf(entries)} byte, theo bảng kê tại Phụ lục kèm theo.`,
      },
      { kind: 'body', text: line`2. Vật mang dữ liệu: ${blank('loại, số lượng, số hiệu')}.` },
      {
        kind: 'body',
        text: line`3. Bên nhận đã tính lại mã kiểm tra SHA-256 của từng tệp và so với Phụ lục; kết quả: ${blank('khớp toàn bộ, hoặc nêu tệp không khớp')}.`,
      },
      { kind: 'body', text: line`4. Ý kiến của hai bên: ${blank('nêu ý kiến, hoặc không có')}.` },
      {
        kind: 'remark',
        text: [{ remark: 'Kế hoạch không nêu mẫu biên bản; các khoản 2, 3, 4 là gợi ý. Xóa dòng này trước khi ký.' }],
      },
      {
        kind: 'body',
        text: line`Biên bản lập thành ${gap('số bản')} bản có giá trị như nhau, mỗi bên giữ ${gap('số bản mỗi bên giữ')} bản./.`,
      },
    ],
    signatures: [
      { ...signatureOf(issuer), authority: [['BÊN GIAO'], ...issuer.authority] },
      { authority: [['BÊN NHẬN'], [blank('quyền hạn, chức vụ')]], name: [blank('họ và tên')] },
    ],
    recipients: [['Bên giao'], ['Bên nhận'], archive],
    annex: {
      title: ['BẢNG KÊ TỆP VÀ MÃ KIỂM TRA TÍNH TOÀN VẸN'],
      reference: line`(Kèm theo Biên bản số ${symbol} ${dateline} của ${issuer.inText})`,
      blocks: [{ kind: 'table', table: integrityTable(entries) }],
    },
  };
}

/** The plan, then the clauses that lay down the hand-over, whole. */
function grounds({ plan, task }: Draft): Block[] {
  const clauses = obligationsOf(plan, task);
  return [
    { kind: 'ground', text: line`Căn cứ ${planLine(plan)}${clauses.length === 0 ? '.' : ';'}` },
    ...clauses.map(
      ({ clause, quote }, index): Block => ({
        kind: 'ground',
        text: line`Căn cứ ${clauseWords(plan, clause)} của văn bản trên: ${quoted(quote)}${index === clauses.length - 1 ? '.' : ';'}`,
      }),
    ),
  ];
}

const party = (heading: string, name: Line): Block[] => [
  { kind: 'section-heading', text: [heading] },
  { kind: 'body', text: line`1. Cơ quan, đơn vị: ${name}.` },
  { kind: 'body', text: line`2. Người đại diện: ${blank('họ và tên')}; chức vụ: ${blank('chức vụ')}.` },
];

function integrityTable(entries: readonly IntegrityEntry[] | undefined): Table {
  const empty: Line = [gap('nội dung các ô của bảng')];
  return {
    columns,
    rows: entries
      ? entries.map(({ path, bytes, sha256 }, index) => [
          [String(index + 1)],
          [path],
          bytes === undefined ? [blank('dung lượng')] : [grouped(bytes)],
          [sha256],
        ])
      : Array.from({ length: ROWS }, (_, index) => [[String(index + 1)], empty, empty, empty]),
  };
}

const countOf = (entries: readonly IntegrityEntry[] | undefined) => (entries ? grouped(entries.length) : gap('số tệp'));

/** The sum of the sizes; blank while one of them is not known. */
function bytesOf(entries: readonly IntegrityEntry[] | undefined) {
  const sizes = entries?.flatMap(({ bytes }) => bytes ?? []) ?? [];
  return entries && sizes.length === entries.length
    ? grouped(sizes.reduce((sum, size) => sum + size, 0))
    : gap('tổng dung lượng');
}

const grouped = (value: number): string => new Intl.NumberFormat('vi-VN').format(value);
