import { loadPortalRequirements } from '@haicap/data';
import { expect, test } from 'vitest';
import { need } from '../../../test/facts.js';
import { Page } from '../page/page.js';
import { startAudit } from './run-audit.js';
import type { SiteFacts } from './site-facts.js';

const requirements = await loadPortalRequirements();

const judge = (wanted: string, facts: Pick<SiteFacts, 'axe' | 'browser'>) => {
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
  });
  expect(judge('accessibility-review', {})).not.toHaveProperty('findings');
});
