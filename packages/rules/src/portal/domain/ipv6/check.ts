import type { Check } from '../../audit/check.js';
import { onNetwork } from '../public-host.js';

/** Addresses that lead nowhere from outside: of the machine itself, of its own network. */
const inside = /^(?:::1$|::$|fe[89ab]|f[cd])/i;

export const check: Check = ({ findings }) => ({
  outcome: (site) =>
    onNetwork(site, (host, { ipv6 }) => {
      if (ipv6.length === 0)
        findings.addOfSite({ found: `${host} không có địa chỉ IPv6`, expected: 'ít nhất một bản ghi AAAA' });
      else if (ipv6.every((address) => inside.test(address)))
        findings.addOfSite({
          found: `${host} chỉ có địa chỉ IPv6 nội bộ ${ipv6[0]}`,
          expected: 'địa chỉ IPv6 vào được từ ngoài',
        });
      return findings.outcome();
    }),
});
