import type { Check } from '../audit/check.js';
import type { BrowserFacts } from '../audit/site-facts.js';
import { inSeconds } from '../shared/amounts.js';

type Timing = keyof NonNullable<BrowserFacts['timings']>;

/**
 * The check of a requirement on what a browser measured.
 *
 * In: which figure; from how many milliseconds on it fails; what the figure is called in messages.
 */
export const timingCheck =
  (timing: Timing, limit: number, name: string): Check =>
  ({ findings }) => ({
    outcome: ({ browser = [] }) => {
      const measured = browser.flatMap(({ path, timings }) => (timings ? [{ path, value: timings[timing] }] : []));
      if (measured.length === 0) return { verdict: 'could-not-check', cause: 'Chưa đo được bằng trình duyệt.' };
      for (const { path, value } of measured)
        if (value >= limit)
          findings.addAt(path, { found: `${name} ${inSeconds(value)}`, expected: `chưa đến ${inSeconds(limit)}` });
      return findings.outcome();
    },
  });
