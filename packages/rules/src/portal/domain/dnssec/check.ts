import type { Check } from '../../audit/check.js';
import { onNetwork } from '../public-host.js';

export const check: Check = ({ findings }) => ({
  outcome: (site) =>
    onNetwork(site, (host, { dnssec }) => {
      if (dnssec === 'unknown')
        return {
          verdict: 'could-not-check',
          cause: `Máy chủ tên miền được hỏi không cho biết ${host} có ký DNSSEC hay không.`,
        };
      if (!dnssec)
        findings.addOfSite({ found: `tên miền ${host} chưa được ký`, expected: 'tên miền được ký bằng DNSSEC' });
      return findings.outcome();
    }),
});
