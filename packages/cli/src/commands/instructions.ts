import { calendar, worklist } from '@haicap/documents';
import type { Unit } from '@haicap/domain';
import type { Command } from 'commander';
import { parseActor } from '../ask/actor.js';
import { parseDay } from '../ask/day.js';
import { parseEvents } from '../ask/events.js';
import { parseFormat } from '../ask/format.js';
import { askPlan } from '../ask/plan.js';
import { askUnit } from '../ask/unit.js';
import { EXIT, wrong } from '../failure.js';
import { today } from '../io/clock.js';
import { deliver, json, say } from '../io/deliver.js';
import { deliverCalendar } from '../io/deliver-calendar.js';
import { loadDataset } from '../io/facts.js';
import { handbookSite } from '../io/handbook-site.js';
import { presentInstructions } from '../present/instructions.js';
import { noPlanJson } from '../present/instructions-json.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json', 'md', 'ics', 'docx'] as const;

interface Options extends OutputOptions {
  plan?: string;
  actor?: string;
  asOf?: string;
  event?: string[];
}

/** `haicap instructions [unit]`: what a unit or an agency has to do, by when, with whom, on which clause. */
export function instructionsCommand(program: Command): void {
  const command = program
    .command('instructions')
    .summary('việc của một đơn vị hoặc một cơ quan')
    .description('Một đơn vị hoặc một cơ quan phải làm gì, chậm nhất ngày nào, với ai, theo điều khoản nào.')
    .argument('[đơn vị...]', 'mã như 2025:22933, hoặc tên nếu chỉ một đơn vị mang tên đó')
    .option('--plan <mã>', 'mã kế hoạch')
    .option('--actor <mã>', 'mã cơ quan, ví dụ dost; không nêu đơn vị thì phải có --plan')
    .option('--as-of <ngày>', 'tính đến ngày, viết YYYY-MM-DD (mặc định: hôm nay)')
    .option(
      '--event <mã=ngày>',
      'ngày của một sự kiện đã biết, viết id=YYYY-MM-DD; dùng được nhiều lần',
      (text: string, before: string[] = []) => [...before, text],
    );
  withOutput(command, formats).action(async (words: string[], options: Options) => {
    const format = parseFormat(formats, options);
    const binary = format === 'docx' && options.out === undefined && process.stdout.isTTY;
    if (binary) throw wrong('Định dạng docx không hiện được trên màn hình', 'cần --out <tệp>');
    const asOf = options.asOf === undefined ? today() : parseDay(options.asOf, '--as-of');
    const actor = options.actor === undefined ? undefined : parseActor(options.actor);
    const name = words.join(' ').trim().normalize('NFC');
    if (name === '' && actor === undefined)
      throw wrong('Chưa nêu đơn vị', 'cần một đơn vị, hoặc --actor cùng với --plan');
    const dataset = await loadDataset();
    const unit = name === '' ? undefined : askUnit(dataset.units, name);
    const plan = askPlan(dataset, options.plan, unit);
    if (plan) {
      const list = worklist(dataset, plan, { unit, actor, asOf, events: parseEvents(options.event ?? [], plan) });
      if (format === 'ics') await deliverCalendar(await calendar(list, handbookSite()), options);
      else await deliver(await presentInstructions[format](list), options);
      return;
    }
    if (unit && format === 'json') await deliver(json(noPlanJson(dataset.units, unit, asOf, actor)), options);
    if (unit) say(noPlan(unit));
    process.exitCode = EXIT.no;
  });
}

const noPlan = (unit: Unit): string =>
  `Dữ liệu chưa có kế hoạch nào áp dụng cho ${unit.fullName} (${unit.id}): nguồn không nêu, không phải là không có việc.`;
