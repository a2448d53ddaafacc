import type { Check } from '../../audit/check.js';
import { datesIn } from '../../page/dates.js';
import { foldVietnamese } from '../../page/fold.js';
import { mainPart, type NamedPart, namedParts } from '../../page/named-parts.js';
import { meansQuarterlyList } from '../quarterly.js';

const form = /\bhinh thuc\b|\bniem yet\b|\bloa\b|\btruyen thanh\b|\bcong thong tin\b|\btrang thong tin\b/;
const time = /\bthoi diem\b|\bthoi gian\b|\b(?:tu )?ngay\b/;

function missingIn({ text, words }: NamedPart): string[] {
  const folded = foldVietnamese(text);
  if (words < 8) return ['nội dung đã công khai'];
  return [
    ...(form.test(folded) ? [] : ['hình thức']),
    ...(time.test(folded) && datesIn(folded).length > 0 ? [] : ['thời điểm']),
  ];
}

export const check: Check = ({ findings }) => {
  let met = false;
  let inFile = false;
  return {
    page: (page) => {
      const main = mainPart(page);
      const named = namedParts(page, ({ folded }) => meansQuarterlyList(folded));
      const parts = main && meansQuarterlyList(main.folded) ? [main, ...named] : named;
      const best = parts
        .map((part) => ({ part, missing: missingIn(part) }))
        .toSorted((a, b) => a.missing.length - b.missing.length)[0];
      if (!best) return;
      if (best.missing.length === 0) met = true;
      else if (parts.some(({ files }) => files.length > 0)) inFile = true;
      else
        findings.add(page, best.part.element, {
          found: `danh mục theo quý thiếu ${best.missing.join(', ')}`,
          expected: 'mỗi dòng ghi nội dung, hình thức và thời điểm công khai',
        });
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (inFile)
        return {
          verdict: 'needs-person',
          question:
            'Danh mục theo quý nằm trong tệp đính kèm: mỗi nội dung có ghi hình thức và thời điểm công khai không?',
        };
      if (findings.count === 0)
        findings.addAbsence({
          found: 'không có danh mục nội dung đã công khai theo quý',
          expected: 'một danh mục cho mỗi quý, ghi nội dung, hình thức và thời điểm',
        });
      return findings.outcome();
    },
  };
};
