import type { Check } from '../../audit/check.js';
import { describesSite } from '../../page/named-parts.js';
import { type Field, isBlank, readRecords, readTables } from '../../page/records.js';
import { topicCheck } from '../../shared/topic-check.js';
import { meansProjects } from '../sections.js';

const fields: readonly (readonly [name: string, says: RegExp])[] = [
  ['mục tiêu', /^(?:muc tieu|muc dich|quy mo)\b/],
  ['lĩnh vực', /^(?:linh vuc|nganh)\b/],
  ['loại', /^(?:loai(?! von)|nhom du an|hinh thuc dau tu)\b/],
  ['thời gian', /^(?:thoi gian|thoi han|khoi cong|ngay khoi cong|nam thuc hien|giai doan thuc hien)\b/],
  ['kinh phí', /^(?:kinh phi|tong (?:muc dau tu|von|kinh phi|du toan)|gia tri|du toan|so tien)\b/],
  ['loại vốn hoặc nhà tài trợ', /^(?:loai von|nguon von|nguon kinh phi|von|nha tai tro|nguon)\b/],
  ['tình trạng', /^(?:tinh trang|tien do|trang thai|ket qua thuc hien)\b/],
];

const topic = topicCheck({
  name: 'Dự án, đầu tư, đấu thầu, mua sắm công',
  means: meansProjects,
  inFiles: false,
  facets: [
    { name: 'dự án', says: /\bdu an\b|\bcong trinh\b/ },
    { name: 'đấu thầu, mua sắm', says: /\bdau thau\b|\bmua sam\b|\bmoi thau\b|\bnha thau\b|\bnha cung cap\b/ },
  ],
});

/** Values that speak of what a project costs and of two other things are those of a project. */
const isProject = (labels: readonly string[]): boolean =>
  labels.some((label) => /^(?:kinh phi|tong (?:muc dau tu|von|kinh phi)|nguon von|loai von)\b/.test(label)) &&
  fields.filter(([, says]) => labels.some((label) => says.test(label))).length > 2;

function problem(said: readonly Field[]): string | undefined {
  const filled = (says: RegExp) => said.some(({ label, text }) => says.test(label) && !isBlank(text));
  const missing = fields.filter(([, says]) => !filled(says)).map(([name]) => name);
  return missing.length > 0 ? `dự án thiếu hoặc chưa điền: ${missing.join(', ')}` : undefined;
}

export const check: Check = (site) => {
  const { findings } = site;
  const section = topic(site);
  let projects = false;
  return {
    page: (page) => {
      section.page?.(page);
      if (describesSite(page)) return;
      const inRows = readTables(page)
        .filter(({ columns }) => isProject(columns))
        .flatMap(({ rows }) => rows);
      const lists = readRecords(page).filter(
        ({ kind, fields: said }) => kind === 'list' && isProject(said.map(({ label }) => label)),
      );
      for (const { element, fields: said } of [...inRows, ...lists]) {
        projects = true;
        const found = problem(said);
        if (found !== undefined)
          findings.add(page, element, {
            found,
            expected: `mỗi dự án ghi tên, ${fields.map(([name]) => name).join(', ')}`,
          });
      }
    },
    outcome: (facts) => {
      const outcome = section.outcome(facts);
      if (findings.count > 0) return findings.outcome();
      if (outcome.verdict !== 'pass' || projects) return outcome;
      return {
        verdict: 'needs-person',
        question: `Trên cổng không thấy bảng hay mục ghi riêng từng điều của dự án. Mỗi dự án đã nêu tên, ${fields.map(([name]) => name).join(', ')} chưa?`,
      };
    },
  };
};
