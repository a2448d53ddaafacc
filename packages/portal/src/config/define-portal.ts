import { checkValue } from '../problems/check-value.js';
import { PortalError } from '../problems/portal-error.js';
import type { PortalProblem } from '../problems/problem.js';
import { PortalConfig, type PortalConfigInput } from './schema.js';

/** The file that holds a portal's configuration. */
export const CONFIG_FILE = 'portal.config.ts';

/**
 * Checks the configuration of a portal.
 *
 * In: the configuration as written in `portal.config.ts`. Out: the same, checked, with the defaults filled in.
 *
 * @throws PortalError with everything that is wrong: which field, what was found, what is needed, what to do.
 * @example
 * export default definePortal({ unit: { id: '2025:22933', … }, … });
 */
export function definePortal(config: PortalConfigInput): PortalConfig {
  const checked = checkConfig(config);
  if ('problems' in checked) throw new PortalError(checked.problems);
  return checked.config;
}

/** A value as the configuration that it is, or everything that is wrong with it. */
export function checkConfig(value: unknown): { config: PortalConfig } | { problems: PortalProblem[] } {
  const checked = checkValue(PortalConfig, { value, writtenAt: () => undefined, blankForm: "blank('còn thiếu gì')" });
  if (checked.ok) return { config: checked.data };
  return {
    problems: checked.faults.map(({ path: _, ...fault }) => ({ level: 'error', file: CONFIG_FILE, ...fault })),
  };
}
