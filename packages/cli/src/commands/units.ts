import type { Command } from 'commander';
import { parseFormat } from '../ask/format.js';
import { askUnits } from '../ask/unit.js';
import { wrong } from '../failure.js';
import { deliver, json } from '../io/deliver.js';
import { loadDataset } from '../io/facts.js';
import { unitJson } from '../present/unit-json.js';
import { unitsText } from '../present/units-text.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json'] as const;

/** `haicap units <words>`: the units that bear a name, or a code. */
export function unitsCommand(program: Command): void {
  const command = program
    .command('units')
    .summary('tìm đơn vị hành chính trước và sau 01/7/2025')
    .description('Tìm đơn vị hành chính theo tên (có dấu hoặc không dấu), theo mã, kèm huyện, tỉnh sau dấu phẩy.')
    .argument('<tên...>', 'ví dụ: Hàm Thắng · "Tân Thành, Bình Thuận" · 22933 · 2025:22933');
  withOutput(command, formats).action(async (words: string[], options: OutputOptions) => {
    const format = parseFormat(formats, options);
    const query = words.join(' ').trim().normalize('NFC');
    if (query === '') throw wrong('Chưa nêu tên đơn vị', 'cần một tên hoặc một mã');
    const { units } = await loadDataset();
    const found = askUnits(units, query);
    const answer =
      format === 'json' ? json({ query, units: found.map((unit) => unitJson(units, unit)) }) : unitsText(units, found);
    await deliver(answer, options);
  });
}
