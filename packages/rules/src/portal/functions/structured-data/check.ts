import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import { isArticle } from '../article.js';

const KEPT = 5000;

export const check: Check = ({ findings }) => {
  const without: string[] = [];
  let some = false;
  return {
    page: (page) => {
      let sound = page.first('[itemscope][itemtype*="schema.org"], [vocab*="schema.org"][typeof]') !== undefined;
      for (const script of page.all('script[type="application/ld+json" i]')) {
        const problem = problemOf(script);
        if (problem === undefined) sound = true;
        else
          findings.add(page, script, {
            found: problem,
            expected: 'JSON-LD có @context là https://schema.org và có @type',
          });
      }
      some ||= sound;
      if (!sound && (page.path === '/' || isArticle(page)) && without.length < KEPT) without.push(page.path);
    },
    outcome: () => {
      const expected = 'khối JSON-LD nêu cơ quan, bài viết, ngày';
      if (!some && findings.count === 0)
        findings.addAbsence({ found: 'không trang nào có dữ liệu mô tả máy đọc được', expected });
      else if (some)
        for (const path of without)
          findings.addAt(path, { found: 'trang chưa có dữ liệu mô tả máy đọc được', expected });
      return findings.outcome();
    },
  };
};

function problemOf(script: Element): string | undefined {
  const text = script.children.map((child) => ('data' in child ? child.data : '')).join('');
  try {
    const data: unknown = JSON.parse(text);
    const blocks: unknown[] = Array.isArray(data) ? data : [data];
    if (!blocks.some((block) => isObject(block) && speaksOfSchemaOrg(block['@context'])))
      return 'khối JSON-LD không có @context schema.org';
    return blocks.some((block) => isObject(block) && ('@type' in block || '@graph' in block))
      ? undefined
      : 'khối JSON-LD không có @type';
  } catch {
    return 'khối JSON-LD hỏng, không phải JSON';
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A context is an address, an object of them, or a list of both. */
const speaksOfSchemaOrg = (context: unknown): boolean =>
  /https?:\/\/(www\.)?schema\.org/.test(JSON.stringify(context) ?? '');
