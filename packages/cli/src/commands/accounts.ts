import { extname } from 'node:path';
import {
  type Accounts,
  accountsCsv,
  accountsFor,
  accountsXlsx,
  basisWords,
  type Roster,
  readRoster,
  rosterColumns,
  rosterTemplate,
  UnreadableFile,
  unitLine,
} from '@haicap/documents';
import { plansForUnit } from '@haicap/rules';
import type { Command } from 'commander';
import { parseDay } from '../ask/day.js';
import { askMailboxBasis, type BasisOptions } from '../ask/mailbox-basis.js';
import { askUnit } from '../ask/unit.js';
import { EXIT, wrong } from '../failure.js';
import { today } from '../io/clock.js';
import { deliverAll, type OutgoingFile, refuseExisting, say } from '../io/deliver.js';
import { loadDataset } from '../io/facts.js';
import { readBytes } from '../io/read-bytes.js';
import { accountCounts, badRows, rosterRead } from '../present/accounts-text.js';
import { domainNotes } from '../present/name-email.js';
import { noDomain, notStated } from '../present/name-email-none.js';

interface Options extends BasisOptions {
  out?: string;
  csv?: string;
  skipBad?: boolean;
  asOf?: string;
  template?: boolean;
  force?: boolean;
}

/** `haicap accounts <roster> --unit ID --out <accounts.xlsx>`: a staff list with a mailbox for each person. */
export function accountsCommand(program: Command): void {
  program
    .command('accounts')
    .summary('danh sách cán bộ thành danh sách tài khoản')
    .description(
      'Đọc danh sách cán bộ (.xlsx, .csv), kiểm tra từng dòng, đề xuất hộp thư cho từng người theo quy tắc của kế hoạch.',
    )
    .argument('[danh sách]', 'tệp .xlsx hoặc .csv; mẫu: --template')
    .option('--unit <đơn vị>', 'mã như 2025:22933, hoặc tên nếu chỉ một đơn vị mang tên đó')
    .option('-o, --out <tệp>', 'ghi danh sách tài khoản ra tệp .xlsx này')
    .option('--csv <tệp>', 'ghi thêm một tệp .csv để nạp vào hệ thống')
    .option('--skip-bad', 'bỏ lại các dòng chưa dùng được (có liệt kê) thay vì dừng')
    .option('--convention <mã>', 'áp dụng quy tắc đặt hộp thư của kế hoạch này')
    .option('--domain <tên miền>', 'tên miền của hộp thư, nếu khác quy tắc')
    .option('--as-of <ngày>', 'tính đến ngày, viết YYYY-MM-DD (mặc định: hôm nay)')
    .option('--template', 'ghi ra --out một mẫu danh sách để điền, thay vì đọc danh sách')
    .option('--force', 'ghi đè tệp đã có')
    .addHelpText(
      'after',
      `\nCột của danh sách (* phải có; thứ tự tùy ý; cột khác được giữ nguyên):\n${columnLines.join('\n')}`,
    )
    .action(async (list: string | undefined, options: Options) => {
      const out = xlsxName(options.out);
      refuseExisting([out, options.csv ?? []].flat(), options.force);
      process.exitCode = options.template
        ? await writeTemplate(out, list, options)
        : await writeAccounts(out, list, options);
    });
}

const columnLines = Object.values(rosterColumns).map(
  ({ heading, required, help }) => `  ${heading}${required ? ' *' : ''}: ${help}`,
);

function xlsxName(out: string | undefined): string {
  if (out === undefined) throw wrong('Chưa nêu tệp ghi ra', 'cần --out <tệp.xlsx>');
  if (extname(out).toLowerCase() === '.xlsx') return out;
  throw wrong(`Tệp ghi ra "${out}" không có đuôi .xlsx`, 'cần --out <tệp.xlsx>; tệp .csv thì nêu ở --csv');
}

async function writeTemplate(out: string, list: string | undefined, { unit, force }: Options): Promise<number> {
  if (list !== undefined) throw wrong(`Thừa "${list}"`, '--template chỉ ghi ra mẫu, không đọc danh sách');
  if (unit === undefined) {
    await deliverAll([{ out, content: await rosterTemplate() }], force);
    return EXIT.done;
  }
  const dataset = await loadDataset();
  const whose = askUnit(dataset.units, unit.normalize('NFC'));
  const content = await rosterTemplate({
    unit: unitLine(dataset.units, whose),
    plans: plansForUnit(dataset, whose),
  });
  await deliverAll([{ out, content }], force);
  return EXIT.done;
}

async function writeAccounts(out: string, list: string | undefined, options: Options): Promise<number> {
  if (list === undefined) throw wrong('Chưa nêu danh sách', 'cần một tệp .xlsx hoặc .csv, hoặc --template để lấy mẫu');
  const asOf = options.asOf === undefined ? today() : parseDay(options.asOf, '--as-of');
  const dataset = await loadDataset();
  const asked = askMailboxBasis(dataset, options, asOf);
  if (asked.status !== 'found') {
    const none = asked.status === 'not-stated' ? notStated(dataset, asked.unit) : noDomain(dataset, asked.answer);
    say(none.message);
    return EXIT.no;
  }
  const { mailbox, domain } = asked.basis;
  const notes = domainNotes(dataset, asked).map((words) => ({ label: 'Lưu ý', words }));
  const { short, full } = basisWords(dataset, asked.basis);
  const basis = { short, full: [...full, ...notes] };
  const roster = await readList(list);
  for (const line of rosterRead(roster)) say(line);
  const accounts = await accountsFor(roster, { pattern: mailbox.convention.pattern, domain: domain.name });
  if (!sayBadRows(accounts, options)) return EXIT.no;
  const files: OutgoingFile[] = [{ out, content: await accountsXlsx(accounts, basis) }];
  if (options.csv !== undefined) files.push({ out: options.csv, content: accountsCsv(accounts, basis) });
  for (const { label, words } of basis.full) say(`${label}: ${words}`);
  say(accountCounts(accounts));
  await deliverAll(files, options.force);
  return EXIT.done;
}

async function readList(file: string): Promise<Roster> {
  const bytes = await readBytes(file, 'cần một tệp .xlsx hoặc .csv có sẵn');
  try {
    return await readRoster(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw wrong(`Không đọc được "${file}": ${error.words.found}`, error.words.expected);
    throw error;
  }
}

/** Lists the bad rows. Out: may the others be written? */
function sayBadRows({ accounts, leftOut }: Accounts, { skipBad }: Options): boolean {
  if (leftOut.length === 0) return true;
  say(skipBad ? `Bỏ lại ${leftOut.length} dòng:` : `Có ${leftOut.length} dòng chưa dùng được, chưa ghi tệp nào:`);
  for (const line of badRows(leftOut)) say(line);
  if (!skipBad) say('Sửa các dòng trên rồi chạy lại, hoặc thêm --skip-bad để bỏ các dòng đó lại.');
  else if (accounts.length === 0) say('Không còn dòng nào dùng được, chưa ghi tệp nào.');
  return skipBad === true && accounts.length > 0;
}
