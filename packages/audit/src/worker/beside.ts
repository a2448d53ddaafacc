import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Reply, TaskName, WorkerTasks } from './tasks.js';

/** Why the program beside this one did not do a task. */
export class TaskFailed extends Error {
  readonly why: 'time' | 'memory' | 'error';

  constructor(why: TaskFailed['why'], message: string) {
    super(message);
    this.why = why;
  }
}

/** Does tasks on foreign files in a thread of its own, which can be stopped. */
export interface Beside {
  /** In: the task, what it works on, and how long it may take, in milliseconds. Rejects with `TaskFailed`. */
  run: <Name extends TaskName>(
    name: Name,
    given: WorkerTasks[Name]['in'],
    mostMs: number,
  ) => Promise<WorkerTasks[Name]['out']>;
  close: () => Promise<void>;
}

const MB = 1024 * 1024;
/** Beyond the heap, which Node limits by itself: buffers of a document that decompresses without end. */
const OUTSIDE_HEAP_MB = 256;
const LOOK_EVERY_MS = 50;
/** After so many tasks the thread begins anew: what pages of jsdom leave behind is given back to the machine. */
const TASKS_PER_THREAD = 10;

/** Where the thread's program is: built, or as source while this package is tested. */
function program(): URL {
  const found = ['./worker/worker.js', './worker.js', './worker.ts']
    .map((name) => new URL(name, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
  if (!found) throw new TaskFailed('error', 'worker.js is missing beside the program');
  return found;
}

/** Starts nothing before the first task; after a task that had to be stopped, the next one gets a new thread. */
export function startBeside(memoryMb: number): Beside {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let id = 0;
  let done = 0;

  const stop = async () => {
    const stopping = worker;
    worker = undefined;
    done = 0;
    await stopping?.terminate();
  };

  function start(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 8 };
    // Whatever a library prints there is no message of ours.
    const started = new Worker(program(), { resourceLimits, stdout: true, stderr: true, execArgv: [] });
    started.stdout.resume();
    started.stderr.resume();
    // An error may still come while the thread is being stopped, when no task listens any more.
    started.on('error', () => undefined);
    started.unref();
    return started;
  }

  async function one<Name extends TaskName>(
    name: Name,
    given: WorkerTasks[Name]['in'],
    mostMs: number,
  ): Promise<WorkerTasks[Name]['out']> {
    if (done >= TASKS_PER_THREAD) await stop();
    worker ??= start();
    done += 1;
    const current = worker;
    id += 1;
    const reply = await ask(current, { id, name, given }, mostMs, (memoryMb + OUTSIDE_HEAP_MB) * MB).catch(
      async (error: unknown) => {
        await stop();
        throw error;
      },
    );
    if ('error' in reply) throw new TaskFailed('error', reply.error);
    return reply.done as WorkerTasks[Name]['out'];
  }

  return {
    run: (name, given, mostMs) => {
      // One after the other: two foreign files at once would share one time and one memory.
      const running = last.then(() => one(name, given, mostMs));
      last = running.catch(() => undefined);
      return running;
    },
    close: async () => {
      await last;
      await stop();
    },
  };
}

function ask(
  worker: Worker,
  request: { id: number; name: TaskName; given: WorkerTasks[TaskName]['in'] },
  mostMs: number,
  mostBytes: number,
): Promise<Reply> {
  worker.ref();
  const before = process.memoryUsage.rss();
  return new Promise<Reply>((resolve, reject) => {
    const onMessage = (reply: Reply) => {
      if (reply.id === request.id) end(() => resolve(reply));
    };
    const onError = (error: Error & { code?: string }) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => reject(new TaskFailed(memory ? 'memory' : 'error', error.message)));
    };
    const onExit = () => end(() => reject(new TaskFailed('error', 'the thread ended')));
    const timer = setTimeout(() => end(() => reject(new TaskFailed('time', 'out of time'))), mostMs);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostBytes) end(() => reject(new TaskFailed('memory', 'out of memory')));
    }, LOOK_EVERY_MS);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      settle();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request);
  });
}
