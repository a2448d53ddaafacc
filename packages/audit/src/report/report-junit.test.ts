import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { reportJunit } from './report-junit.js';
import { hostile, smallReport, smallResult, spoiling } from './small-report.js';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => /^test(suite|case)$/.test(name),
});

test('each requirement is a test case of its area, with its failure or the reason why it was skipped', () => {
  const xml = reportJunit(smallReport());
  expect(XMLValidator.validate(xml)).toBe(true);
  const { testsuites } = parser.parse(xml);
  expect(testsuites).toMatchObject({ tests: '7', failures: '2', skipped: '4', errors: '0' });
  expect(testsuites.testsuite).toHaveLength(3);
  const [identity] = testsuites.testsuite;
  expect(identity.testcase.map(({ name }: { name: string }) => name.split(':')[0])).toEqual([
    'header-full-name',
    'header-emblem',
    'main-menu',
    'header-plain-typeface',
  ]);
  expect(identity.testcase[1]).toMatchObject({
    classname: 'portal.identity',
    failure: { type: 'required', message: 'Đầu trang chưa có Quốc huy. (bắt buộc, 10 chỗ)' },
  });
  expect(identity.testcase[3].skipped.message).toBe(
    'Cần người đánh giá: Tên cơ quan có viết bằng kiểu chữ dễ đọc không?',
  );
});

test('a hostile text leaves the XML well-formed', () => {
  const findings = [{ page: hostile, at: hostile, found: hostile, expected: hostile, fix: hostile }];
  const xml = reportJunit(
    smallReport({ site: hostile, results: [smallResult('x', { verdict: 'fail', title: hostile, findings })] }),
  );
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toMatch(spoiling);
  expect(xml).not.toContain(']]>');
  expect(xml).toContain(']]&gt;');
});
