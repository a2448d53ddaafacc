import { exportJsonSchema } from '@haicap/domain';
import type { Command } from 'commander';
import { parseFormat } from '../ask/format.js';
import { deliver, json } from '../io/deliver.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['json'] as const;

/** `haicap schema`: the JSON Schema of `haicap export`. */
export function schemaCommand(program: Command): void {
  const command = program
    .command('schema')
    .summary('lược đồ JSON của lệnh export')
    .description('In lược đồ JSON Schema (bản 2020-12) của tài liệu mà haicap export xuất ra.');
  withOutput(command, formats).action(async (options: OutputOptions) => {
    parseFormat(formats, options);
    await deliver(json(exportJsonSchema()), options);
  });
}
