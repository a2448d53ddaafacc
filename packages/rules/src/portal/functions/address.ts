import type { SiteFacts } from '../audit/site-facts.js';

/** An address without its query and its last slash, for comparing: "/so-do/?in=1" and "/so-do" are one. */
export const bare = (path: string): string => path.replace(/[?#].*$/s, '').replace(/\/$/, '') || '/';

/** Is there something at an address, however it is written? `undefined` if that was not asked for. */
export function isThere(site: SiteFacts, path: string): boolean | undefined {
  const short = bare(path);
  const answers = [path, short, `${short}/`, `${short}.html`].map((one) => site.exists(one));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) && site.exists(path) === undefined ? undefined : false;
}
