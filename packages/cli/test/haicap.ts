import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** The built program. */
export const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** How a run ended. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** No command of these tests takes longer, in milliseconds. */
const LONGEST = 120_000;

let thread: { ask: (args: readonly string[]) => Run } | undefined;

function start() {
  const { port1, port2 } = new MessageChannel();
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./haicap-worker.mjs', import.meta.url), {
    workerData: { main, port: port2, gate },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return {
    ask: (args: readonly string[]): Run => {
      Atomics.store(gate, 0, 0);
      port1.postMessage(args);
      if (Atomics.wait(gate, 0, 0, LONGEST) === 'timed-out') throw new Error(`haicap ${args.join(' ')}: no answer`);
      return receiveMessageOnPort(port1)?.message;
    },
  };
}

/** Runs the built command line. Its code is loaded once for each file of tests: starting it anew would take most of their time. */
export function haicap(...args: string[]): Run {
  thread ??= start();
  return thread.ask(args);
}

/** Runs the built command line as a program of its own, as a shell does. */
export function haicapProcess(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}
