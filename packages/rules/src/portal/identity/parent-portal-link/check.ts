import type { AuditedSite, Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { parseUrl } from '../../page/parse-url.js';
import { isRedirect } from '../../shared/redirect.js';

const blank = /\[[^\]]{0,100}\bcong [^\]]{0,60}\btinh\b[^\]]{0,60}\]/;

export const check: Check = (site) => {
  const own = ownProvince(site);
  const portals = new Set((own === undefined ? site.provinceLabels : [own]).map((label) => `${label}.gov.vn`));
  const others = new Set(site.provinceLabels.map((label) => `${label}.gov.vn`));
  const { findings } = site;
  const expected =
    own === undefined
      ? 'đường dẫn đến cổng của tỉnh: https://[tên tỉnh].gov.vn'
      : `đường dẫn đến https://${own}.gov.vn`;
  return {
    page: (page) => {
      if (isRedirect(page)) return;
      const hosts = hostsOf(page);
      if (hosts.some((host) => portals.has(host))) return;
      const other = hosts.find((host) => others.has(host));
      const isBlank = page
        .all('mark, footer, header, nav')
        .slice(0, 200)
        .some((part) => blank.test(page.folded(part)));
      findings.add(page, undefined, {
        found: isBlank
          ? 'chỗ ghi địa chỉ cổng của tỉnh còn để dấu chưa điền'
          : other === undefined
            ? 'trang không có đường dẫn về cổng của tỉnh'
            : `trang dẫn về cổng của tỉnh khác: ${other}`,
        expected,
      });
    },
    outcome: () =>
      site.host !== undefined && portals.has(withoutWww(site.host))
        ? { verdict: 'not-applicable', reason: 'Trang nằm ngay trên cổng của tỉnh.' }
        : findings.outcome(),
  };
};

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Hosts that a page links to; old sites list other sites in a drop-down. */
const hostsOf = (page: Page): string[] => [
  ...page.links.flatMap(({ host }) => (host === undefined ? [] : [withoutWww(host)])),
  ...page.all('option[value^="http" i]').flatMap(({ attribs }) => {
    const url = parseUrl((attribs.value ?? '').slice(0, 500).trim());
    return url ? [withoutWww(url.hostname)] : [];
  }),
];

/** The label of the site's own province, from its host, its unit's domains or its province's name. */
function ownProvince({ host, unit, provinceLabels }: AuditedSite): string | undefined {
  const domains = [...(host === undefined ? [] : [host.toLowerCase()]), ...(unit?.domains ?? [])];
  const byDomain = provinceLabels.find((label) =>
    domains.some((domain) => domain === `${label}.gov.vn` || domain.endsWith(`.${label}.gov.vn`)),
  );
  if (byDomain !== undefined || !unit) return byDomain;
  const name = foldVietnamese(unit.province)
    .replace(/^(tinh|thanh pho) /, '')
    .replace(/[^a-z0-9]/g, '');
  return provinceLabels.find((label) => label === name);
}
