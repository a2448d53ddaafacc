import { progressCsv, progressXlsx } from '@haicap/documents';
import { mergeProgress } from '@haicap/rules';
import type { Command } from 'commander';
import { parseDay } from '../ask/day.js';
import { parseFormat } from '../ask/format.js';
import { EXIT, wrong } from '../failure.js';
import { today } from '../io/clock.js';
import { deliver, json, refuseExisting, say } from '../io/deliver.js';
import { loadDataset } from '../io/facts.js';
import { progressJson } from '../present/progress-json.js';
import { progressText } from '../present/progress-text.js';
import { planOfFiles } from '../report/plan-of-files.js';
import { problemLines, unreadFiles, unreadLines } from '../report/problem-words.js';
import { readFiles } from '../report/read-files.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json', 'csv', 'xlsx'] as const;

interface Options extends OutputOptions {
  plan?: string;
  asOf?: string;
  expected?: boolean;
  skipBad?: boolean;
}

/** `haicap report`: joins what the units have saved from their pages. */
export function reportCommand(program: Command): void {
  const report = program
    .command('report')
    .summary('gộp tiến độ của nhiều đơn vị')
    .description('Báo cáo tiến độ từ các tệp mà đơn vị lưu ra ở trang theo dõi của mình.')
    .helpCommand(false);

  const merge = report
    .command('merge')
    .summary('gộp các tệp tiến độ thành một bảng, việc quá hạn đứng đầu')
    .description(
      'Gộp các tệp tiến độ (.json) của nhiều đơn vị thành một bảng: mỗi việc của mỗi đơn vị một dòng, quá hạn lâu nhất đứng đầu. Còn tệp hỏng thì không ghi gì, trừ khi có --skip-bad.',
    )
    .argument('<tệp...>', 'tệp .json, hoặc thư mục chứa các tệp ấy')
    .option('--plan <mã>', 'mã kế hoạch (mặc định: kế hoạch mà mọi tệp đều ghi)')
    .option('--as-of <ngày>', 'tính đến ngày, viết YYYY-MM-DD (mặc định: hôm nay)')
    .option('--expected', 'kể cả các đơn vị cùng loại mà kế hoạch áp dụng nhưng chưa gửi tệp')
    .option('--skip-bad', 'bỏ lại những gì chưa dùng được (có liệt kê) thay vì dừng');
  withOutput(merge, formats).action(mergeFiles);
}

async function mergeFiles(paths: string[], options: Options): Promise<void> {
  const format = parseFormat(formats, options);
  if (format === 'xlsx' && options.out === undefined && process.stdout.isTTY)
    throw wrong('Định dạng xlsx không hiện được trên màn hình', 'cần --out <tệp>');
  if (options.out !== undefined) refuseExisting([options.out], options.force);
  const asOf = options.asOf === undefined ? today() : parseDay(options.asOf, '--as-of');
  const { read, problems, passedOver } = readFiles(paths);
  if (passedOver > 0) say(`Bỏ qua ${passedOver} tệp không phải .json trong thư mục.`);
  const unread = unreadFiles(problems);
  const [first, ...rest] = read;
  if (!first) return refuse('Không tệp nào đọc được, chưa ghi gì:', unreadLines(unread));

  const dataset = await loadDataset();
  const plan = planOfFiles(dataset, [first, ...rest], options.plan);
  const expected = options.expected ? 'all' : 'sent';
  const report = mergeProgress(dataset, read, { plan: plan.id, asOf, expected });
  const bad = [...unreadLines(unread), ...problemLines(report.problems, plan)];
  if (report.units.every(({ files }) => files.length === 0))
    return refuse('Không tệp nào dùng được, chưa ghi gì:', bad);
  if (bad.length > 0 && !options.skipBad)
    return refuse(`Có ${bad.length} chỗ chưa dùng được, chưa ghi gì:`, [
      ...bad,
      'Sửa các chỗ trên rồi chạy lại, hoặc thêm --skip-bad để bỏ lại.',
    ]);

  const present = {
    text: () => progressText(report),
    json: () => json(progressJson(report, unread)),
    csv: () => progressCsv(report),
    xlsx: () => progressXlsx(report, unread),
  };
  await deliver(await present[format](), options);
  if (bad.length > 0) sayAll([`Bỏ lại ${bad.length} chỗ:`, ...bad]);
  if (report.notes.length > 0 && format !== 'text')
    say(`Có ${report.notes.length} điều cần biết${format === 'xlsx' ? ', xem tờ "Ghi chú"' : ''}.`);
}

/** Nothing is written; what is wrong is listed. */
function refuse(heading: string, lines: readonly string[]): void {
  sayAll([heading, ...lines]);
  process.exitCode = EXIT.no;
}

const sayAll = (lines: readonly string[]): void => {
  for (const line of lines) say(line);
};
