import type { MailboxProposal } from '@haicap/rules';
import { mailboxReasonWords } from '../words/mailbox-words.js';
import { SAMPLE_MARK } from './columns.js';

/** Why a row gets no mailbox: its name, the parts of its name, or the mailbox that it has. */
export type Unmade = Extract<MailboxProposal, { reason: string }>;

/** What can be wrong with a row apart from that. */
export type CellProblemCode =
  | 'sample-row'
  | 'missing'
  | 'control-character'
  | 'too-long'
  | 'formula-failed'
  | 'duplicate'
  | 'two-mailboxes'
  | 'mailbox-twice';

/** Something that is wrong with a row, and the cell where it shows. */
export interface RowProblem {
  /** What is wrong; `found` is a sign or word of the text, its length, or the row that has it already. */
  problem: { code: CellProblemCode; found: string } | Unmade;
  /** The heading of the column. */
  column: string;
  /** The cell as spreadsheet programs name it: "C5". */
  cell: string;
}

/** A problem in the words of the person who keeps the list; `expected` follows "cần". */
export interface RowProblemWords {
  found: string;
  expected: string;
  fix: string;
}

/** How much a cell of a list may hold. Ours: more than any post or address, less than a text pasted by mistake. */
export const LONGEST_CELL = 1000;

const typeAgain = 'gõ lại ô này bằng bàn phím, kiểu gõ Unicode';
const giveParts = 'ghi thêm các cột Họ, Chữ đệm, Tên cho người này';

type Advice = Omit<RowProblemWords, 'found'>;

const cellWords: Readonly<Record<CellProblemCode, Advice & { found: (found: string) => string }>> = {
  'sample-row': {
    found: () => `đây là dòng mẫu (“${SAMPLE_MARK}”)`,
    expected: 'mỗi dòng là một người thật',
    fix: 'xóa cả dòng này',
  },
  missing: {
    found: () => 'ô trống',
    expected: 'có chữ ở cột này',
    fix: 'điền ô này, hoặc xóa dòng nếu không phải người',
  },
  'control-character': {
    found: (sign) => `ký tự điều khiển ${sign}`,
    expected: 'chữ nhìn thấy được',
    fix: typeAgain,
  },
  'too-long': {
    found: (length) => `${length} ký tự`,
    expected: `nhiều nhất ${LONGEST_CELL} ký tự`,
    fix: 'rút gọn ô này',
  },
  'formula-failed': {
    found: (text) => `công thức không có kết quả (${text})`,
    expected: 'chữ, hoặc công thức có kết quả',
    fix: 'thay công thức bằng chữ',
  },
  duplicate: {
    found: (first) => `người này đã có ở ${first} (cùng họ tên, chức vụ, vị trí công tác, đơn vị)`,
    expected: 'mỗi người một dòng',
    fix: 'xóa dòng thừa; nếu là hai người thì ghi vị trí công tác hoặc đơn vị khác nhau',
  },
  'two-mailboxes': {
    found: (both) => `hai hộp thư khác nhau: ${both}`,
    expected: 'mỗi người một hộp thư',
    fix: 'giữ một hộp thư, xóa ô kia',
  },
  'mailbox-twice': {
    found: (mailbox) => `hộp thư ${mailbox} đã có ở một dòng phía trên`,
    expected: 'mỗi hộp thư một người dùng',
    fix: 'sửa hộp thư của một trong hai người, hoặc để trống nếu chưa có',
  },
};

const plainName = 'họ tên chỉ có chữ cái';
const order = 'biết phần nào là họ, phần nào là tên';

const advice: Readonly<Record<Unmade['reason'], Advice>> = {
  'name-prefix': { expected: order, fix: giveParts },
  'not-kinh-syllable': { expected: order, fix: `sửa nếu gõ sai; không thì ${giveParts}` },
  'title-or-name': { expected: 'riêng họ tên', fix: `bỏ cách gọi; nếu thuộc họ tên thì ${giveParts}` },
  'given-missing': { expected: 'ghi Tên khi đã ghi Họ hoặc Chữ đệm', fix: 'ghi ô Tên, hoặc để trống cả ba ô' },
  digit: { expected: plainName, fix: 'sửa họ tên' },
  'not-latin': { expected: 'họ tên viết bằng chữ quốc ngữ', fix: typeAgain },
  sign: {
    expected: plainName,
    fix: 'bỏ dấu đó; nếu chữ cả danh sách đều lạ thì danh sách gõ bằng bảng mã cũ (TCVN3, VNI): chuyển sang Unicode',
  },
  'no-letters': { expected: 'họ tên', fix: 'sửa họ tên' },
  'too-long': { expected: 'họ tên của một người', fix: 'sửa họ tên, mỗi người một dòng' },
  'bad-mailbox': { expected: 'một hộp thư như anlv@xa.tinh.gov.vn', fix: 'sửa lại, hoặc để trống nếu chưa có hộp thư' },
};

/**
 * What is wrong, in the words of the person who keeps the list: what was found, what was expected, what to do.
 *
 * @example
 * problemWords({ problem: { code: 'missing', found: '' }, column: 'Chức vụ', cell: 'C5' }).found; // 'ô trống'
 */
export function problemWords({ problem }: RowProblem): RowProblemWords {
  if ('status' in problem) return { found: mailboxReasonWords(problem), ...advice[problem.reason] };
  const { found, expected, fix } = cellWords[problem.code];
  return { found: found(problem.found), expected, fix };
}

/** A problem as one sentence. */
export function problemSentence(problem: RowProblem): string {
  const { found, expected, fix } = problemWords(problem);
  return `${problem.column} (${problem.cell}): ${found}; cần ${expected} → ${fix}.`;
}
