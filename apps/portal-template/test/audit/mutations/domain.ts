import type { Mutations } from '../mutation';

export const domain: Mutations = {
  'commune-domain': {
    does: 'Tên miền của cổng không phải tên của xã.',
    change: (site) => {
      site.network = { ...site.network, host: `thunghiem.${site.host.split('.').slice(1).join('.')}` };
    },
  },
  'gov-vn-domain': {
    does: 'Cổng chạy trên một tên miền ngoài gov.vn.',
    change: (site) => {
      site.network = { ...site.network, host: 'xa-thu-nghiem-000.vn' };
    },
    companions: { 'commune-domain': 'Tên miền của xã cũng phải có đuôi gov.vn.' },
  },
  ipv6: {
    does: 'Tên miền không có địa chỉ IPv6.',
    change: (site) => {
      site.network = { ...site.network, ipv6: [] };
    },
  },
  dnssec: {
    does: 'Tên miền không được ký.',
    change: (site) => {
      site.network = { ...site.network, dnssec: false };
    },
  },
};
