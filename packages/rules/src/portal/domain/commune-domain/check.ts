import type { AuditedSite, Check } from '../../audit/check.js';
import { hostOf, publicHost } from '../public-host.js';

export const check: Check = (known) => ({
  outcome: (site) => {
    const named = publicHost(hostOf(known, site));
    if ('cause' in named) return { verdict: 'could-not-check', cause: named.cause };
    const wrong = wrongWith(named.host, known);
    if (wrong) known.findings.addOfSite(wrong);
    return known.findings.outcome();
  },
});

function wrongWith(
  host: string,
  { unit, provinceLabels }: Pick<AuditedSite, 'unit' | 'provinceLabels'>,
): { found: string; expected: string } | undefined {
  const own = unit?.domains ?? [];
  const expected = own.length > 0 ? `tên miền ${own.join(' hoặc ')}` : 'tên miền dạng tenxa.tentinh.gov.vn';
  const name = host.replace(/^www\./, '');
  if (!name.endsWith('.gov.vn')) return { found: `tên miền ${host} không có đuôi gov.vn`, expected };
  const labels = name.slice(0, -'.gov.vn'.length).split('.');
  const [commune = '', province] = labels;
  if (province === undefined)
    return { found: `tên miền ${host} chỉ có một tên trước gov.vn, không phải tên miền cấp 4 của xã`, expected };
  if (labels.length > 2)
    return {
      found: `tên miền ${host} có ${labels.length} tên trước gov.vn, không phải tên miền cấp 4 của xã`,
      expected,
    };
  if (own.length > 0)
    return own.some((one) => isSame(commune, province, one)) ? undefined : { found: `tên miền là ${host}`, expected };
  return provinceLabels.includes(province)
    ? undefined
    : { found: `"${province}" trong ${host} không phải tên không dấu của tỉnh nào trong 34 tỉnh, thành phố`, expected };
}

/**
 * The decree leaves open whether the type stands before the name, whether there is a hyphen, and how units of one name are
 * told apart: a name that has the unit's own name in it is not called wrong.
 */
function isSame(commune: string, province: string, own: string): boolean {
  const [name = '', of] = own.split('.');
  return of === province && commune.replaceAll('-', '').includes(name);
}
