import type { Check } from '../../audit/check.js';
import type { AnswerFacts } from '../../audit/site-facts.js';
import { elsewhere } from '../../shared/sightings.js';

type Headers = AnswerFacts['headers'];

/** What is wrong with the headers of an answer; one for each protection, in the words of the report. */
const protections: readonly { expected: string; wrong: (headers: Headers) => string | undefined }[] = [
  {
    expected: 'Strict-Transport-Security: max-age=31536000',
    wrong: ({ 'strict-transport-security': value }) => {
      if (value === undefined) return 'thiếu Strict-Transport-Security (HSTS)';
      return /max-age\s{0,5}=\s{0,5}"?[1-9]/i.test(value) ? undefined : 'Strict-Transport-Security không có thời hạn';
    },
  },
  {
    expected: "Content-Security-Policy, ít nhất default-src 'self'",
    wrong: ({ 'content-security-policy': value }) => (value?.trim() ? undefined : 'thiếu Content-Security-Policy'),
  },
  {
    expected: 'X-Content-Type-Options: nosniff',
    wrong: ({ 'x-content-type-options': value }) =>
      /\bnosniff\b/i.test(value ?? '') ? undefined : 'thiếu X-Content-Type-Options: nosniff',
  },
  {
    expected: 'Referrer-Policy: strict-origin-when-cross-origin',
    wrong: ({ 'referrer-policy': value }) => {
      if (!value?.trim()) return 'thiếu Referrer-Policy';
      // Of several policies the last one that a browser knows holds.
      return /(?:^|[,\s])unsafe-url\s*$/i.test(value.slice(-200)) ? 'Referrer-Policy là unsafe-url' : undefined;
    },
  },
  {
    expected: "Content-Security-Policy có frame-ancestors 'none' hoặc 'self'; hoặc X-Frame-Options",
    wrong: ({ 'content-security-policy': policy, 'x-frame-options': frames }) =>
      /\bframe-ancestors\s/i.test(policy ?? '') || /^\s*(?:deny|sameorigin)\b/i.test(frames ?? '')
        ? undefined
        : 'chưa chặn nhúng khung',
  },
];

export const check: Check = ({ findings }) => ({
  outcome: ({ answers = [], pages, network }) => {
    const ofPages = answers.filter(
      ({ path, status, headers }) =>
        status >= 200 && status < 300 && (pages.has(path) || /^text\/html\b/i.test(headers['content-type'] ?? '')),
    );
    if (ofPages.length === 0) return { verdict: 'could-not-check', cause: 'Không đọc được tiêu đề của trang nào.' };
    // Without encryption a browser does not heed HSTS; that the site has none is found elsewhere.
    const asked = network && !network.https.ok ? protections.slice(1) : protections;
    for (const { expected, wrong } of asked) {
      const bad = ofPages
        .flatMap(({ path, headers }) => {
          const found = wrong(headers);
          return found === undefined ? [] : [{ path, found }];
        })
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      const [first] = bad;
      if (first) findings.addAt(first.path, { found: `${first.found}${elsewhere({ pages: bad.length })}`, expected });
    }
    return findings.outcome();
  },
});
