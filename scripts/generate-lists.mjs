// Lists in the documentation that come from the code and the data: `npm run -s docs:lists` writes them, a test compares them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAllPlans, loadAllProvinces, loadLaw } from '../data/dist/index.js';
import * as domain from '../packages/domain/dist/index.js';
import { binds, coverageOf, createDataset } from '../packages/rules/dist/index.js';
import { examples } from './examples.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const listOf = (list) =>
  table(
    ['id', 'Vietnamese'],
    Object.entries(list).map(([id, name]) => [`\`${id}\``, name]),
  );

/** The glossary: English terms with the Vietnamese ones, and the closed lists of the vocabulary. */
function glossary() {
  const terms = [
    ['administrative reorganisation', 'sắp xếp đơn vị hành chính'],
    ['appendix, annex', 'phụ lục'],
    ['clause', 'điều, khoản, điểm, gạch đầu dòng'],
    ['commune (of any type)', 'đơn vị hành chính cấp xã'],
    ['commune (rural)', 'xã'],
    ['deadline', 'thời hạn, hạn'],
    ['decree, circular, decision, resolution', 'nghị định, thông tư, quyết định, nghị quyết'],
    ['district (of any type)', 'đơn vị hành chính cấp huyện'],
    ['given name, middle name, family name', 'tên, chữ đệm, họ'],
    ['handover', 'bàn giao'],
    ['identity code', 'mã định danh điện tử'],
    ['last good day', 'ngày cuối còn đúng hạn'],
    ['official letter', 'công văn'],
    ['People’s Committee', 'Ủy ban nhân dân (UBND)'],
    ['plan', 'kế hoạch'],
    ['predecessor, successor', 'đơn vị cũ, đơn vị tiếp nhận'],
    ['province, province-level city', 'tỉnh, thành phố trực thuộc trung ương'],
    ['special zone', 'đặc khu'],
    ['to lead, to support, to direct', 'chủ trì, phối hợp, chỉ đạo'],
    ['town (within a district, before 2025)', 'thị trấn'],
    ['two-tier local government', 'chính quyền địa phương hai cấp'],
    ['ward (urban)', 'phường'],
  ];
  const sections = [
    ['Systems', domain.systems],
    ['Actors', domain.actors],
    ['Roles', domain.roles],
    ['Kinds of clauses', domain.clauseKinds],
    ['Kinds of deadlines', domain.deadlineKinds],
    ['Kinds of editorial notes', domain.noteKinds],
    ['Kinds of documents', domain.documentKinds],
    ['States of a task', domain.taskStates],
    ['How a legal text is known', domain.knownFrom],
  ];
  return [
    '# Glossary',
    'What officers call a thing, and what the code calls it. The closed lists below are generated from `packages/domain/src/vocabulary`.',
    '## Terms',
    table(['English', 'Vietnamese'], terms),
    ...sections.flatMap(([title, list]) => [`## ${title}`, listOf(list)]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The plans in the README's table. */
async function plansTable(readme) {
  const { plans, units } = createDataset({
    plans: await loadAllPlans(),
    provinces: await loadAllProvinces(),
    law: await loadLaw(),
  });
  const dataset = { plans, units };
  const count = (plan, year, level) => units.all({ year, level }).filter((unit) => binds(dataset, plan, unit)).length;
  const rows = plans.map((plan) => {
    const { clauses, obligations } = coverageOf(plan);
    const old = `${count(plan, 2024, 'district')} districts and ${count(plan, 2024, 'commune')} communes ended`;
    const units = `${old}, ${count(plan, 2025, 'commune')} communes began`;
    return [plan.shortTitle, `${clauses}, ${obligations} of them obligations`, plan.tasks.length, units];
  });
  const [begin, end] = ['<!-- plans:begin', '<!-- plans:end -->'];
  const start = readme.indexOf('\n', readme.indexOf(begin)) + 1;
  const list = table(['plan', 'clauses', 'tasks', 'units'], rows);
  return `${readme.slice(0, start)}\n${list}\n\n${readme.slice(readme.indexOf(end))}`;
}

/** Each generated file: its path and what it should hold. */
export async function generated() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return [
    { path: 'docs/glossary.md', text: glossary() },
    { path: 'README.md', text: await plansTable(readme) },
    ...examples(),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'docs', 'examples'), { recursive: true });
  for (const { path, text } of await generated()) writeFileSync(join(root, path), text);
}
