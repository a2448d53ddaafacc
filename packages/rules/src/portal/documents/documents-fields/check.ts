import type { Check } from '../../audit/check.js';
import { type DocumentField, Documents } from '../documents.js';

const names: Record<DocumentField, string> = {
  form: 'hình thức',
  issuer: 'cơ quan ban hành',
  number: 'số, ký hiệu',
  issued: 'ngày ban hành',
  effective: 'ngày hiệu lực',
  abstract: 'trích yếu',
};
const wanted: readonly DocumentField[] = ['form', 'issuer', 'number', 'issued', 'effective', 'abstract'];

export const check: Check = ({ findings }) => {
  const documents = new Documents();
  return {
    page: (page) => documents.add(page),
    outcome: () => {
      const all = documents.all();
      if (all.length === 0)
        return { verdict: 'not-applicable', reason: 'Không thấy văn bản nào của xã có số, ký hiệu trên cổng.' };
      for (const { page, at, fields } of all) {
        const missing = wanted.filter((field) => !fields.has(field)).map((field) => names[field]);
        if (missing.length > 0)
          findings.addAt(page, {
            at,
            found: `văn bản chưa ghi ${missing.join(', ')}`,
            expected: `đủ ${wanted.map((field) => names[field]).join(', ')}; không có ngày hiệu lực thì ghi là không nêu`,
          });
      }
      return findings.outcome();
    },
  };
};
