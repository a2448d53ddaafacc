import { checkMailboxes, parseMailbox, proposeMailboxes } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { mailboxFindingWords, mailboxNoteWords, mailboxProblemWords, mailboxReasonWords } from './mailbox-words.js';

const terms = { pattern: 'given-name-then-initials', domain: 'xa.tinh.gov.vn' } as const;

describe('why a person has no mailbox is said in Vietnamese', () => {
  test.each([
    [{ name: 'Y Thanh Niê' }, 'tên bắt đầu bằng "Y" có thể không theo thứ tự họ, chữ đệm, tên'],
    [{ name: 'Ksor Hà' }, '"Ksor" không phải một tiếng của tên người Kinh, nên không đoán thứ tự họ tên'],
    [{ name: 'Ông Thụy An' }, '"Ông" ở đầu có thể là cách gọi, cũng có thể thuộc họ tên'],
    [{ name: 'Lê An', family: 'Lê' }, 'đã nêu họ hoặc chữ đệm mà chưa nêu tên'],
    [{ name: 'Lê An 2' }, 'họ tên có chữ số "2"'],
    [{ name: '李安' }, 'họ tên có chữ "李" không thuộc bảng chữ La-tinh'],
    [{ name: 'Lê/An' }, 'họ tên có dấu "/"'],
    [{ name: '-' }, 'họ tên không có chữ cái nào'],
    [{ name: 'Lê '.repeat(100) }, 'họ tên quá dài (phần trước @ được tối đa 64 ký tự, RFC 5321)'],
    [{ name: 'Lê An', mailbox: 'le an' }, '"le an" không phải một hộp thư'],
  ])('%j: %s', (request, words) => {
    const [proposal] = proposeMailboxes([request], terms);
    expect(proposal && 'reason' in proposal && mailboxReasonWords(proposal)).toBe(words);
  });
});

test('every note on a mailbox is a sentence', () => {
  const proposals = proposeMailboxes(
    [
      { name: 'TS. Lê Văn An', mailbox: 'anlv' },
      { name: 'Lê Văn Ân', mailbox: 'lean' },
      { name: 'Lê Ái', mailbox: 'lean' },
      { name: 'Lê Bá', mailbox: 'bal@cu.gov.vn' },
      { name: 'Lê Bé', mailbox: 'bel2' },
      { name: 'KS. Lê Văn An' },
      { name: 'Y An Niê', given: 'Y An', family: 'Niê' },
    ],
    terms,
  );
  const words = proposals.flatMap((proposal) => ('notes' in proposal ? proposal.notes.map(mailboxNoteWords) : []));
  expect(words).toEqual([
    'Giữ hộp thư đang dùng; theo quy tắc thì tên là "anlv".',
    'Giữ hộp thư đang dùng; theo quy tắc thì tên là "ail".',
    'Hộp thư lean@xa.tinh.gov.vn đã ghi cho một người khác ở trên.',
    'Giữ hộp thư đang dùng, ở tên miền khác: cu.gov.vn.',
    'Giữ hộp thư đang dùng; theo quy tắc thì tên là "bel", không có số.',
    'Đã bỏ "KS." ở đầu vì là cách gọi hoặc học hàm, học vị.',
    'Tên "anlv" đã có người dùng. Quy tắc không nói cách phân biệt; số ở cuối là đề xuất của Hai Cấp, không phải quy định.',
    'Họ, chữ đệm, tên theo các phần đã nêu riêng.',
  ]);
});

test.each([
  ['phuongnt', '"phuongnt" thiếu @ và tên miền'],
  ['phuong.nt@xa.gov.vn', 'phần trước @ là "phuong.nt", không phải chỉ gồm chữ a–z rồi đến số'],
  ['phuongnt1@xa.gov.vn', 'số ở cuối là 1, cần một số từ 2 trở lên, không có số 0 ở đầu'],
  ['phuongnt@xa', '"xa" không phải một tên miền'],
  [`${'a'.repeat(65)}@xa.gov.vn`, 'phần trước @ dài quá 64 ký tự (RFC 5321)'],
])('why %s is no mailbox: %s', (address, words) => {
  const mailbox = parseMailbox(address);
  expect(mailbox.status === 'problem' && mailboxProblemWords(mailbox.problem, mailbox.found)).toBe(words);
});

test('what is wrong with a list names the place from 1', () => {
  expect(
    checkMailboxes(['anlv@xa.gov.vn', 'ANLV@xa.gov.vn', 'binhlt2@xa.gov.vn', 'x']).map(mailboxFindingWords),
  ).toEqual(['trùng với hộp thư thứ 1', 'có số ở cuối mà chưa ai dùng binhlt@xa.gov.vn', '"x" thiếu @ và tên miền']);
});
