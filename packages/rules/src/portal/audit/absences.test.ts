import { loadPortalRequirements } from '@haicap/data';
import { expect, test } from 'vitest';
import { portalChecks } from '../checks.js';
import { Page } from '../page/page.js';
import { startAudit } from './run-audit.js';

const requirements = await loadPortalRequirements();

/** What a site says of which one page was read that has next to nothing. */
const judge = (whole: boolean) => {
  const audit = startAudit(
    requirements.map((requirement) => ({ requirement, standing: 'in-force', level: requirement.level })),
    portalChecks,
    { asOf: '2026-11-21', host: 'xamau.lamdong.gov.vn', provinceLabels: ['lamdong'], workingDaysBetween: () => 0 },
  );
  audit.page(new Page({ path: '/tin/', html: '<p>Tin</p>', bytes: 10 }, ['xamau.lamdong.gov.vn']));
  return audit.finish({
    pages: new Set(['/tin/']),
    files: new Map(),
    exists: () => undefined,
    unread: [],
    missing: {},
    whole,
  });
};

/** Requirements of which it is said that the whole site does not meet them. */
const failingAsWhole = (whole: boolean) =>
  judge(whole).flatMap((one) =>
    one.verdict === 'fail' && one.findings.some(({ page }) => page === '/') ? one.id : [],
  );

test('a site of which all was read fails what is nowhere', () => {
  expect(failingAsWhole(true).length).toBeGreaterThan(40);
});

test('no requirement fails because something is nowhere, as long as pages were left unread', () => {
  expect(failingAsWhole(false)).toEqual([]);
  expect(judge(false).find(({ id }) => id === 'privacy-page')).toMatchObject({
    verdict: 'could-not-check',
    cause: 'Chưa đọc hết các trang (mới đọc 1 trang); trong các trang đã đọc thì chưa thấy.',
  });
});
