import type { Check } from '../../audit/check.js';
import { policyText } from '../../privacy/policy-pages.js';
import type { Loaded } from '../../shared/loaded.js';
import { elsewhere, Sightings } from '../../shared/sightings.js';
import { isOneHouse, outsideOf } from './outside.js';

const names: Readonly<Record<Loaded['kind'], string>> = {
  script: 'mã chạy',
  style: 'kiểu dáng',
  picture: 'hình',
  frame: 'khung nhúng',
  media: 'phim, âm thanh',
  'in-style': 'tệp trong kiểu dáng',
  other: 'tệp',
};

/** Measuring codes, with what a privacy page calls them; small letters without diacritics. */
const measuring: readonly (readonly [host: RegExp, name: RegExp])[] = [
  [/(?:^|[.-])emc\.ngsp\.gov\.vn$/, /\bemc\b/],
  [/(?:^|\.)(?:googletagmanager|google-analytics)\.com$/, /\bgoogle (?:analytics|tag manager)\b|\bgoogletagmanager\b/],
  [/(?:^|\.)clarity\.ms$/, /\bclarity\b/],
  [/(?:^|\.)histats\.com$/, /\bhistats\b/],
];

export const check: Check = ({ findings, host: own }) => {
  const seen = new Sightings();
  const declared = new Set<RegExp>();
  return {
    page: (page) => {
      const policy = policyText(page);
      for (const [host, name] of measuring) if (policy !== undefined && name.test(policy)) declared.add(host);
      const house = [...page.hosts, ...(own === undefined ? [] : [own])];
      for (const { host, kind, element } of outsideOf(page))
        if (!house.some((one) => isOneHouse(host, one))) seen.add(`${host} ${names[kind]}`, page, element);
    },
    outcome: () => {
      for (const [key, sighting] of seen.entries()) {
        const host = key.slice(0, key.indexOf(' '));
        const measure = measuring.find(([pattern]) => pattern.test(host))?.[0];
        if (measure && declared.has(measure)) continue;
        findings.addAt(sighting.page, {
          at: sighting.at,
          found: `gọi ${key.slice(host.length + 1)} của bên ngoài: ${host}${elsewhere(sighting)}`,
          expected: measure ? 'mã đo lường được khai báo ở trang Quyền riêng tư' : 'tệp chép về cổng',
        });
      }
      return findings.outcome();
    },
  };
};
