import { planCalendar } from '@haicap/documents';
import { responsibilityMatrix } from '@haicap/rules';
import type { Command } from 'commander';
import { parseDay } from '../ask/day.js';
import { parseEvents } from '../ask/events.js';
import { parseFormat } from '../ask/format.js';
import { wrong } from '../failure.js';
import { today } from '../io/clock.js';
import { deliver, json } from '../io/deliver.js';
import { deliverCalendar } from '../io/deliver-calendar.js';
import { loadOnePlan } from '../io/facts.js';
import { handbookSite } from '../io/handbook-site.js';
import { matrixCsv } from '../present/matrix-csv.js';
import { matrixMd } from '../present/matrix-md.js';
import { matrixText } from '../present/matrix-text.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json', 'md', 'csv', 'ics'] as const;

interface Options extends OutputOptions {
  plan?: string;
  asOf?: string;
  event?: string[];
}

/** `haicap matrix --plan ID`: who has which part in what; as a calendar, who has which part on which day. */
export function matrixCommand(program: Command): void {
  const command = program
    .command('matrix')
    .summary('bảng phân công của một kế hoạch')
    .description('Bảng phân công: cơ quan nào chủ trì, phối hợp, nhận gì trong từng việc của một kế hoạch.')
    .option('--plan <mã>', 'mã kế hoạch (bắt buộc)')
    .option('--as-of <ngày>', 'chỉ cho ics: tính đến ngày, viết YYYY-MM-DD (mặc định: hôm nay)')
    .option(
      '--event <mã=ngày>',
      'chỉ cho ics: ngày của một sự kiện đã biết, viết id=YYYY-MM-DD; dùng được nhiều lần',
      (text: string, before: string[] = []) => [...before, text],
    );
  withOutput(command, formats).action(async (options: Options) => {
    const format = parseFormat(formats, options);
    if (options.plan === undefined) throw wrong('Chưa nêu kế hoạch', 'cần --plan <mã>');
    const needless = options.asOf === undefined ? (options.event ? '--event' : undefined) : '--as-of';
    if (format !== 'ics' && needless !== undefined)
      throw wrong(`Bảng phân công không phụ thuộc ngày, ${needless} không dùng được`, 'cần bỏ đi, hoặc --format ics');
    const plan = await loadOnePlan(options.plan);
    if (format === 'ics') {
      const asOf = options.asOf === undefined ? today() : parseDay(options.asOf, '--as-of');
      const events = parseEvents(options.event ?? [], plan);
      await deliverCalendar(await planCalendar(plan, { asOf, events }, handbookSite()), options);
      return;
    }
    const matrix = responsibilityMatrix(plan);
    const present = {
      text: () => matrixText(matrix, plan),
      json: () => json(matrix),
      md: () => matrixMd(matrix, plan),
      csv: () => matrixCsv(matrix),
    };
    await deliver(present[format](), options);
  });
}
