import type { MailboxFinding, MailboxNote, MailboxProblem, MailboxProposal } from '@haicap/rules';

/** A proposal that is none: the parts of the name must be asked, or the name is none. */
type Unmade = Extract<MailboxProposal, { reason: string }>;

const reasons: Readonly<Record<Unmade['reason'], (found: string) => string>> = {
  'name-prefix': (found) => `tên bắt đầu bằng "${found}" có thể không theo thứ tự họ, chữ đệm, tên`,
  'not-kinh-syllable': (found) => `"${found}" không phải một tiếng của tên người Kinh, nên không đoán thứ tự họ tên`,
  'title-or-name': (found) => `"${found}" ở đầu có thể là cách gọi, cũng có thể thuộc họ tên`,
  'given-missing': () => 'đã nêu họ hoặc chữ đệm mà chưa nêu tên',
  digit: (found) => `họ tên có chữ số "${found}"`,
  'not-latin': (found) => `họ tên có chữ "${found}" không thuộc bảng chữ La-tinh`,
  sign: (found) => `họ tên có dấu "${found}"`,
  'no-letters': () => 'họ tên không có chữ cái nào',
  'too-long': () => 'họ tên quá dài (phần trước @ được tối đa 64 ký tự, RFC 5321)',
  'bad-mailbox': (found) => `"${found}" không phải một hộp thư`,
};

/**
 * Why a person has no mailbox yet, in words that can follow a colon.
 *
 * @example
 * mailboxReasonWords({ status: 'bad-name', reason: 'digit', found: '2' }); // 'họ tên có chữ số "2"'
 */
export const mailboxReasonWords = ({ reason, found }: Unmade): string => reasons[reason](found);

const notes: Readonly<Record<MailboxNote['kind'], (found: string) => string>> = {
  'title-left-out': (found) => `Đã bỏ "${found}" ở đầu vì là cách gọi hoặc học hàm, học vị.`,
  'parts-stated': () => 'Họ, chữ đệm, tên theo các phần đã nêu riêng.',
  'outside-rule': (found) =>
    `Tên "${found}" đã có người dùng. Quy tắc không nói cách phân biệt; số ở cuối là đề xuất của Hai Cấp, không phải quy định.`,
  'kept-off-rule': (found) => `Giữ hộp thư đang dùng; theo quy tắc thì tên là "${found}".`,
  'kept-with-number': (found) => `Giữ hộp thư đang dùng; theo quy tắc thì tên là "${found}", không có số.`,
  'kept-at-other-domain': (found) => `Giữ hộp thư đang dùng, ở tên miền khác: ${found}.`,
  'kept-twice': (found) => `Hộp thư ${found} đã ghi cho một người khác ở trên.`,
};

/** What must be known of a person's mailbox, as a sentence. */
export const mailboxNoteWords = (note: MailboxNote): string => notes[note.kind]('found' in note ? note.found : '');

const problems: Readonly<Record<MailboxProblem, (found: string) => string>> = {
  'no-at': (found) => `"${found}" thiếu @ và tên miền`,
  'bad-local': (found) => `phần trước @ là "${found}", không phải chỉ gồm chữ a–z rồi đến số`,
  'bad-number': (found) => `số ở cuối là ${found}, cần một số từ 2 trở lên, không có số 0 ở đầu`,
  'bad-domain': (found) => `"${found}" không phải một tên miền`,
  'too-long': () => 'phần trước @ dài quá 64 ký tự (RFC 5321)',
};

/** Why a text is no mailbox of the form that a plan lays down, in words that can follow a colon. */
export const mailboxProblemWords = (problem: MailboxProblem, found: string): string => problems[problem](found);

/** What is wrong with a mailbox of a list, in words that can follow a colon. Places count from 1. */
export function mailboxFindingWords(finding: MailboxFinding): string {
  switch (finding.problem) {
    case 'duplicate':
      return `trùng với hộp thư thứ ${finding.first + 1}`;
    case 'number-without-base':
      return `có số ở cuối mà chưa ai dùng ${finding.base}`;
    default:
      return mailboxProblemWords(finding.problem, finding.found);
  }
}
