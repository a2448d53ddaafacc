import type { Check } from '../../audit/check.js';
import { hostOf, publicHost } from '../public-host.js';

export const check: Check = (known) => ({
  outcome: (site) => {
    const named = publicHost(hostOf(known, site));
    if ('cause' in named) return { verdict: 'could-not-check', cause: named.cause };
    if (!named.host.endsWith('.gov.vn'))
      known.findings.addOfSite({ found: `cổng chạy ở ${named.host}`, expected: 'tên miền có đuôi gov.vn' });
    return known.findings.outcome();
  },
});
