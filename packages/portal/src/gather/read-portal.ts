import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ContentReport, checkContent } from '../check/check-content.js';
import type { PortalConfig } from '../config/schema.js';
import { PortalError } from '../problems/portal-error.js';

/**
 * The files under a folder, as paths from it with `/`, in no certain order; hidden ones, which programs leave behind, are not
 * among them. None where there is no such folder.
 */
export const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
        .filter((steps) => !steps.some((step) => step.startsWith('.')))
        .map((steps) => steps.join('/'))
    : [];

/**
 * Reads and checks the content of a portal's folder.
 *
 * In: the folder that holds `content/` and `public/`, and the configuration. Out: everything that is there and that is wrong.
 */
export function gatherPortal(root: string, config: Pick<PortalConfig, 'workingDays'>): ContentReport {
  const content = join(root, 'content');
  const files = filesUnder(content)
    .filter((name) => !/(^|\/)README\.md$/.test(name))
    .map((name) => ({
      path: `content/${name}`,
      text: name.endsWith('.md') ? readFileSync(join(content, name), 'utf8') : '',
    }));
  return checkContent(files, config, new Set(filesUnder(join(root, 'public')).map((name) => `/${name}`)));
}

/**
 * Reads and checks the content of a portal's folder for its pages.
 *
 * In: the folder that holds `content/` and `public/`, and the configuration.
 *
 * @throws PortalError when anything is wrong that stops the build; warnings come back in the report.
 * @example
 * const { entries } = readPortal(process.cwd(), config);
 */
export function readPortal(root: string, config: Pick<PortalConfig, 'workingDays'>): ContentReport {
  const report = gatherPortal(root, config);
  const errors = report.problems.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new PortalError(errors);
  return report;
}
