/** The door for Astro: reads the portal's files, stops a build that they would spoil, writes what a server needs. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { blanksIn } from './blank/blank.js';
import { addressClashes } from './check/address-clashes.js';
import type { ContentReport } from './check/check-content.js';
import { hostOf } from './config/host.js';
import type { PortalConfig } from './config/schema.js';
import { filesUnder, readPortal } from './gather/read-portal.js';
import { writeWhole } from './gather/write-whole.js';
import { hostingFiles } from './hosting/hosting-files.js';
import { PortalError } from './problems/portal-error.js';
import { formatPortalProblem, type PortalProblem } from './problems/problem.js';
import { planRedirects } from './redirects/plan-redirects.js';

export type { ContentReport } from './check/check-content.js';
export { readPortal } from './gather/read-portal.js';
export { renderMarkdown } from './render/markdown.js';

/**
 * The Astro integration of a portal.
 *
 * In: the checked configuration. Before the build it checks all content: errors stop it, warnings and blanks are said. After
 * the build it checks that each old address leads to a page, and writes the files for servers into `hosting/` of the portal's
 * folder.
 *
 * @throws PortalError from its hooks, with every problem, in Vietnamese.
 * @example
 * export default defineConfig({ integrations: [haicapPortal(portal)] });
 */
export function haicapPortal(config: PortalConfig): AstroIntegration {
  let root = '';
  let content: ContentReport | undefined;
  return {
    name: '@haicap/portal',
    hooks: {
      'astro:config:setup': ({ config: astro, logger }) => {
        root = fileURLToPath(astro.root);
        content = readPortal(root, config);
        for (const problem of content.problems) logger.warn(formatPortalProblem(problem));
        const open = blanksIn(config).length + content.blanks.length;
        if (open > 0) logger.warn(`Còn ${open} chỗ chưa điền; "npm run check" liệt kê từng chỗ.`);
        if (content.samples.length > 0) logger.warn(`Còn ${content.samples.length} tệp nội dung mẫu.`);
      },
      'astro:routes:resolved': ({ routes }) => {
        const fixed = routes.filter(({ type, params }) => type === 'page' && params.length === 0);
        refuse(
          addressClashes(content?.entries ?? [], new Set(fixed.map(({ pattern }) => `${pattern.replace(/\/$/, '')}/`))),
        );
      },
      'astro:build:done': ({ dir }) => {
        const built = filesUnder(fileURLToPath(dir)).map((name) => `/${name}`);
        const paths = new Set(built.map((path) => path.replace(/\/index\.html$/, '/')));
        const { redirects, problems } = planRedirects(config.oldAddresses, { host: hostOf(config), paths });
        refuse(problems);
        writeWhole(join(root, 'hosting'), hostingFiles(config, redirects));
      },
    },
  };
}

/** Stops the build where anything is wrong. */
function refuse(problems: readonly PortalProblem[]): void {
  if (problems.length > 0) throw new PortalError(problems);
}
