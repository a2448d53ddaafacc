// Copies the template into the package, without what is built, tested or installed, and pins what a made portal depends on.
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const workspace = join(here, '..', '..');
const source = join(workspace, 'apps', 'portal-template');
const target = join(here, 'dist', 'template');
const left = new Set(['node_modules', 'dist', '.astro', '.turbo', '.cache', 'hosting', 'test', 'vitest.config.ts']);

rmSync(target, { recursive: true, force: true });
cpSync(source, target, {
  recursive: true,
  filter: (path) => !left.has(relative(source, path).split(/[\\/]/)[0] ?? ''),
});
// npm leaves .gitignore out of packages: it travels under another name.
renameSync(join(target, '.gitignore'), join(target, 'gitignore'));

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const versionOf = { '@haicap/portal': read(join(workspace, 'packages', 'portal', 'package.json')).version };
const about = read(join(source, 'package.json'));
const pinned = (list = {}) =>
  Object.fromEntries(Object.entries(list).map(([name, range]) => [name, versionOf[name] ?? range]));
const { dev, build, preview, check } = about.scripts;
const made = {
  name: 'portal',
  version: '0.0.0',
  private: true,
  type: 'module',
  engines: about.engines,
  scripts: { dev, build, preview, check },
  dependencies: pinned(about.dependencies),
};
for (const [name, range] of Object.entries(made.dependencies))
  if (!/^\d+\.\d+\.\d+/.test(range)) throw new Error(`${name}: unexpected "${range}", expected an exact version`);
writeFileSync(join(target, 'package.json'), `${JSON.stringify(made, null, 2)}\n`);
