import { EXIT } from '../failure.js';
import { say } from './deliver.js';

/** A reader that closes the pipe early (`| head`) has what it wants: end quietly with the status reached so far. */
export function endQuietlyWhenPipesClose(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      if (stream === process.stdout) say(`Không ghi được ra màn hình hay ống dẫn (${error.code})`);
      process.exit(EXIT.fault);
    });
  }
}
