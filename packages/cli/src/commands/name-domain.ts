import type { PlainDate } from '@haicap/domain';
import { domainOf, readDomain } from '@haicap/rules';
import type { Command } from 'commander';
import { parseDay } from '../ask/day.js';
import { askDomainConvention } from '../ask/domain-convention.js';
import { parseFormat } from '../ask/format.js';
import { askUnit } from '../ask/unit.js';
import { EXIT, wrong } from '../failure.js';
import { today } from '../io/clock.js';
import { deliver, json } from '../io/deliver.js';
import { loadDataset } from '../io/facts.js';
import { nameDomainCsv } from '../present/name-domain-csv.js';
import { nameDomainJson } from '../present/name-domain-json.js';
import { readDomainJson, readDomainText } from '../present/name-domain-read.js';
import { nameDomainText } from '../present/name-domain-text.js';
import { nameAllDomains } from './name-domain-all.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json', 'csv'] as const;

interface Options extends OutputOptions {
  unit?: string;
  all?: boolean;
  read?: string;
  province?: string;
  convention?: string;
  asOf?: string;
}

/** `haicap name domain`: the domain of a unit, of all units, or what a domain stands for. */
export function nameDomainCommand(name: Command): void {
  const command = name
    .command('domain')
    .summary('tên miền của một đơn vị, hoặc của tất cả')
    .description(
      'Tên miền của một đơn vị theo quy định có hiệu lực, kèm căn cứ; hoặc đọc ngược một tên miền. Mã thoát 1 khi nguồn không nêu hoặc tên bị trùng.',
    )
    .option('--unit <đơn vị>', 'mã như 2025:22933, hoặc tên nếu chỉ một đơn vị mang tên đó')
    .option('--all', 'tất cả tỉnh, xã, phường, đặc khu; các tên trùng được liệt kê')
    .option('--province <tỉnh>', 'cùng với --all: chỉ một tỉnh, viết mã hoặc tên')
    .option('--read <tên miền>', 'tên miền này của đơn vị nào, theo quy định nào')
    .option('--convention <mã>', 'đặt theo quy định này, còn hiệu lực hay không')
    .option('--as-of <ngày>', 'tính đến ngày, viết YYYY-MM-DD (mặc định: hôm nay)');
  withOutput(command, formats).action(async (options: Options) => {
    checkOptions(options);
    const asOf = options.asOf === undefined ? today() : parseDay(options.asOf, '--as-of');
    if (options.read !== undefined) await read(options.read, options, asOf);
    else if (options.unit !== undefined) await one(options.unit, options, asOf);
    else await nameAllDomains(options, asOf);
  });
}

function checkOptions({ unit, all: every, read: host, province, convention }: Options): void {
  const asked = [unit !== undefined, every === true, host !== undefined].filter(Boolean).length;
  if (asked !== 1)
    throw wrong(
      asked === 0 ? 'Chưa nêu hỏi gì' : 'Hỏi nhiều thứ cùng một lúc',
      'cần đúng một trong: --unit <đơn vị>, --all, --read <tên miền>',
    );
  if (province !== undefined && every !== true)
    throw wrong('Có --province mà không có --all', 'cần cả hai, hoặc --unit');
  if (convention !== undefined && host !== undefined)
    throw wrong('Có --convention cùng với --read', 'đọc ngược thì thử mọi quy định, không cần --convention');
}

async function one(words: string, options: Options, asOf: PlainDate): Promise<void> {
  const format = parseFormat(formats, options);
  const dataset = await loadDataset();
  const unit = askUnit(dataset.units, words.trim().normalize('NFC'));
  const { convention } = options;
  if (convention !== undefined) askDomainConvention(dataset, convention, unit);
  const answer = domainOf(dataset, unit, { asOf, ...(convention !== undefined && { convention }) });
  const present = {
    text: () => nameDomainText(dataset, answer),
    json: () => json(nameDomainJson(dataset, answer)),
    csv: () => nameDomainCsv(dataset, [answer]),
  };
  await deliver(present[format](), options);
  if (answer.status !== 'made') process.exitCode = EXIT.no;
}

async function read(text: string, options: Options, asOf: PlainDate): Promise<void> {
  const format = parseFormat(['text', 'json'], options);
  const dataset = await loadDataset();
  const answer = readDomain(dataset, hostOf(text), { asOf });
  await deliver(format === 'json' ? json(readDomainJson(answer)) : readDomainText(dataset, answer), options);
  if (answer.status !== 'read') process.exitCode = EXIT.no;
}

/** People paste whole addresses: the host is what stands between the scheme and the path. */
const hostOf = (text: string): string =>
  text
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '');
