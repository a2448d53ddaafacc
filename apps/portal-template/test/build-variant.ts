import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PortalConfigInput } from '@haicap/portal';
import config from '../portal.config';

const template = join(import.meta.dirname, '..');

/** A copy of the template with other facts. */
export interface Variant {
  /** Where it was built. */
  dist: string;
  /** Its own folder. */
  folder: string;
  remove: () => void;
}

/**
 * Builds a copy of the template in a folder of its own.
 *
 * In: what its configuration has in place of the template's, files to add (path and text), folders of content to leave out.
 *
 * @throws Error with what the build said.
 */
export function buildVariant(
  changes: Partial<PortalConfigInput>,
  files: Readonly<Record<string, string>> = {},
  without: readonly string[] = [],
): Variant {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-portal-'));
  for (const name of ['src', 'public', 'content', 'astro.config.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(template, name), join(folder, name), { recursive: true });
  symlinkSync(join(template, 'node_modules'), join(folder, 'node_modules'));
  for (const kind of without) rmSync(join(folder, 'content', kind), { recursive: true });
  const facts = JSON.stringify({ ...config, ...changes }, null, 2);
  const all = {
    ...files,
    'portal.config.ts': `import { definePortal } from '@haicap/portal';\nexport default definePortal(${facts});\n`,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const astro = join(template, 'node_modules', 'astro', 'bin', 'astro.mjs');
  // Vitest tells its children that they are in development; this build is for the public.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`the build of a variant failed\n${stdout}\n${stderr}`);
  return { dist: join(folder, 'dist'), folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
