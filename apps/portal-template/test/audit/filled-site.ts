import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { configText } from '../../../../packages/create-portal/src/config-text.js';
import { contentFiles } from '../../../../packages/create-portal/src/content-files.js';
import { addedFiles } from './added-files';
import { blankWords } from './blank-words';
import { DAY, type TestCommune } from './communes';
import { fillText } from './fill-text';
import { smallPdf } from './small-pdf';

const template = join(import.meta.dirname, '..', '..');

/** A portal, built. */
export interface BuiltSite {
  /** The portal's folder. */
  folder: string;
  /** Its built pages. */
  dist: string;
  remove: () => void;
}

/**
 * Makes the portal of a commune as the generator does, fills it in, and builds it.
 *
 * @throws Error with what the build said; for a blank that nobody knows how to fill.
 */
export const filledSite = (commune: TestCommune): Promise<BuiltSite> => builtCopy((folder) => fillIn(folder, commune));

/**
 * Builds the template with its samples and blanks, on the day of the tests: `dist` shows the day on which it was built.
 *
 * @throws Error with what the build said.
 */
export const siteAsItComes = (): Promise<BuiltSite> =>
  builtCopy((folder) => cpSync(join(template, 'portal.config.ts'), join(folder, 'portal.config.ts')));

async function builtCopy(finish: (folder: string) => void): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-filled-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const name of ['src', 'public', 'content', 'astro.config.ts', 'package.json', 'tsconfig.json'])
      cpSync(join(template, name), join(folder, name), { recursive: true });
    symlinkSync(join(template, 'node_modules'), join(folder, 'node_modules'));
    finish(folder);
    await build(folder);
    return { folder, dist: join(folder, 'dist'), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function fillIn(folder: string, commune: TestCommune): void {
  const { facts } = commune;
  const words = blankWords(commune);
  const write = (path: string, text: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  rmSync(join(folder, 'content', 'closed-units'), { recursive: true });
  for (const { path, text } of contentFiles(facts)) write(path, text);
  const entries = readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[/\\].+\.md$/.test(name))
    .map((name) => join('content', name));
  for (const path of entries) {
    // Two leaders of one name would be taken for one.
    const own = path.endsWith('pho-chu-tich.md') ? { ...words, 'họ và tên': 'Người Thử Hai' } : words;
    write(path, fillText(readFileSync(join(folder, path), 'utf8'), own));
  }
  for (const [path, text] of Object.entries(addedFiles)) write(path, text);

  // Comments tell how a blank is written; none is left to tell of.
  const config = fillText(configText(facts).replace(/^ *\/\/.*\n/gm, ''), words).replace(
    "siteId: ''",
    "siteId: '4321'",
  );
  write('portal.config.ts', config.replace('import { blank, definePortal }', 'import { definePortal }'));

  rmSync(join(folder, 'public', 'tep', 'van-ban-mau.pdf'));
  const lines = ['Uy ban nhan dan ban hanh quyet dinh nay.', 'Dieu 1. Noi dung cua quyet dinh.', 'Dieu 2. Hieu luc.'];
  write('public/tep/van-ban.pdf', smallPdf('Quyết định số 01/QĐ-UBND ban hành Quy chế làm việc', lines));
  renameSync(join(folder, 'public', 'anh', 'ban-do-mau.svg'), join(folder, 'public', 'anh', 'ban-do.svg'));
  for (const picture of ['anh/ban-do.svg', 'bieu-trung.svg']) {
    const path = join('public', picture);
    write(
      path,
      readFileSync(join(folder, path), 'utf8').replace(
        /<title>[^<]*<\/title>/,
        `<title>${facts.unit.fullName}</title>`,
      ),
    );
  }
}

/** Builds in the way of `build-variant.ts`, beside others, on a day that never moves. */
function build(folder: string): Promise<void> {
  const astro = join(template, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { PATH, HOME } = process.env;
  const noon = String(Date.parse(`${DAY}T05:00:00Z`) / 1000);
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', SOURCE_DATE_EPOCH: noon };
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(process.execPath, [astro, 'build'], { cwd: folder, env });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`the build of ${folder} failed\n${said}`)),
    );
  });
}
