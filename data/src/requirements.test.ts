import { loadLaw, loadPortalRequirements } from '@haicap/data';
import { listIds, PortalRequirement, portalAreas } from '@haicap/domain';
import { describe, expect, test } from 'vitest';

const requirements = await loadPortalRequirements();
const { acts } = await loadLaw();

describe('requirements as compiled', () => {
  test('keep to the schema', () => {
    for (const { area: _, ...requirement } of requirements)
      expect(PortalRequirement.parse(requirement)).toEqual(requirement);
  });

  test('come in the order of the areas, and no area is empty', () => {
    expect([...new Set(requirements.map(({ area }) => area))]).toEqual(listIds(portalAreas));
  });

  test('have ids of their own', () => {
    const ids = requirements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('rest on acts of the data', () => {
    const known = new Set(acts.map(({ id }) => id));
    expect(requirements.flatMap(({ citations }) => citations).filter(({ act }) => !known.has(act))).toEqual([]);
  });

  test('tell a machine what it needs, a person what to answer, and of an unread text what is not known', () => {
    const told = { machine: 'needs', person: 'question', unread: 'unknown' };
    expect(requirements.filter((one) => !(told[one.judge] in one)).map(({ id }) => id)).toEqual([]);
  });

  test('are required only where a clause of an official text was read', () => {
    const read = new Set(['official-text', 'official-copy']);
    const wrong = requirements.filter(
      ({ level, citations }) => level === 'required' && !citations.some(({ knownFrom }) => read.has(knownFrom)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('rest on rows of the law notes wherever they cite the law', () => {
    expect(
      requirements.filter(({ citations, lawIds }) => citations.length > 0 && lawIds.length === 0).map(({ id }) => id),
    ).toEqual([]);
  });
});
