// Speed, side by side: `npm run bench`. Prints a table; nothing here is a test.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
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
await measure(
  'build the handbook',
  () => spawnSync('pnpm', ['--filter', 'handbook', 'build'], { cwd: root, shell: process.platform === 'win32' }),
  3,
);

console.log(`Node ${process.version}, ${cpus().length} cores, median of the runs\n`);
console.log('| what | ms |\n| --- | ---: |');
for (const [name, ms] of rows) console.log(`| ${name} | ${ms} |`);
