import { isBlank } from '../blank/blank.js';
import type { PortalConfig } from './schema.js';

/** The portal's domain; undefined while it is blank. */
export const hostOf = ({ domain }: Pick<PortalConfig, 'domain'>): string | undefined =>
  isBlank(domain.name) ? undefined : domain.name;
