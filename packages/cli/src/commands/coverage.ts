import { coverageOf } from '@haicap/rules';
import type { Command } from 'commander';
import { parseFormat } from '../ask/format.js';
import { EXIT } from '../failure.js';
import { deliver, json } from '../io/deliver.js';
import { loadPlans } from '../io/facts.js';
import { coverageText } from '../present/coverage-text.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json'] as const;

/** `haicap coverage`: is every duty of the plans encoded? Exit status 1 while anything is missing. */
export function coverageCommand(program: Command): void {
  const command = program
    .command('coverage')
    .summary('kế hoạch đã được mã hóa đủ chưa')
    .description(
      'Đối chiếu: mỗi điều khoản giao việc, mỗi câu trong đó đã có việc trích dẫn chưa. Mã thoát 1 nếu còn thiếu.',
    )
    .option('--plan <mã>', 'chỉ một kế hoạch');
  withOutput(command, formats).action(async (options: OutputOptions & { plan?: string }) => {
    const format = parseFormat(formats, options);
    const plans = (await loadPlans(options.plan)).map(coverageOf);
    await deliver(format === 'json' ? json({ plans }) : coverageText(plans), options);
    const complete = plans.every(({ missing, uncited }) => missing.length + uncited.length === 0);
    process.exitCode = complete ? EXIT.done : EXIT.no;
  });
}
