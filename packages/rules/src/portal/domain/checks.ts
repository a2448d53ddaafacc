import type { Check } from '../audit/check.js';
import { check as communeDomain } from './commune-domain/check.js';
import { check as dnssec } from './dnssec/check.js';
import { check as govVnDomain } from './gov-vn-domain/check.js';
import { check as ipv6 } from './ipv6/check.js';

export const domain: Readonly<Record<string, Check>> = {
  'commune-domain': communeDomain,
  'gov-vn-domain': govVnDomain,
  ipv6,
  dnssec,
};
