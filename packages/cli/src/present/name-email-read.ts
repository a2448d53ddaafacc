import { mailboxProblemWords } from '@haicap/documents';
import type { MailboxConvention, MailboxReading, ParsedMailbox } from '@haicap/rules';

/** How many readings a person is shown; JSON has them all. */
const SHOWN = 5;

/** A mailbox that was read back, or why it cannot be, as JSON. */
export const mailboxReadJson = (address: string, mailbox: ParsedMailbox, conventions: readonly MailboxConvention[]) =>
  mailbox.status === 'problem'
    ? { address, readings: [], problem: mailbox.problem, found: mailbox.found }
    : {
        address,
        local: mailbox.local,
        domain: mailbox.domain,
        ...(mailbox.number !== undefined && { number: mailbox.number }),
        readings: mailbox.readings,
        conventions: conventions.map(({ id }) => id),
      };

/** A mailbox that was read back, for the terminal: how its letters can fall into names, the most plausible first. */
export function mailboxReadText(
  { local, domain, number, readings }: Extract<ParsedMailbox, { status: 'read' }>,
  conventions: readonly MailboxConvention[],
): string {
  const rest = readings.length - SHOWN;
  return `${[
    `${local}@${domain}`,
    '',
    `Đọc theo quy tắc của: ${conventions.map(({ id, citation }) => `${id} (${citation.clause})`).join(', ')}`,
    ...(number === undefined ? [] : [`Số ${number} ở cuối: thêm vào khi tên không có số đã có người dùng.`]),
    'Có thể là:',
    ...readings.slice(0, SHOWN).map((reading) => `• ${readingWords(reading)}`),
    ...(rest > 0 ? [`  … và ${rest} cách đọc nữa, ít khả năng hơn`] : []),
  ].join('\n')}\n`;
}

/** Why a text is no mailbox of this form. */
export const notRead = (address: string, { problem, found }: Extract<ParsedMailbox, { status: 'problem' }>): string =>
  `"${address}" không phải hộp thư đặt theo quy tắc tên + viết tắt họ + viết tắt chữ đệm: ${mailboxProblemWords(problem, found)}.`;

function readingWords({ given, initials }: MailboxReading): string {
  const [family, ...middle] = initials;
  if (family === undefined) return `tên ${given}`;
  const middles = middle.length === 0 ? 'không có chữ đệm' : `chữ đệm viết tắt ${middle.join(', ')}`;
  return `tên ${given}, họ viết tắt ${family}, ${middles}`;
}
