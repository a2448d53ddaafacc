// What the documents look like on paper: `npm run documents`. Writes one of each kind for real units into .cache/documents,
// prints them with LibreOffice, and compares the printed text with what each should hold. `-- --pictures` also renews
// docs/pictures/documents.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAllPlans, loadAllProvinces, loadLaw } from '../data/dist/index.js';
import { letterDocx, letterOf, letterTexts } from '../packages/documents/dist/index.js';
import { createDataset } from '../packages/rules/dist/index.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, '.cache', 'documents');
const pictures = join(root, 'docs', 'pictures', 'documents');

/** LibreOffice takes Liberation Serif for Times New Roman, and old versions of that have no Vietnamese letters. */
const fontRules = `<fontconfig>
<include>/etc/fonts/fonts.conf</include>
<selectfont><rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont></selectfont>
</fontconfig>`;
const env = { ...process.env, FONTCONFIG_FILE: join(out, 'fonts.conf') };

const say = (line) => process.stderr.write(`${line}\n`);
const run = (file, args) => spawnSync(file, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env });
const isThere = (tool) => !run(tool, ['--help']).error;

/** Puts the tools there where that needs no question, and ends with one line where it does. */
function needTools() {
  const packages = ['libreoffice-writer', 'poppler-utils', 'fonts-croscore', 'fontconfig'];
  const missing = () => [
    ...['soffice', 'pdftoppm', 'pdftotext', 'pdffonts', 'fc-match'].filter((tool) => !isThere(tool)),
    ...(/Times|Tinos/.test(run('fc-match', ['Times New Roman']).stdout ?? '') ? [] : ['Tinos or Times New Roman']),
  ];
  if (missing().length > 0 && process.getuid?.() === 0 && isThere('apt-get')) {
    say(`Installing ${packages.join(', ')} …`);
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  if (missing().length === 0) return;
  say(
    `Missing ${missing().join(', ')}: install ${packages.join(', ')} (Debian, Ubuntu: apt-get install …), then run again.`,
  );
  process.exit(1);
}

/** Real files with their real digests, so that the minutes have something to list. */
function someFiles() {
  const folder = join(root, 'data', 'sources', 'raw');
  return readdirSync(folder)
    .filter((name) => name.startsWith('dak-lak'))
    .map((name) => ({
      path: `data/${name}`,
      bytes: statSync(join(folder, name)).size,
      sha256: createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    }));
}

/** One of each kind: the pages that it should have, and which of them bear which number. */
const wanted = [
  {
    name: 'account-letter',
    question: { task: 'dak-lak-2025.email-commune-review', unit: '2025:24175', asOf: '2025-07-02' },
    numbers: [undefined, undefined],
  },
  {
    name: 'contact-notice',
    question: { task: 'dak-lak-2025.vc-contact', unit: '2025:24175', asOf: '2025-07-02' },
    numbers: [undefined],
  },
  {
    name: 'weekly-report',
    question: { task: 'binh-thuan-2025.weekly-report', unit: '2024:597', asOf: '2025-06-10' },
    numbers: [undefined, '2'],
  },
  {
    name: 'data-minutes',
    question: {
      task: 'dak-lak-2025.district-data-handover',
      unit: '2024:643',
      asOf: '2025-06-10',
      system: 'website',
      entries: someFiles(),
    },
    numbers: [undefined, '2', undefined],
  },
];

const bare = (text) => text.normalize('NFC').replace(/\s+/g, '');

/** Where a printed document is not what it should be. */
function problemsOf(pdf, letter, numbers) {
  const read = (...options) => run('pdftotext', [...options, pdf, '-']).stdout;
  const pages = read('-layout').split('\f').slice(0, -1);
  // Cells that stand side by side come out in another order in each way of reading.
  const ways = [read(), read('-layout'), read('-raw')].map(bare);
  const lost = letterTexts(letter).filter((text) => !ways.some((way) => way.includes(bare(text))));
  const printed = pages.map((page) => /^\s*(\d+)\s*\n/.exec(page)?.[1]);
  const fonts = run('pdffonts', [pdf]).stdout.split('\n').slice(2, -1);
  const strange = fonts.filter((font) => !/TimesNewRoman|Tinos/.test(font));
  return [
    ...lost.map((text) => `not printed: “${text}”`),
    ...(JSON.stringify(printed) === JSON.stringify(numbers)
      ? []
      : [`page numbers ${printed.map(String).join(', ')}, expected ${numbers.map(String).join(', ')}`]),
    ...strange.map((font) => `another font: ${font.split(' ')[0]}`),
    ...outside(read('-bbox')),
  ];
}

/** Words that stand beyond the margins (30 mm on the left, 15 mm on the right). */
function outside(boxes) {
  const point = 72 / 25.4;
  const [left, right] = [30 * point - 1, (210 - 15) * point + 1];
  return [...boxes.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>(.*?)<\/word>/g)]
    .filter(([, xMin, xMax]) => Number(xMin) < left || Number(xMax) > right)
    .map(([, , , word]) => `beyond the margin: “${word}”`);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'fonts.conf'), fontRules);
needTools();
const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});
let wrong = 0;
for (const { name, question, numbers } of wanted) {
  const { unit, ...rest } = question;
  const plan = dataset.plans.find(({ id }) => question.task.startsWith(`${id}.`));
  const letter = letterOf(dataset, { plan, writer: dataset.units.get(unit), ...rest });
  const file = join(out, `${name}.docx`);
  writeFileSync(file, await letterDocx(letter));
  run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${join(out, 'profile')}`,
    '--convert-to',
    'pdf',
    '--outdir',
    out,
    file,
  ]);
  const pdf = join(out, `${name}.pdf`);
  const problems = problemsOf(pdf, letter, numbers);
  run('pdftoppm', ['-png', '-r', '76', pdf, join(out, name)]);
  wrong += problems.length;
  console.log(`${problems.length === 0 ? 'good' : 'WRONG'}  ${name}: ${numbers.length} page(s)`);
  for (const problem of problems) console.log(`       ${problem}`);
  if (process.argv.includes('--pictures')) {
    mkdirSync(pictures, { recursive: true });
    copyFileSync(join(out, `${name}-1.png`), join(pictures, `${name}.png`));
  }
}
console.log(`\nDocuments and pictures: ${out}`);
process.exit(wrong === 0 ? 0 : 1);
