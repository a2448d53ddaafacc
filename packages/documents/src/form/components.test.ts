import { listIds } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { componentOfStyle, components, figuresOf, styleOf } from './components.js';

const ids = listIds(components);

test('every component has a style of its own, and the style leads back to it', () => {
  expect(new Set(ids.map(styleOf)).size).toBe(ids.length);
  expect(ids.map((id) => componentOfStyle(styleOf(id)))).toEqual(ids);
});

test('another style stands for no component', () => {
  expect(componentOfStyle('Normal')).toBeUndefined();
});

describe('the specimen keeps to the range', () => {
  test.each(ids)('%s', (id) => {
    const { from, to, sample = to } = figuresOf(id).size;
    expect(sample).toBeGreaterThanOrEqual(from);
    expect(sample).toBeLessThanOrEqual(to);
  });
});
