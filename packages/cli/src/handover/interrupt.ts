/** The person at the terminal asked to stop. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** What a shell shows for a program that was interrupted: 128 and the number of SIGINT. */
export const INTERRUPTED = 130;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does some work that may be asked to stop: the work gets a signal, and clears up before it ends.
 *
 * @throws Interrupted when it was stopped; whatever the work throws.
 */
export async function interruptible<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const stop = new AbortController();
  const onSignal = () => stop.abort(new Interrupted('interrupted'));
  for (const name of signals) process.on(name, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    for (const name of signals) process.off(name, onSignal);
  }
}
