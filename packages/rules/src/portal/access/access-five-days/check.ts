import type { Check } from '../../audit/check.js';
import { datesByRow } from '../../page/dates.js';
import { namedParts } from '../../page/named-parts.js';
import { readTables } from '../../page/records.js';
import { postingLimit } from '../../shared/posting-limit.js';
import { meansCatalogue } from '../names.js';

const LIMIT = 5;

export const check: Check = (site) => {
  const limit = postingLimit(site, { name: 'thông tin', start: 'ngày tạo ra', from: 'tạo ra' });
  return {
    page: (page) => {
      for (const part of namedParts(page, ({ folded }) => meansCatalogue(folded)))
        for (const { rows } of readTables(page).filter(({ element }) => part.elements.has(element)))
          for (const { element } of rows) {
            const dates = datesByRow(page).get(element) ?? [];
            const begun = dates.find(({ kind }) => kind === 'created') ?? dates.find(({ kind }) => kind === 'issued');
            const posted =
              dates.find(({ kind }) => kind === 'posted') ?? dates.find(({ label }) => label.includes('thoi diem'));
            limit.judge(page, begun, posted, LIMIT);
          }
    },
    outcome: limit.outcome,
  };
};
