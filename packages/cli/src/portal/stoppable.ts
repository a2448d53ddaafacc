import { INTERRUPTED, Interrupted, interruptible } from '../handover/interrupt.js';
import { say } from '../io/deliver.js';

/** Does some work that Ctrl+C ends cleanly. Out: `undefined` when it was ended. */
export async function stoppable<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value | undefined> {
  let stopped: AbortSignal | undefined;
  try {
    return await interruptible((signal) => {
      stopped = signal;
      return work(signal);
    });
  } catch (error) {
    // Whatever the work throws once it was asked to stop, it throws for that reason.
    if (!(error instanceof Interrupted) && stopped?.aborted !== true) throw error;
    say('Đã dừng theo yêu cầu; chưa ghi gì.');
    process.exitCode = INTERRUPTED;
    return undefined;
  }
}
