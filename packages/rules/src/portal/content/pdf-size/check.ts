import type { Check } from '../../audit/check.js';
import { inBytes } from '../../shared/amounts.js';
import { pdfFiles } from '../pdfs.js';

/** Ours, no law's: half a minute on a weak mobile network. */
const HEAVIEST = 10_000_000;

export const check: Check = ({ findings }) => ({
  outcome: (site) => {
    const all = pdfFiles(site);
    if (all.length === 0) return { verdict: 'not-applicable', reason: 'Cổng không có tệp PDF nào.' };
    for (const [path, { bytes }] of all)
      if (bytes > HEAVIEST)
        findings.addAt(path, {
          found: `tệp PDF nặng ${inBytes(bytes)}`,
          expected: `không quá ${inBytes(HEAVIEST)} (mức của bộ kiểm tra)`,
        });
    return findings.outcome();
  },
});
