import { loadPortalRequirements } from '@haicap/data';
import { describe, expect, test } from 'vitest';
import { need } from '../../../test/facts.js';
import { Page } from '../page/page.js';
import { startAudit } from './run-audit.js';
import type { SiteFacts } from './site-facts.js';

const requirements = await loadPortalRequirements();

const judge = (wanted: string, facts: Partial<Pick<SiteFacts, 'axe' | 'browser' | 'missing'>>) => {
  const requirement = need(
    requirements.find(({ id }) => id === wanted),
    wanted,
  );
  const checks = { [wanted]: () => ({ outcome: () => ({ verdict: 'pass' as const }) }) };
  const audit = startAudit([{ requirement, standing: 'in-force', level: requirement.level }], checks, {
    asOf: '2026-11-21',
    provinceLabels: [],
    workingDaysBetween: () => 0,
  });
  audit.page(new Page({ path: '/', html: '<p>Tin</p>', bytes: 10 }, []));
  return need(
    audit.finish({
      pages: new Set(['/']),
      files: new Map(),
      exists: () => undefined,
      unread: [],
      missing: {},
      whole: true,
      ...facts,
    })[0],
    'the result',
  );
};

const violations = (rule: string) => [{ path: '/', violations: [{ rule, html: '<p>', target: 'p' }] }];

test('what axe-core found fails the requirement that its rule belongs to, and says what was expected', () => {
  expect(judge('image-alternatives', { axe: violations('image-alt') })).toMatchObject({
    verdict: 'fail',
    findings: [{ page: '/', at: 'p <p>', found: 'hình không có lời thay thế (axe-core: image-alt)' }],
  });
});

test('a rule of another requirement changes nothing', () => {
  expect(judge('image-alternatives', { axe: violations('link-name') }).verdict).toBe('pass');
});

test('a requirement that rests on pages does not hear of what a browser saw, one that needs a browser does', () => {
  expect(judge('image-alternatives', { browser: violations('image-alt') }).verdict).toBe('pass');
  expect(judge('text-contrast', { browser: violations('color-contrast') }).verdict).toBe('fail');
});

test('what no check judges is a hint for the person who does', () => {
  expect(judge('accessibility-review', { axe: violations('aria-roles') })).toMatchObject({
    verdict: 'needs-person',
    findings: [{ found: 'vai ARIA không có thật (axe-core: aria-roles)' }],
    more: 0,
  });
  expect(judge('accessibility-review', {})).not.toHaveProperty('findings');
});

test('hints beyond what is listed are counted', () => {
  const axe = Array.from({ length: 103 }, (_, at) => ({
    path: `/${at}`,
    violations: [{ rule: 'aria-roles', html: '<p>', target: 'p' }],
  }));
  expect(judge('accessibility-review', { axe })).toMatchObject({ verdict: 'needs-person', more: 3 });
});

describe('where axe-core failed on a page', () => {
  const missing = { axe: 'axe-core không xét được 1 trong 2 trang đã chọn, vì quá lâu: 1 (/a/).' };

  test('nothing found is no pass of a requirement that its rules belong to', () => {
    expect(judge('image-alternatives', { axe: [], missing })).toMatchObject({
      verdict: 'could-not-check',
      cause: missing.axe,
    });
    expect(judge('nfc', { axe: [], missing }).verdict).toBe('pass');
  });

  test('what it found elsewhere still fails, and a browser has eyes of its own', () => {
    expect(judge('image-alternatives', { axe: violations('image-alt'), missing }).verdict).toBe('fail');
    expect(judge('text-contrast', { browser: [], missing }).verdict).toBe('pass');
  });
});
