import { CommanderError } from 'commander';
import { EXIT, WrongQuestion } from './failure.js';
import { say } from './io/deliver.js';
import { createProgram } from './program.js';
import { usageMessage } from './usage-message.js';

/**
 * Runs one command.
 *
 * In: the arguments of the process. Out: the exit status (see `EXIT`); whatever went wrong is one message on stderr.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const program = createProgram();
  try {
    await program.parseAsync(argv);
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      say(usageMessage(error, program, argv));
      return EXIT.wrongQuestion;
    }
    if (error instanceof WrongQuestion) {
      say(error.message);
      return EXIT.wrongQuestion;
    }
    say(`haicap gặp lỗi ngoài dự kiến: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env.HAICAP_DEBUG && error instanceof Error) say(error.stack ?? '');
    return EXIT.fault;
  }
}
