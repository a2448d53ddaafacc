import { mailboxReasonWords } from '@haicap/documents';
import { mailboxConventions, parseMailbox, proposeMailboxes } from '@haicap/rules';
import type { Command } from 'commander';
import { parseDay } from '../ask/day.js';
import { parseFormat } from '../ask/format.js';
import { askMailboxBasis, type BasisOptions } from '../ask/mailbox-basis.js';
import { parseTaken } from '../ask/mailbox-convention.js';
import { EXIT, wrong } from '../failure.js';
import { today } from '../io/clock.js';
import { deliver, json, say } from '../io/deliver.js';
import { loadDataset, loadPlans } from '../io/facts.js';
import type { MadeMailbox } from '../present/name-email.js';
import { nameEmailJson } from '../present/name-email-json.js';
import { type NoMailbox, needsParts, noDomain, notStated } from '../present/name-email-none.js';
import { mailboxReadJson, mailboxReadText, notRead } from '../present/name-email-read.js';
import { nameEmailText } from '../present/name-email-text.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json'] as const;

interface Options extends OutputOptions, BasisOptions {
  family?: string;
  middle?: string;
  given?: string;
  taken?: string;
  asOf?: string;
  read?: string;
}

/** `haicap name email`: the mailbox of a person under the rule of a plan, or a mailbox read back. */
export function nameEmailCommand(name: Command): void {
  const command = name
    .command('email')
    .summary('hộp thư công vụ của một người')
    .description(
      'Đặt tên hộp thư công vụ của một người theo quy tắc của kế hoạch áp dụng cho đơn vị, hoặc đọc ngược một hộp thư.',
    )
    .argument('[họ tên...]', 'ví dụ "Nguyễn Thanh Phương"')
    .option('--unit <đơn vị>', 'mã như 2025:22933, hoặc tên nếu chỉ một đơn vị mang tên đó')
    .option('--family <họ>', 'họ, khi họ tên không theo thứ tự họ, chữ đệm, tên')
    .option('--middle <chữ đệm>', 'chữ đệm, nêu cùng với --given')
    .option('--given <tên>', 'tên, nêu khi thứ tự họ tên không rõ')
    .option('--convention <mã>', 'áp dụng quy tắc của kế hoạch này, kể cả khi kế hoạch không ràng buộc đơn vị')
    .option('--domain <tên miền>', 'tên miền sau @, thay cho tên miền theo kế hoạch hoặc quy định')
    .option('--taken <hộp thư,...>', 'hộp thư đã có người dùng, cách nhau bằng dấu phẩy')
    .option('--as-of <ngày>', 'tính đến ngày, viết YYYY-MM-DD (mặc định: hôm nay)')
    .option('--read <hộp thư>', 'đọc ngược một hộp thư: tên nào có thể đã tạo ra nó');
  withOutput(command, formats).action(async (words: string[], options: Options) => {
    const format = parseFormat(formats, options);
    const fullName = words.join(' ').trim().normalize('NFC');
    if (options.read !== undefined) {
      process.exitCode = await readBack(options.read, fullName, options, format);
      return;
    }
    const answer = await mailboxOf(fullName, options);
    if ('reason' in answer) {
      if (format === 'json') await deliver(json({ name: null, reason: answer.reason, ...answer.details }), options);
      say(answer.message);
      process.exitCode = EXIT.no;
      return;
    }
    await deliver(format === 'json' ? json(nameEmailJson(answer)) : nameEmailText(answer), options);
  });
}

async function mailboxOf(fullName: string, options: Options): Promise<MadeMailbox | NoMailbox> {
  const { family, middle, given } = options;
  if (fullName === '' && (given ?? '').trim() === '')
    throw wrong('Chưa nêu họ tên', 'cần họ tên, hoặc --given cùng với --family, --middle nếu có');
  const asOf = options.asOf === undefined ? today() : parseDay(options.asOf, '--as-of');
  const dataset = await loadDataset();
  const asked = askMailboxBasis(dataset, options, asOf);
  if (asked.status === 'not-stated') return notStated(dataset, asked.unit);
  if (asked.status === 'no-domain') return noDomain(dataset, asked.answer);
  const { mailbox, domain } = asked.basis;
  const terms = { pattern: mailbox.convention.pattern, domain: domain.name };
  const taken = parseTaken(options.taken ?? '', terms);
  const [proposal] = proposeMailboxes([{ name: fullName, family, middle, given }], { ...terms, taken });
  if (!proposal) throw new RangeError('unexpected silence, expected a proposal for the person');
  switch (proposal.status) {
    case 'needs-parts':
      return needsParts(fullName, proposal, options);
    case 'bad-name':
      throw wrong(
        `Họ tên chưa dùng được: ${mailboxReasonWords(proposal)}`,
        'cần họ tên chỉ gồm chữ cái, như "Nguyễn Thanh Phương"',
      );
    default:
      return { ...asked, dataset, asOf, proposal };
  }
}

async function readBack(address: string, fullName: string, options: Options, format: 'text' | 'json'): Promise<number> {
  const others = Object.keys(options).filter((key) => !['read', 'format', 'out', 'force'].includes(key));
  if (fullName !== '' || others.length > 0)
    throw wrong(
      '--read đi kèm họ tên hoặc tùy chọn khác',
      '--read chỉ nhận một hộp thư, như phuongnt@hamthang.binhthuan.gov.vn',
    );
  const mailbox = parseMailbox(address);
  const conventions = mailboxConventions({ plans: await loadPlans(undefined) });
  if (format === 'json') await deliver(json(mailboxReadJson(address, mailbox, conventions)), options);
  else if (mailbox.status === 'read') await deliver(mailboxReadText(mailbox, conventions), options);
  if (mailbox.status === 'read') return EXIT.done;
  say(notRead(address, mailbox));
  return EXIT.no;
}
