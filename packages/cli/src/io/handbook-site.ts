import type { CalendarOptions } from '@haicap/documents';
import { wrong } from '../failure.js';

/**
 * Where the handbook is published, if HANDBOOK_SITE (and HANDBOOK_BASE) say so: the same variables by which it is built.
 *
 * @throws WrongQuestion for what is no address of the web.
 */
export function handbookSite(environment: NodeJS.ProcessEnv = process.env): CalendarOptions {
  const site = environment.HANDBOOK_SITE;
  if (!site) return {};
  const base = environment.HANDBOOK_BASE ?? '/';
  if (!/^https?:\/\//.test(site) || !URL.canParse(site))
    throw wrong(`HANDBOOK_SITE "${site}" không phải là một địa chỉ`, 'cần một địa chỉ như https://so-tay.example');
  return { site: new URL(base.endsWith('/') ? base : `${base}/`, site).href };
}
