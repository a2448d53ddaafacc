import type { Check } from '../../audit/check.js';
import type { SiteFacts } from '../../audit/site-facts.js';
import { inBytes } from '../../shared/amounts.js';
import { isRedirect } from '../../shared/redirect.js';
import { embeddedIn } from '../embedded.js';

/** Ours, no law's; before compression on the way. */
const HEAVIEST = 3_000_000;

export const check: Check = ({ findings }) => {
  const pages: { path: string; bytes: number; parts: string }[] = [];
  // Most pages of a site are made of the same files: their names are kept once.
  const known = new Map<string, string>();
  return {
    page: (page) => {
      if (isRedirect(page)) return;
      const parts = embeddedIn(page)
        .map(({ addresses }) => addresses.join(' '))
        .join('\n');
      const kept = known.get(parts) ?? parts;
      known.set(kept, kept);
      pages.push({ path: page.path, bytes: page.bytes, parts: kept });
    },
    outcome: ({ files }) => {
      const weights = new Map([...known.keys()].map((parts) => [parts, weigh(parts, files)]));
      for (const { path, bytes, parts } of pages) {
        const { sum, heaviest } = weights.get(parts) ?? { sum: 0, heaviest: undefined };
        if (bytes + sum <= HEAVIEST) continue;
        const most =
          heaviest && heaviest.bytes > bytes ? `; nặng nhất là ${heaviest.path} (${inBytes(heaviest.bytes)})` : '';
        findings.addAt(path, {
          found: `trang tải về ${inBytes(bytes + sum)}, chưa kể tệp của trang khác${most}`,
          expected: `không quá ${inBytes(HEAVIEST)} (mức của bộ kiểm tra)`,
        });
      }
      return findings.outcome();
    },
  };
};

/** Of several addresses a browser takes one: the largest counts. */
function weigh(parts: string, files: SiteFacts['files']): { sum: number; heaviest?: { path: string; bytes: number } } {
  let sum = 0;
  let heaviest: { path: string; bytes: number } | undefined;
  const counted = new Set<string>();
  for (const part of parts.split('\n')) {
    const sizes = part.split(' ').flatMap((path) => {
      const file = files.get(path);
      return file ? [{ path, bytes: file.bytes }] : [];
    });
    const largest = sizes.sort((a, b) => b.bytes - a.bytes)[0];
    if (!largest || counted.has(largest.path)) continue;
    counted.add(largest.path);
    sum += largest.bytes;
    if (!heaviest || largest.bytes > heaviest.bytes) heaviest = largest;
  }
  return { sum, ...(heaviest ? { heaviest } : {}) };
}
