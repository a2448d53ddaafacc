import { exportDataset } from '@haicap/rules';
import type { Command } from 'commander';
import { parseFormat } from '../ask/format.js';
import { deliver, json } from '../io/deliver.js';
import { loadPlans } from '../io/facts.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['json'] as const;

/** `haicap export`: everything in one document for other programs. */
export function exportCommand(program: Command): void {
  const command = program
    .command('export')
    .summary('xuất toàn bộ dữ liệu cho chương trình khác')
    .description('Xuất kế hoạch, hệ thống, cơ quan và việc thành một tài liệu JSON; lược đồ: haicap schema.')
    .option('--plan <mã>', 'chỉ một kế hoạch');
  withOutput(command, formats).action(async (options: OutputOptions & { plan?: string }) => {
    parseFormat(formats, options);
    await deliver(json(exportDataset(await loadPlans(options.plan))), options);
  });
}
