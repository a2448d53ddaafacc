import { expect, test } from 'vitest';
import { showProgress } from './progress.js';

test('a percentage is said once, and wiped at the end', () => {
  const said: string[] = [];
  const screen = { isTTY: true, write: (text: string) => said.push(text) > 0 };
  const progress = showProgress('Đang kiểm tra', 1000, screen);
  for (const bytes of [4, 4, 4, 988]) progress.add(bytes);
  progress.end();
  expect(said).toEqual(['\rĐang kiểm tra: 0%', '\rĐang kiểm tra: 1%', '\rĐang kiểm tra: 100%', '\r\u001b[K']);
});

test('nothing is said where there is no terminal', () => {
  const said: string[] = [];
  const progress = showProgress('Đang kiểm tra', 0, { isTTY: false, write: (text: string) => said.push(text) > 0 });
  progress.add(0);
  progress.end();
  expect(said).toEqual([]);
});
