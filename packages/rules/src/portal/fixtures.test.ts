import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadPortalRequirements } from '@haicap/data';
import type { PlacedRequirement } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { auditFixture } from '../../test/fixture-site.js';
import { portalChecks } from './checks.js';
import { fixtureVerdict } from './fixture.js';

const requirements = await loadPortalRequirements();
const judged = requirements.filter(({ judge }) => judge === 'machine');
const folderOf = ({ area, id }: Pick<PlacedRequirement, 'area' | 'id'>) => join(import.meta.dirname, area, id);

const fixturesOf = (requirement: PlacedRequirement): string[] => {
  const folder = folderOf(requirement);
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.ts')) : [];
};

test('every requirement that a machine judges has a check in its own folder, and no check stands alone', () => {
  expect(Object.keys(portalChecks).sort()).toEqual(judged.map(({ id }) => id).sort());
  expect(judged.filter((one) => !existsSync(join(folderOf(one), 'check.ts'))).map(({ id }) => id)).toEqual([]);
});

test('every check has a page that passes and one that fails', () => {
  const short = judged.filter((one) => {
    const kinds = fixturesOf(one).map((name) => name.split(/[-.]/)[0]);
    return !kinds.includes('pass') || !kinds.includes('fail');
  });
  expect(short.map(({ id }) => id)).toEqual([]);
});

describe.each(judged.map((one) => [`${one.area}/${one.id}`, one] as const))('%s', (_, requirement) => {
  const fixtures = fixturesOf(requirement);
  test.each(fixtures)('%s', (name) => {
    const path = join(folderOf(requirement), name);
    const result = auditFixture(path, requirement);
    expect(result, JSON.stringify(result, null, 1)).toMatchObject({ verdict: fixtureVerdict(name) });
    expect(auditFixture(path, requirement, true)).toEqual(result);
    if (result.verdict === 'fail') {
      expect(result.findings.length).toBeGreaterThan(0);
      for (const { page, found, expected, fix } of result.findings)
        for (const text of [page, found, expected, fix]) {
          expect(text).not.toBe('');
          expect(text).toBe(text.normalize('NFC'));
        }
    }
  });
});
