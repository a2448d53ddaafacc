import { expect, test } from 'vitest';
import { readRobots } from './robots.js';

test('obeys the rules for everyone, and those for this program before them', () => {
  const all = readRobots(
    'User-agent: *\nDisallow: /kin/\nAllow: /kin/mo\nSitemap: https://xamau.lamdong.gov.vn/s.xml\nCrawl-delay: 2',
  );
  expect(['/', '/kin/a', '/kin/mo', '/kin?x'].map(all.allows)).toEqual([true, false, true, true]);
  expect(all).toMatchObject({ delayMs: 2000, sitemaps: ['https://xamau.lamdong.gov.vn/s.xml'] });
  const ours = readRobots('User-agent: *\nDisallow: /\n\nUser-agent: haicap-audit\nDisallow: /kin/');
  expect(['/', '/kin/'].map(ours.allows)).toEqual([true, false]);
});

test('what is no robots.txt forbids nothing', () => {
  expect(readRobots('xin chào\n\0\uFFFD').allows('/')).toBe(true);
  expect(readRobots('').delayMs).toBe(0);
});
