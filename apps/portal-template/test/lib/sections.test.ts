import { contentKindIds } from '@haicap/portal';
import { expect, test } from 'vitest';
import { isDivided, partsOf, plainSections } from '../../src/lib/sections';
import { retention } from '../../src/retention';
import { entry } from './entry';

test('a divided section shows every part, those without content too', () => {
  const schedule = entry('direction', 'a', 'title: A\nsummary: B\ntopic: schedule\npublished: "2026-07-01"');
  expect(partsOf('direction', [schedule]).map(({ id, entries }) => [id, entries.length])).toEqual([
    ['directive', 0],
    ['petition', 0],
    ['reward', 0],
    ['schedule', 1],
  ]);
});

test('the quality section has the six items of the law', () => {
  expect(partsOf('quality', []).map(({ id }) => id)).toEqual([
    'commitment',
    'indicators',
    'feedback',
    'improvement',
    'effectiveness',
    'satisfaction',
  ]);
});

test('other sections are one list', () => {
  expect(plainSections.filter(isDivided)).toEqual(['direction', 'plans', 'quality']);
  expect(partsOf('news', []).map(({ id }) => id)).toEqual(['']);
});

test('every kind of content says how long it stays, in a sentence', () => {
  expect(contentKindIds.filter((kind) => !/^\p{Lu}.*\.$/u.test(retention[kind]))).toEqual([]);
});
