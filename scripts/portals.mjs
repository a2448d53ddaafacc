// `npm run portals`: ten communes drawn from the data, each created, installed and built from a local registry, and each judged by
// the template's own tests (html-validate, axe in Chromium, every link). Prints a table; ends with 1 when anything fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawCommunes } from './portal/draw-communes.mjs';
import { startRegistry } from './portal/local-registry.mjs';
import { command, makePortal } from './portal/made-portal.mjs';

/** Each step of a portal must stay under this with a warm cache. */
const LIMIT_SECONDS = 120;

const root = join(import.meta.dirname, '..');
const room = mkdtempSync(join(tmpdir(), 'haicap-portals-'));
const registry = await startRegistry();
const rows = [];
try {
  for (const { unit, wish } of await drawCommunes('2026-11-21')) {
    const { folder, seconds } = makePortal(registry, room, `portal-${unit.code}`, unit.id);
    const judged = command('npx', ['vitest', 'run', 'test/html.test.ts', 'test/links.test.ts', 'test/axe.test.ts'], {
      cwd: join(root, 'apps', 'portal-template'),
      env: { ...process.env, PORTAL_DIST: join(folder, 'dist') },
    });
    const total = seconds.create + seconds.install + seconds.build;
    if (total > LIMIT_SECONDS) process.exitCode = 1;
    rows.push({ unit: `${unit.id} ${unit.fullName}`, wish, ...seconds, total, tests: judged.seconds });
    process.stdout.write(`${unit.id} ${unit.fullName}: ${total.toFixed(1)} s\n`);
    rmSync(folder, { recursive: true, force: true });
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  registry.stop();
  rmSync(room, { recursive: true, force: true });
}

const cell = (value) => (typeof value === 'number' ? value.toFixed(1) : value);
const heads = ['unit', 'wish', 'create', 'install', 'build', 'total', 'tests'];
process.stdout.write(`\n| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|\n`);
for (const row of rows) process.stdout.write(`| ${heads.map((head) => cell(row[head])).join(' | ')} |\n`);
