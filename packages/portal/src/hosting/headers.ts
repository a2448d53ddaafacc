import type { PortalConfig } from '../config/schema.js';

/** Where EMC's measuring script comes from and reports to (seen in the code of public sites, not in a legal text). */
export const EMC_ORIGIN = 'https://f-emc.ngsp.gov.vn';

/**
 * The content security policy of a portal, as a page can state it: nothing from elsewhere, nothing inline; EMC's host only once
 * its site id is set.
 *
 * @example
 * contentPolicy({ emc: { siteId: '' } }); // "default-src 'none'; …"
 */
export function contentPolicy({ emc }: Pick<PortalConfig, 'emc'>): string {
  const own = "'self'";
  const measured = emc.siteId === '' ? own : `${own} ${EMC_ORIGIN}`;
  return Object.entries({
    'default-src': "'none'",
    'style-src': own,
    'font-src': own,
    'img-src': measured,
    'script-src': measured,
    'connect-src': measured,
    'form-action': own,
    'base-uri': "'none'",
  })
    .map((directive) => directive.join(' '))
    .join('; ');
}

/**
 * The headers that every answer of a portal bears, by name. The policy also forbids frames, which a page cannot say of itself.
 *
 * @example
 * securityHeaders({ emc: { siteId: '' } })['X-Content-Type-Options']; // 'nosniff'
 */
export const securityHeaders = (config: Pick<PortalConfig, 'emc'>): Record<string, string> => ({
  'Content-Security-Policy': `${contentPolicy(config)}; frame-ancestors 'none'`,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
});

/** How long browsers keep what they got: files whose name changes with their content for long, everything else briefly. */
export const cacheControl = {
  /** Folder of the built files whose name changes with their content. */
  folder: '/assets/',
  forLong: 'public, max-age=31536000, immutable',
  briefly: 'public, max-age=300',
} as const;
