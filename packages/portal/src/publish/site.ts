import { hostOf } from '../config/host.js';
import type { PortalConfig } from '../config/schema.js';

/** The site that pages, feeds and open data belong to. */
export interface Site {
  /** Absolute address without a slash at the end; empty while the domain is not known: then addresses are relative. */
  origin: string;
  /** The portal's name: "Trang thông tin điện tử phường Hàm Thắng". */
  name: string;
  /** The agency that it belongs to. */
  agency: string;
}

/** The site of a configuration. */
export function siteOf(config: Pick<PortalConfig, 'domain' | 'agency' | 'unit'>): Site {
  const host = hostOf(config);
  return {
    origin: host === undefined ? '' : `https://${host}`,
    name: `Trang thông tin điện tử ${config.unit.fullName.charAt(0).toLocaleLowerCase('vi')}${config.unit.fullName.slice(1)}`,
    agency: config.agency.name,
  };
}
