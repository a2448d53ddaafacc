import { Command } from 'commander';
import about from '../package.json' with { type: 'json' };
import { accountsCommand } from './commands/accounts.js';
import { compareCommand } from './commands/compare.js';
import { coverageCommand } from './commands/coverage.js';
import { exportCommand } from './commands/export.js';
import { handoverCommand } from './commands/handover.js';
import { instructionsCommand } from './commands/instructions.js';
import { letterCommand } from './commands/letter.js';
import { matrixCommand } from './commands/matrix.js';
import { nameCommand } from './commands/name.js';
import { planCommand } from './commands/plan.js';
import { portalCommand } from './commands/portal.js';
import { reportCommand } from './commands/report.js';
import { schemaCommand } from './commands/schema.js';
import { unitsCommand } from './commands/units.js';

const helpTitles: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

const afterHelp = `
Mã thoát: 0 xong; 1 câu trả lời là "không" (còn thiếu, chưa có kế hoạch); 2 câu hỏi sai; 70 lỗi của chương trình.
--format json chỉ in JSON ra stdout; mọi lời nhắn ra stderr.`;

/** The command line with all its commands; it throws instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('haicap')
    .description(
      'Hai Cấp: ai bàn giao gì cho ai, chậm nhất ngày nào, theo điều khoản nào, khi chuyển sang chính quyền hai cấp.',
    )
    .usage('<lệnh> [tùy chọn]')
    .version(about.version, '-V, --version', 'in phiên bản')
    .helpCommand('help [lệnh]', 'trợ giúp về một lệnh')
    .addHelpText('after', afterHelp);
  unitsCommand(program);
  instructionsCommand(program);
  matrixCommand(program);
  compareCommand(program);
  coverageCommand(program);
  exportCommand(program);
  schemaCommand(program);
  planCommand(program);
  nameCommand(program);
  accountsCommand(program);
  letterCommand(program);
  handoverCommand(program);
  reportCommand(program);
  portalCommand(program);
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command
      .helpOption('-h, --help', 'in trợ giúp')
      .configureHelp({
        styleTitle: (title) => helpTitles[title] ?? title,
        subcommandTerm: (sub) => [sub.name(), ...argumentWords(sub)].join(' '),
      })
      // Errors are said once, in Vietnamese, by whoever catches them.
      .configureOutput({ writeErr: () => {} })
      .showSuggestionAfterError(false)
      .exitOverride();
    const asks = command.commands.length > 0 ? ['<lệnh>'] : argumentWords(command);
    if (command !== program) command.usage([...asks, '[tùy chọn]'].join(' '));
  }
  return program;
}

const argumentWords = ({ registeredArguments }: Command): string[] =>
  registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
