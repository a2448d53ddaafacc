// `npm run registry`: the packages of this repository on a registry of this machine, until Ctrl+C, for trying them before they are
// published.
import { startRegistry } from './portal/local-registry.mjs';

const { address, stop } = await startRegistry();
process.stdout.write(`The packages are at ${address}. In another window:

  npm create --registry ${address} @haicap/portal trang-ham-thang -- --unit 2025:22933
  cd trang-ham-thang
  npm install --registry ${address}
  npm run dev

Ctrl+C ends it.
`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    stop();
    process.exit(0);
  });
