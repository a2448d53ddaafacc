import { compareByActor, compareBySystem } from '@haicap/rules';
import type { Command } from 'commander';
import { parseActor } from '../ask/actor.js';
import { parseDay } from '../ask/day.js';
import { parseFormat } from '../ask/format.js';
import { parseSystem } from '../ask/system.js';
import { wrong } from '../failure.js';
import { today } from '../io/clock.js';
import { deliver, json } from '../io/deliver.js';
import { loadPlans } from '../io/facts.js';
import { compareJson } from '../present/compare-json.js';
import { compareMd } from '../present/compare-md.js';
import { compareText } from '../present/compare-text.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json', 'md'] as const;

interface Options extends OutputOptions {
  system?: string;
  actor?: string;
  asOf?: string;
}

/** `haicap compare --system ID | --actor ID`: all plans side by side, and what one requires that another leaves out. */
export function compareCommand(program: Command): void {
  const command = program
    .command('compare')
    .summary('so sánh các kế hoạch về một hệ thống, một cơ quan')
    .description(
      'So sánh mọi kế hoạch về một hệ thống hoặc một loại cơ quan: ai chủ trì, việc gì, hạn nào, điều gì kế hoạch này nêu mà kế hoạch kia không.',
    )
    .option('--system <mã>', 'mã hệ thống, ví dụ email')
    .option('--actor <mã>', 'mã cơ quan, ví dụ dost')
    .option('--as-of <ngày>', 'biết các sự kiện đến ngày, viết YYYY-MM-DD (mặc định: hôm nay)');
  withOutput(command, formats).action(async (options: Options) => {
    const format = parseFormat(formats, options);
    const asOf = options.asOf === undefined ? today() : parseDay(options.asOf, '--as-of');
    const compare = askSubject(options);
    const plans = await loadPlans(undefined);
    const view = { comparison: compare(plans), plans, asOf };
    const present = { text: compareText, json: () => json(compareJson(view)), md: compareMd };
    await deliver(present[format](view), options);
  });
}

/** The comparison that is asked for: of one system or of one agency, never of both. */
function askSubject({ system, actor }: Options) {
  if (system !== undefined && actor !== undefined)
    throw wrong('Nêu cả --system lẫn --actor', 'cần đúng một trong hai: --system <mã> hoặc --actor <mã>');
  if (system !== undefined) {
    const id = parseSystem(system);
    return (plans: Parameters<typeof compareBySystem>[0]) => compareBySystem(plans, id);
  }
  if (actor !== undefined) {
    const id = parseActor(actor);
    return (plans: Parameters<typeof compareByActor>[0]) => compareByActor(plans, id);
  }
  throw wrong('Chưa nêu so sánh gì', 'cần --system <mã> hoặc --actor <mã>');
}
