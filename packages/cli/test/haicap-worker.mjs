// Runs the built command line again and again in one thread: what it loads is loaded once. `haicap.ts` asks and waits.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { main, port, gate } = workerData;
const folder = dirname(main);
const chunk = readdirSync(folder).find((name) => /^run-.*\.js$/.test(name));
const { run } = await import(pathToFileURL(join(folder, chunk)).href);

const said = { stdout: [], stderr: [] };
for (const name of ['stdout', 'stderr'])
  process[name].write = (chunk, ...rest) => {
    said[name].push(Buffer.from(chunk));
    rest.find((one) => typeof one === 'function')?.();
    return true;
  };

port.on('message', async (args) => {
  said.stdout = [];
  said.stderr = [];
  process.exitCode = undefined;
  const argv = [process.execPath, main, ...args];
  process.argv = argv;
  let status;
  try {
    status = await run(argv);
  } catch (error) {
    said.stderr.push(Buffer.from(String(error)));
    status = null;
  }
  process.exitCode = undefined;
  const text = (name) => Buffer.concat(said[name]).toString('utf8');
  port.postMessage({ status, stdout: text('stdout'), stderr: text('stderr') });
  Atomics.store(gate, 0, 1);
  Atomics.notify(gate, 0);
});
parentPort.postMessage('ready');
