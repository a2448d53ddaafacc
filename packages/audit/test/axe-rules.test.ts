import { createRequire } from 'node:module';
import { loadPortalRequirements } from '@haicap/data';
import type * as Axe from 'axe-core';
import { describe, expect, test } from 'vitest';
// The source and not the package: nothing else of the package needs to be built for this.
import { axeFound, axeRules } from '../../rules/src/portal/axe-rules.js';

const axe: typeof Axe = createRequire(import.meta.url)('axe-core');
const named = Object.values(axeRules).flat();

/** Rules for WCAG 2.1 A and AA and good practice that axe-core runs unasked. */
const asked = axe
  .getRules()
  .filter(({ tags }) => tags.some((tag) => ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'].includes(tag)))
  .filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId);

/** As the comment of `axe-rules.ts` says. */
const leftOut = ['frame-tested', 'link-in-text-block', 'scrollable-region-focusable'];

describe('rules of axe-core', () => {
  test('that a requirement names exist', () => {
    const known = new Set(axe.getRules().map(({ ruleId }) => ruleId));
    expect(named.filter((rule) => !known.has(rule))).toEqual([]);
  });

  test('belong to one requirement only', () => {
    expect(named.filter((rule, at) => named.indexOf(rule) !== at)).toEqual([]);
  });

  test('belong to a requirement, save those left out', () => {
    expect(asked.filter((rule) => !named.includes(rule)).sort()).toEqual(leftOut);
  });

  test('belong to requirements that a machine judges, and to the review by a person', async () => {
    const requirements = await loadPortalRequirements();
    const wrong = Object.keys(axeRules).filter((id) => {
      const found = requirements.find((one) => one.id === id);
      return found?.judge !== 'machine' && id !== 'accessibility-review';
    });
    expect(wrong).toEqual([]);
  });

  test('say what they found in Vietnamese, with the id of the rule', () => {
    expect(axeFound('image-alt')).toBe('hình không có lời thay thế (axe-core: image-alt)');
    for (const rule of named) expect(axeFound(rule)).not.toMatch(/^lỗi tiếp cận/);
  });
});
