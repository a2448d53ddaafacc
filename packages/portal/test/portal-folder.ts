import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { smallConfig, smallContent, smallPublic } from './small-portal.js';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** A portal on disk, in a folder of its own. */
export interface PortalFolder {
  root: string;
  write: (path: string, text: string | Uint8Array) => void;
  remove: () => void;
}

/** The text of `portal.config.ts` for a configuration. */
export const configText = (config: object): string =>
  `import { definePortal } from '@haicap/portal';\nexport default definePortal(${JSON.stringify(config)});\n`;

/** The small portal as files, with this package and Astro installed beside them. */
export function portalFolder(): PortalFolder {
  const root = mkdtempSync(join(tmpdir(), 'haicap-portal-'));
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  mkdirSync(join(root, 'node_modules', '@haicap'), { recursive: true });
  symlinkSync(packageFolder, join(root, 'node_modules', '@haicap', 'portal'));
  symlinkSync(join(packageFolder, 'node_modules', 'astro'), join(root, 'node_modules', 'astro'));
  write('package.json', '{ "type": "module" }\n');
  write('portal.config.ts', configText(smallConfig()));
  for (const { path, text } of smallContent()) write(path, text);
  for (const path of smallPublic) write(`public${path}`, '<svg/>');
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
