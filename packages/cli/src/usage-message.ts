import { nearest } from '@haicap/domain';
import type { Command, CommanderError } from 'commander';
import { wrong } from './failure.js';

/**
 * Commander's own errors in Vietnamese.
 *
 * In: the error, the program, the arguments. Out: what was found, what was expected, what stands nearest.
 */
export function usageMessage(error: CommanderError, program: Command, argv: readonly string[]): string {
  const [, found = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const command = askedCommand(program, argv.slice(2));
  const names = command.commands.map((candidate) => candidate.name());
  const flags = command.options.flatMap(({ long }) => (long == null ? [] : [long]));
  const help = `xem ${[...namesAbove(command), command.name(), '--help'].join(' ')}`;
  switch (error.code) {
    case 'commander.help':
      return wrong('Chưa nêu lệnh', `cần một trong: ${names.join(', ')}; ${help}`).message;
    case 'commander.unknownCommand':
      return wrong(`Không có lệnh "${found}"`, `cần một trong: ${names.join(', ')}`, nearest(found, names)).message;
    case 'commander.unknownOption':
      return wrong(`Không có tùy chọn "${found}"`, `cần một trong: ${flags.join(', ')}`, nearest(found, flags)).message;
    case 'commander.missingArgument':
      return wrong(`Thiếu <${found}>`, help).message;
    case 'commander.optionMissingArgument':
      return wrong(`Tùy chọn ${found} thiếu giá trị`, help).message;
    case 'commander.excessArguments':
      return wrong(`Thừa từ sau lệnh ${command.name()}`, help).message;
    default:
      return wrong(`Lệnh viết chưa đúng (${error.message})`, help).message;
  }
}

/** The command that the words name: `plan new` is the command `new` of the command `plan`. */
function askedCommand(program: Command, words: readonly string[]): Command {
  let command = program;
  for (const word of words) {
    const next = command.commands.find((candidate) => candidate.name() === word);
    if (!next) break;
    command = next;
  }
  return command;
}

const namesAbove = ({ parent }: Command): string[] => (parent ? [...namesAbove(parent), parent.name()] : []);
