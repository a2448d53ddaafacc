import type { Command } from 'commander';
import { nameCodeCommand } from './name-code.js';
import { nameDomainCommand } from './name-domain.js';
import { nameEmailCommand } from './name-email.js';

/** `haicap name`: names of units and people, with the rule that each rests on. */
export function nameCommand(program: Command): void {
  const name = program
    .command('name')
    .summary('tên miền của đơn vị, hộp thư, mã định danh')
    .description('Đặt tên theo quy định, kèm căn cứ; đọc ngược một tên có sẵn. Nguồn không nêu thì nói là không nêu.')
    .helpCommand(false);
  nameDomainCommand(name);
  nameEmailCommand(name);
  nameCodeCommand(name);
}
