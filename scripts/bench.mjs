// Speed, side by side: `npm run bench`. Prints a table; nothing here is a test.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAllPlans, loadAllProvinces, loadProvince } from '../data/dist/index.js';
import { createDataset, foldVietnamese, instructionsFor, plansForUnit } from '../packages/rules/dist/index.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rows = [];

/** Runs a piece of work several times and keeps the median, in milliseconds. */
async function measure(name, work, times = 9) {
  const taken = [];
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  const median = taken.sort((a, b) => a - b)[Math.floor(times / 2)];
  rows.push([name, median < 10 ? median.toFixed(2) : median.toFixed(0)]);
}

const plans = await loadAllPlans();
const provinces = await loadAllProvinces();
const dataset = createDataset({ plans, provinces });
const all = [2025, 2024].flatMap((year) => dataset.units.all({ year, level: 'commune' }));
const bound = all.filter((unit) => plansForUnit(dataset, unit).length > 0);
dataset.units.find('phan thiet');

await measure('read one province', () => loadProvince('68'));
await measure('read the whole country (34 files)', loadAllProvinces);
await measure('create the units of the whole country', () => createDataset({ plans, provinces }));
await measure('find a name: index', () => dataset.units.find('phan thiet'));
await measure('find a name: reading every unit', () => all.filter(({ name }) => foldVietnamese(name) === 'phan thiet'));
await measure('instructions for one unit', () => instructionsFor(dataset, { unit: bound[0].id, asOf: '2025-06-10' }));
await measure(`instructions for all ${bound.length} communes of the plans`, () =>
  bound.map((unit) => instructionsFor(dataset, { unit: unit.id, asOf: '2025-06-10' })),
);
await measure('haicap coverage, from start to end', () =>
  spawnSync(process.execPath, [join(root, 'packages/cli/dist/main.js'), 'coverage', '--format', 'json']),
);
/** Builds the whole handbook in a process of its own, into a folder that is thrown away; gives time, pages and peak memory. */
function buildHandbook() {
  const out = mkdtempSync(join(tmpdir(), 'haicap-bench-'));
  const handbook = join(root, 'apps/handbook');
  const program = `
    import { build } from 'astro';
    await build({ root: ${JSON.stringify(handbook)}, outDir: ${JSON.stringify(out)}, logLevel: 'error' });
    process.stdout.write(String(process.resourceUsage().maxRSS));`;
  const start = performance.now();
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: handbook,
    encoding: 'utf8',
  });
  const taken = performance.now() - start;
  if (result.status !== 0) throw new Error(result.stderr);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
  rmSync(out, { recursive: true });
  return { pages, taken, megabytes: Math.round(Number(result.stdout) / 1024) };
}

const { pages, taken, megabytes } = buildHandbook();
rows.push([`build the handbook, ${pages} pages, peak memory ${megabytes} MB`, taken.toFixed(0)]);

console.log(`Node ${process.version}, ${cpus().length} cores, median of the runs\n`);
console.log('| what | ms |\n| --- | ---: |');
for (const [name, ms] of rows) console.log(`| ${name} | ${ms} |`);
