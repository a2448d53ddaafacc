// Speed, side by side: `npm run bench`. Prints a table; nothing here is a test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadAllPlans, loadAllProvinces, loadLaw, loadProvince } from '../data/dist/index.js';
import { csvText } from '../packages/documents/dist/index.js';
import { createDataset, foldVietnamese, instructionsFor, plansForUnit } from '../packages/rules/dist/index.js';
import { makeSyntheticSite } from './audit/synthetic-site.mjs';

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
const law = await loadLaw();
const dataset = createDataset({ plans, provinces, law });
const all = [2025, 2024].flatMap((year) => dataset.units.all({ year, level: 'commune' }));
const bound = all.filter((unit) => plansForUnit(dataset, unit).length > 0);
dataset.units.find('phan thiet');

await measure('read one province', () => loadProvince('68'));
await measure('read the whole country (34 files)', loadAllProvinces);
await measure('create the units of the whole country', () => createDataset({ plans, provinces, law }));
await measure('find a name: index', () => dataset.units.find('phan thiet'));
await measure('find a name: reading every unit', () => all.filter(({ name }) => foldVietnamese(name) === 'phan thiet'));
await measure('instructions for one unit', () => instructionsFor(dataset, { unit: bound[0].id, asOf: '2025-06-10' }));
await measure(`instructions for all ${bound.length} communes of the plans`, () =>
  bound.map((unit) => instructionsFor(dataset, { unit: unit.id, asOf: '2025-06-10' })),
);
await measure('haicap coverage, from start to end', () =>
  spawnSync(process.execPath, [join(root, 'packages/cli/dist/main.js'), 'coverage', '--format', 'json']),
);
/** A staff list of so many people, as a text file; the names come round again, so that many mailboxes collide. */
function staffList(count) {
  const [families, middles, givens] = [
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ',
    'Văn Thị Thanh Minh Ngọc Quốc Thu Hữu Đức Xuân Kim',
    'An Bình Châu Dũng Đào Hà Hòa Hùng Hương Khánh Lan Linh Long Mai Nam Phương Quân',
  ].map((names) => names.split(' '));
  const people = Array.from({ length: count }, (_, at) => [
    `${families[at % families.length]} ${middles[at % middles.length]} ${givens[at % givens.length]}`,
    'Công chức',
    `Công việc ${at + 1}`,
    `Tổ ${at % 100}`,
  ]);
  return csvText([['Họ và tên', 'Chức vụ', 'Vị trí công tác', 'Đơn vị'], ...people]);
}

const lists = mkdtempSync(join(tmpdir(), 'haicap-bench-'));
const measured = join(lists, 'measured.mjs');
writeFileSync(
  measured,
  `process.on('exit', () => process.stdout.write(String(process.resourceUsage().maxRSS)));
  await import(${JSON.stringify(pathToFileURL(join(root, 'packages/cli/dist/main.js')).href)});`,
);

/** Runs the command line in a process of its own; gives time and peak memory. */
function runHaicap(...args) {
  const start = performance.now();
  const result = spawnSync(process.execPath, [measured, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const taken = performance.now() - start;
  if (result.status === null || result.status > 1) throw new Error(result.stderr);
  return { taken, megabytes: Math.round(Number(/\d+$/.exec(result.stdout)?.[0]) / 1024) };
}

const makeAccounts = (list, out) =>
  runHaicap('accounts', list, '--out', out, '--unit', '2025:22933', '--as-of', '2025-07-10');

const [csvList, firstList, secondList] = ['staff.csv', 'accounts.xlsx', 'again.xlsx'].map((name) => join(lists, name));
writeFileSync(csvList, staffList(10_000));
for (const [kind, list, out] of [
  ['.csv', csvList, firstList],
  ['.xlsx', firstList, secondList],
]) {
  const { taken: ms, megabytes: memory } = makeAccounts(list, out);
  rows.push([`haicap accounts, 10,000 people from ${kind}, peak memory ${memory} MB`, ms.toFixed(0)]);
}

/** The template's own pages, and a site of 5,000 pages made of them. */
const template = join(root, 'apps/portal-template/dist');
const bigSite = join(lists, 'big-site');
mkdirSync(bigSite);
makeSyntheticSite(template, bigSite, 5_000);
for (const [name, site, count] of [
  ['the portal template, 98 pages', template, 98],
  ['a folder of 5,000 pages', bigSite, 5_000],
]) {
  const { taken, megabytes: memory } = runHaicap('portal', 'audit', site, '--format', 'text');
  const each = (count / (taken / 1000)).toFixed(0);
  rows.push([`haicap portal audit, ${name}, ${each} pages a second, peak memory ${memory} MB`, taken.toFixed(0)]);
}
rmSync(lists, { recursive: true });

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
