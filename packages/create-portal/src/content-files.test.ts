import { readEntry } from '@haicap/portal';
import { describe, expect, test } from 'vitest';
import { dataset, unitOf } from '../test/facts.js';
import { contentFiles } from './content-files.js';
import { portalFacts } from './portal-facts.js';

const filesOf = (id: string) => contentFiles(portalFacts(dataset, unitOf(id), '2026-11-21'));

describe('content that depends on the commune', () => {
  test('has a notice for every predecessor, and sample news and documents for the first three', () => {
    const paths = filesOf('2025:22933').map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('content/closed-units/'))).toHaveLength(3);
    expect(paths.filter((path) => path.startsWith('content/news/'))).toHaveLength(3);
    expect(paths.filter((path) => path.startsWith('content/documents/'))).toHaveLength(3);
  });

  test('is accepted by the content model for every commune of the country, and no two files share a path', () => {
    for (const unit of dataset.units.all({ year: 2025, level: 'commune' })) {
      const files = filesOf(unit.id);
      expect(new Set(files.map(({ path }) => path)).size, unit.id).toBe(files.length);
      expect(
        files.flatMap((file) => readEntry(file).problems),
        unit.id,
      ).toEqual([]);
    }
  });
});
