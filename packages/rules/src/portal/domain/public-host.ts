import type { AuditedSite } from '../audit/check.js';
import type { Outcome } from '../audit/outcome.js';
import type { NetworkFacts, SiteFacts } from '../audit/site-facts.js';

const local = /^localhost$|\.(?:localhost|local|internal|test|invalid|example|lan|home\.arpa)$|^[^.]*$/;
const ip = /^\d{1,3}(?:\.\d{1,3}){3}$|^\[|:.*:/;

/** The host by which people know a site, in small letters; or why there is none to judge. */
export function publicHost(given: string | undefined): { host: string } | { cause: string } {
  const host = given?.trim().toLowerCase().replace(/\.$/, '') ?? '';
  if (host === '') return { cause: 'Không rõ tên miền của cổng.' };
  if (ip.test(host)) return { cause: `Cổng được đọc ở địa chỉ số ${host}, không qua tên miền.` };
  const name = host.replace(/:\d{1,5}$/, '');
  if (ip.test(name)) return { cause: `Cổng được đọc ở địa chỉ số ${name}, không qua tên miền.` };
  if (local.test(name)) return { cause: `Cổng được đọc ở địa chỉ nội bộ ${name}, không qua tên miền.` };
  return { host: name };
}

const unasked: Outcome = { verdict: 'could-not-check', cause: 'Chưa hỏi mạng về tên miền của cổng.' };

/**
 * The outcome of a requirement on the host that was asked over the network.
 *
 * In: what decides, once there is a host with a name.
 */
export function onNetwork(
  site: Pick<SiteFacts, 'network'>,
  decide: (host: string, network: NetworkFacts) => Outcome,
): Outcome {
  if (!site.network) return unasked;
  const named = publicHost(site.network.host);
  return 'cause' in named ? { verdict: 'could-not-check', cause: named.cause } : decide(named.host, site.network);
}

/** The host of a site that was asked for, or the one that the site calls its own. */
export const hostOf = (
  { host }: Pick<AuditedSite, 'host'>,
  { network }: Pick<SiteFacts, 'network'>,
): string | undefined => network?.host ?? host;
