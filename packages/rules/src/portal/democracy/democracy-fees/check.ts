import type { Check } from '../../audit/check.js';
import { namedParts } from '../../page/named-parts.js';
import { isBlank, readTables } from '../../page/records.js';
import { groupCheck } from '../group-check.js';
import { groupOf } from '../groups.js';

const topic = groupCheck('fees', {
  name: 'Phí, lệ phí và khoản khác do xã thu',
  facets: [
    {
      name: 'người nộp',
      says: /\bnguoi nop\b|\bdoi tuong\b|\bai (?:phai )?nop\b|\bto chuc\b|\bca nhan\b|\bho (?:gia dinh|dan|kinh doanh)\b/,
    },
    { name: 'mức nộp', says: /\bmuc\b|\bso tien\b|\bdong\b|\bmien (?:phi|thu|le phi)\b|\bkhong thu\b/ },
  ],
});

/** A table whose column for the amount is still empty in every row says nothing yet, whatever its columns are called. */
export const check: Check = (site) => {
  const { findings } = site;
  const section = topic(site);
  let filled = false;
  return {
    page: (page) => {
      section.page?.(page);
      const parts = namedParts(page, ({ folded }) => groupOf(folded) === 'fees');
      for (const { element, rows } of readTables(page)) {
        if (!parts.some(({ elements }) => elements.has(element))) continue;
        const amounts = rows.flatMap(({ fields }) =>
          fields.filter(({ label }) => /^(?:muc|so tien|gia)\b/.test(label)),
        );
        if (amounts.some(({ text }) => !isBlank(text))) filled = true;
        else if (amounts.length > 0)
          findings.add(page, element, {
            found: 'bảng có cột mức nộp nhưng chưa dòng nào điền',
            expected: 'mỗi khoản thu ghi người nộp và mức nộp',
          });
      }
    },
    outcome: (facts) => {
      const outcome = section.outcome(facts);
      return outcome.verdict === 'pass' && !filled ? findings.outcome() : outcome;
    },
  };
};
