import type { Check } from '../../audit/check.js';
import type { FileFacts, SiteFacts } from '../../audit/site-facts.js';
import { type Link, resolveAddress } from '../../page/links.js';
import type { Page } from '../../page/page.js';
import { isThere } from '../address.js';
import { readXml } from '../well-formed.js';

const types = /^application\/(rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i;
const KEPT = 200;

export const check: Check = ({ findings }) => {
  const declared = new Set<string>();
  let elsewhere = false;
  return {
    page: (page) => {
      for (const { to, host } of feedsOf(page)) {
        if (to !== undefined && declared.size < KEPT) declared.add(to);
        if (host !== undefined) elsewhere = true;
      }
    },
    outcome: (site) => {
      const addresses = [...new Set([...declared, ...site.files.keys()])].filter(
        (path) => declared.has(path) || looksLikeFeed(path, site.files.get(path)),
      );
      let unknown = elsewhere;
      let sound = false;
      for (const path of addresses) {
        const problem = problemOf(site, path);
        if (problem === undefined) unknown = true;
        else if (problem === '') sound = true;
        else findings.addAt(path, { found: problem, expected: 'nguồn tin RSS hoặc Atom đọc được' });
      }
      if (findings.count > 0 || sound) return findings.outcome();
      if (unknown)
        return { verdict: 'could-not-check', cause: 'Có khai báo nguồn tin nhưng chưa đọc được nội dung của nó.' };
      findings.addAbsence({
        found: 'không có nguồn tin RSS, Atom hay JSON Feed',
        expected: 'tệp RSS hoặc Atom, khai báo ở phần đầu mọi trang',
      });
      return findings.outcome();
    },
  };
};

const feedsOf = (page: Page): Pick<Link, 'to' | 'host'>[] => [
  ...page
    .all('link[rel~="alternate" i][type][href]')
    .flatMap(({ attribs }) =>
      types.test((attribs.type ?? '').trim()) ? [resolveAddress(page, attribs.href ?? '') ?? {}] : [],
    ),
  ...page.links.filter(
    ({ to, folded }) =>
      to !== undefined &&
      /^(rss|atom|nguon tin rss|rss feed)$/.test(folded) &&
      /\.(xml|rss|atom|rdf)$|\/feed\/?$/i.test(to),
  ),
];

const looksLikeFeed = (path: string, file: FileFacts | undefined): boolean =>
  file?.text !== undefined &&
  /\.(xml|rss|atom|rdf)$|\/feed\/?$/i.test(path) &&
  /<(rss|feed|rdf:RDF)[\s>]/.test(file.text.slice(0, 2000));

/** What is wrong with a feed; empty if nothing is; `undefined` if its contents were not read. */
function problemOf(site: SiteFacts, path: string): string | undefined {
  const text = site.files.get(path)?.text;
  if (text === undefined) return isThere(site, path) === false ? 'nguồn tin đã khai báo nhưng không có tệp' : undefined;
  if (/^\s*\{/.test(text.slice(0, 200))) return jsonProblem(text);
  const { root, problem } = readXml(text);
  if (root === undefined) return `tệp hỏng: ${problem}`;
  if (!/^(rss|feed|rdf:RDF)$/.test(root)) return `thẻ ngoài cùng là ${root}, không phải nguồn tin`;
  return /<(item|entry)[\s>]/.test(text) ? '' : 'nguồn tin không có tin nào';
}

function jsonProblem(text: string): string {
  try {
    const feed: unknown = JSON.parse(text);
    const items = typeof feed === 'object' && feed !== null && 'items' in feed ? feed.items : undefined;
    if (!Array.isArray(items)) return 'tệp JSON không có danh sách tin (items)';
    return items.length > 0 ? '' : 'nguồn tin không có tin nào';
  } catch {
    return 'tệp hỏng: không phải JSON';
  }
}
