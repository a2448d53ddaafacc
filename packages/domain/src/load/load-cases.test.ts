import { describe, expect, test } from 'vitest';
import { loadCases } from './load-cases.js';

const load = (text: string) => loadCases({ path: 'thi-diem/cases.yaml', text });

describe('worked examples', () => {
  test('are read with their empty lists', () => {
    const { cases, problems } = load('cases:\n  - { name: Ví dụ, unit: "2025:32002", asOf: "2025-06-10" }\n');
    expect(problems).toEqual([]);
    expect(cases).toEqual([
      { name: 'Ví dụ', unit: '2025:32002', asOf: '2025-06-10', events: {}, contains: [], excludes: [], concerning: [] },
    ]);
  });

  test.each([
    ['an empty list', 'cases: []\n', 'invalid-value'],
    ['a day that is none', 'cases:\n  - { name: Ví dụ, asOf: "2025-06-31" }\n', 'invalid-value'],
    ['an unknown field', 'cases:\n  - { name: Ví dụ, asOf: "2025-06-30", unitt: "2025:32002" }\n', 'unknown-field'],
    ['decomposed letters', 'cases:\n  - { name: "Vi\u0301 dụ", asOf: "2025-06-30" }\n', 'not-nfc'],
    ['no YAML', 'cases: [\n', 'yaml-syntax'],
  ])('are refused for %s, and none is given', (_case, text, code) => {
    const { cases, problems } = load(text);
    expect(cases).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
