import { responsibilityMatrix } from '@haicap/rules';
import type { Command } from 'commander';
import { parseFormat } from '../ask/format.js';
import { wrong } from '../failure.js';
import { deliver, json } from '../io/deliver.js';
import { loadOnePlan } from '../io/facts.js';
import { matrixCsv } from '../present/matrix-csv.js';
import { matrixMd } from '../present/matrix-md.js';
import { matrixText } from '../present/matrix-text.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json', 'md', 'csv'] as const;

/** `haicap matrix --plan ID`: who has which part in what. */
export function matrixCommand(program: Command): void {
  const command = program
    .command('matrix')
    .summary('bảng phân công của một kế hoạch')
    .description('Bảng phân công: cơ quan nào chủ trì, phối hợp, nhận gì trong từng việc của một kế hoạch.')
    .option('--plan <mã>', 'mã kế hoạch (bắt buộc)');
  withOutput(command, formats).action(async (options: OutputOptions & { plan?: string }) => {
    const format = parseFormat(formats, options);
    if (options.plan === undefined) throw wrong('Chưa nêu kế hoạch', 'cần --plan <mã>');
    const plan = await loadOnePlan(options.plan);
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
