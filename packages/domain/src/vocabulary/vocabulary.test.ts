import { describe, expect, test } from 'vitest';
import { idsOf } from './closed-list.js';
import * as vocabulary from './index.js';

const { actors, clauseKinds, deadlineKinds, documentKinds, listIds, noteKinds, roles, systems, weekdays } = vocabulary;

test('a closed list has its ids in its own order', () => {
  expect(listIds({ b: 'B', a: 'A' })).toEqual(['b', 'a']);
});

test('the schema of a closed list takes exactly its ids', () => {
  const Id = idsOf({ b: 'B', a: 'A' });

  expect(Id.options).toEqual(['b', 'a']);
  expect(Id.safeParse('a').success).toBe(true);
  expect(Id.safeParse('A').success).toBe(false);
});

describe('ids are small ASCII words with hyphens, names are not empty, are NFC, and are given once', () => {
  test.each(Object.entries({ actors, clauseKinds, deadlineKinds, documentKinds, noteKinds, roles, systems, weekdays }))(
    '%s',
    (_name, list) => {
      const names = Object.values(list);
      for (const id of Object.keys(list)) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const name of names) expect(name).toBe(name.normalize('NFC').trim());
      expect(names).not.toContain('');
      expect(new Set(names).size).toBe(names.length);
    },
  );
});
