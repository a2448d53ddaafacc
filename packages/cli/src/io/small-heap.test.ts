import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { SMALL_HEAP } from './small-heap.js';

test('this Node knows the flags, and would say so if not', () => {
  const start = (...flags: string[]) => spawnSync(process.execPath, [...flags, '--eval', ''], { encoding: 'utf8' });
  expect(start(...SMALL_HEAP)).toMatchObject({ status: 0, stderr: '' });
  expect(start('--no-such-flag=1').status).not.toBe(0);
});
