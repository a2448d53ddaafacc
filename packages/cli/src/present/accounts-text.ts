import {
  type Accounts,
  type LeftOutRow,
  placeOf,
  placeWords,
  problemSentence,
  type Roster,
  type SkippedSheet,
  sourceWords,
} from '@haicap/documents';

/** What was read, and what was not. */
export const rosterRead = ({ rows, source, skipped }: Roster): string[] => [
  `Đã đọc ${rows.length} dòng (${sourceWords(source)}).`,
  ...skipped.map(skippedWords),
];

const skippedWords = ({ name, why }: SkippedSheet): string =>
  why === 'left-out'
    ? `Không đọc trang tính “${name}” (các dòng bị bỏ lại lần trước): sửa xong thì chép sang trang tính danh sách.`
    : `Không đọc trang tính “${name}”: không có dòng tiêu đề.`;

/** The bad rows: where each is, and everything that is wrong with it. */
export const badRows = (rows: readonly LeftOutRow[]): string[] =>
  rows.flatMap(({ row, problems }) => [
    `  ${capital(placeWords(placeOf(row)))}:`,
    ...problems.map((problem) => `    ${problemSentence(problem)}`),
  ]);

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** How many accounts there are of each kind. */
export function accountCounts({ accounts }: Accounts): string {
  const count = (status: string) => accounts.filter(({ mailbox }) => mailbox.status === status).length;
  return `${accounts.length} tài khoản: ${count('made')} đặt mới, ${count('kept')} giữ nguyên, ${count('numbered')} trùng tên nên thêm số (đánh dấu TRÙNG).`;
}
