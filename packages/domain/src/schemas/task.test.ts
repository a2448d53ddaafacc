import { expect, test } from 'vitest';
import { Citation } from './task.js';

test('a quote is kept with its white space collapsed', () => {
  expect(Citation.parse({ clause: 'ii.1', quote: ' trước  ngày\n15/6/2025 ' }).quote).toBe('trước ngày 15/6/2025');
});

test('a quote of white space alone is none', () => {
  expect(Citation.safeParse({ clause: 'ii.1', quote: ' \n ' }).success).toBe(false);
});
