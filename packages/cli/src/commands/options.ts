import type { Command } from 'commander';
import type { Destination } from '../io/deliver.js';

/** Options that several commands share. */
export interface OutputOptions extends Destination {
  format?: string;
}

/** Adds the options that say how and where an answer is written. */
export const withOutput = (command: Command, formats: readonly string[]): Command =>
  command
    .option(
      '-f, --format <dạng>',
      `định dạng: ${formats.join(' | ')} (mặc định theo đuôi tệp của --out, hoặc ${formats[0]})`,
    )
    .option('-o, --out <tệp>', 'ghi ra tệp thay vì màn hình')
    .option('--force', 'ghi đè tệp đã có');
