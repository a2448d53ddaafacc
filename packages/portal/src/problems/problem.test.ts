import { expect, test } from 'vitest';
import { formatPortalProblem, type PortalProblem } from './problem.js';

const problem: PortalProblem = {
  level: 'error',
  file: 'content/news/a.md',
  line: 4,
  field: 'Ngày đăng (published)',
  found: '"30/2/2026"',
  expected: 'một ngày có thật',
  fix: 'sửa lại ngày',
};

test.each<[string, PortalProblem, string]>([
  ['with its line and field', problem, 'content/news/a.md, dòng 4 › Ngày đăng (published)'],
  ['of a whole line', { ...problem, field: '' }, 'content/news/a.md, dòng 4'],
  ['without a line', { ...problem, line: undefined }, 'content/news/a.md › Ngày đăng (published)'],
  ['of a whole file', { ...problem, line: undefined, field: '' }, 'content/news/a.md'],
])('a problem %s', (_name, value, where) => {
  expect(formatPortalProblem(value)).toBe(`${where}\n  thấy "30/2/2026", cần một ngày có thật\n  → sửa lại ngày`);
});
