import type { Check } from '../../audit/check.js';
import { onNetwork } from '../../domain/public-host.js';

export const check: Check = ({ findings }) => ({
  outcome: (site) =>
    onNetwork(site, (host, { http: { redirectsToHttps, status, cause } }) => {
      if (redirectsToHttps) return { verdict: 'pass' };
      if (status === undefined)
        return {
          verdict: 'could-not-check',
          cause: `http://${host} không trả lời${cause === undefined ? '.' : `: ${cause}`}`,
        };
      findings.addOfSite({
        found: `http://${host} trả lời ${status} mà không chuyển sang HTTPS`,
        expected: `chuyển hướng vĩnh viễn (301 hoặc 308) đến https://${host}`,
      });
      return findings.outcome();
    }),
});
