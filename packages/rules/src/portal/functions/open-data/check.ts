import type { Check } from '../../audit/check.js';
import { resolveAddress } from '../../page/links.js';
import type { Page } from '../../page/page.js';
import { isThere } from '../address.js';

const dataFile = /\.(json|geojson|jsonld|csv|tsv|xlsx|ods|xml|rdf|ttl)$/i;
const otherFile =
  /(^|\/)(sitemap[\w-]*|rss|atom|feed|opensearch|manifest|browserconfig|search|index-search|package)[\w-]*\.(json|xml)$|\/feed\/?$/i;
const described =
  /^(trang |tai lieu |mo ta |danh muc |huong dan |cac )?(mo ta |su dung )?(du lieu mo|(bo )?du lieu (co cau truc|dung lai)|giao dien lap trinh|open data|api)\b/;
const KEPT = 500;

export const check: Check = ({ findings }) => {
  const data = new Map<string, string>();
  let documented = false;
  return {
    page: (page) => {
      const linked = dataOf(page);
      for (const path of linked) {
        const known = data.get(path);
        if (known === undefined ? data.size < KEPT : page.path < known) data.set(path, page.path);
      }
      documented ||= linked.length > 0 && describes(page);
    },
    outcome: (site) => {
      const sound = [...data].filter(([path, from]) => {
        const problem = isThere(site, path) === false ? 'không có tệp' : jsonProblem(path, site.files.get(path)?.text);
        if (problem !== undefined)
          findings.addAt(from, { found: `tệp dữ liệu ${path}: ${problem}`, expected: 'tệp dữ liệu đọc được' });
        return problem === undefined;
      });
      if (data.size === 0)
        findings.addAbsence({
          found: 'không trang nào dẫn đến tệp dữ liệu',
          expected: 'tệp JSON, CSV hoặc bảng tính của văn bản, danh mục công khai, danh bạ',
        });
      else if (sound.length > 0 && !documented)
        findings.addAbsence({
          found: 'có tệp dữ liệu nhưng không có trang mô tả',
          expected: 'trang Dữ liệu mở mô tả các trường và dẫn đến tệp',
        });
      return findings.outcome();
    },
  };
};

function dataOf(page: Page): string[] {
  const declared = page
    .all('link[rel~="alternate" i][href]')
    .flatMap(({ attribs }) =>
      /\b(json|csv)$/i.test(attribs.type ?? '') && !/feed|oembed/i.test(attribs.type ?? '')
        ? [resolveAddress(page, attribs.href ?? '')?.to]
        : [],
    );
  return [...declared, ...page.links.map(({ to }) => to)].flatMap((path) =>
    path !== undefined && dataFile.test(path) && !otherFile.test(path) && !path.startsWith('/wp-json') ? [path] : [],
  );
}

const describes = (page: Page): boolean =>
  page.sections.some(
    ({ heading, words }) => described.test(heading.folded) && heading.folded.split(' ').length <= 10 && words >= 20,
  );

function jsonProblem(path: string, text: string | undefined): string | undefined {
  if (text === undefined || !/json$/i.test(path)) return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return 'không phải JSON';
  }
}
