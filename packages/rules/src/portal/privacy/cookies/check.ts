import type { Check } from '../../audit/check.js';
import { contentPlaces } from '../../shared/content-check.js';
import { elsewhere } from '../../shared/sightings.js';
import { privacyHeading } from '../policy-pages.js';

/** Words that a name of a cookie can be. */
const word = /[A-Za-z0-9_.$-]{2,100}/g;

export const check: Check = ({ findings }) => {
  const said = new Set<string>();
  return {
    page: (page) => {
      for (const { text } of contentPlaces(page, privacyHeading))
        for (const [name] of text.matchAll(word)) said.add(name.toLowerCase().replace(/[.]+$/, ''));
    },
    outcome: ({ answers = [] }) => {
      if (answers.length === 0)
        return { verdict: 'could-not-check', cause: 'Không đọc được câu trả lời nào của máy chủ.' };
      const set = new Map<string, string[]>();
      for (const { path, headers } of answers)
        for (const line of (headers['set-cookie'] ?? '').split('\n')) {
          const name = nameOf(line);
          if (name !== undefined && !isSaid(name, said)) set.set(name, [...(set.get(name) ?? []), path]);
        }
      for (const [name, paths] of set) {
        const [first = '/'] = paths.sort();
        findings.addAt(first, {
          found: `đặt cookie "${name}"${elsewhere({ pages: new Set(paths).size })} mà trang Quyền riêng tư chưa nêu`,
          expected: 'không đặt cookie, hoặc nêu tên, mục đích, thời hạn ở trang Quyền riêng tư',
        });
      }
      return findings.outcome();
    },
  };
};

/** The name alone: what a cookie holds is nobody's business. */
function nameOf(line: string): string | undefined {
  const at = line.indexOf('=');
  const name = at > 0 ? line.slice(0, at).trim() : '';
  return name === '' ? undefined : name.slice(0, 100);
}

/** Some servers put changing signs behind a name that stays: "TS01a2b3c4". */
function isSaid(name: string, said: ReadonlySet<string>): boolean {
  const low = name.toLowerCase();
  const stem = /^[a-z_.-]{2,60}/.exec(low)?.[0].replace(/[_.-]+$/, '') ?? low;
  return said.has(low) || (stem !== low && stem.length > 3 && said.has(stem));
}
