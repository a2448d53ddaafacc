import type { Check } from '../../audit/check.js';
import { onNetwork } from '../../domain/public-host.js';

export const check: Check = ({ findings, asOf }) => ({
  outcome: (site) =>
    onNetwork(site, (host, { https, http }) => {
      const expected = 'HTTPS với chứng thư còn hạn và đúng tên miền';
      if (!https.ok) {
        // Nothing answers at all: that says something of the network, not of the certificate.
        if (http.status === undefined && !http.redirectsToHttps)
          return { verdict: 'could-not-check', cause: `Không kết nối được đến ${host}: ${https.cause}` };
        findings.addOfSite({ found: `${host} không mở được bằng HTTPS: ${https.cause}`, expected });
      } else if (https.validUntil < asOf) {
        findings.addOfSite({
          found: `chứng thư của ${host} hết hạn ngày ${https.validUntil.split('-').reverse().join('/')}`,
          expected,
        });
      }
      return findings.outcome();
    }),
});
