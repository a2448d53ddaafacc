import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPortalRequirements } from '../data/dist/index.js';
import { casesFor, compare } from './audit/judges/compare.mjs';
import { pageText } from './audit/judges/page.mjs';

const asked = (name, verdict, axe) => ({
  area: 'accessibility',
  id: 'media-summary',
  name,
  verdict,
  said: { axe },
});

test('whoever hands the question to a person is counted as that, whatever our own verdict', () => {
  const unsure = { broken: [], unsure: ['video-caption'] };
  const { rows } = compare([
    asked('pass.html', 'pass', unsure),
    asked('fail-one.html', 'fail', unsure),
    asked('fail-two.html', 'fail', { broken: ['video-caption'], unsure: [] }),
  ]);
  const seen = { seen: 1, found: [] };
  const text = pageText(rows, { ours: seen, axe: seen, htmlValidate: seen, lighthouse: seen }, '');
  expect(text).toContain('| axe-core | 3 | 1 | 0 | 2 |');
  expect(text.match(/để người xem: /g)).toHaveLength(2);
});

test('the page says why it counts one page more for others than for us', () => {
  const seen = { seen: 1, found: [] };
  expect(pageText([], { ours: seen, axe: seen, htmlValidate: seen, lighthouse: seen }, '')).toContain(
    'Trang báo lỗi 404.html không phải một trang của cổng',
  );
});

test('the page in docs/ is of the fixtures that are there, and explains every difference (else: npm run judges)', async () => {
  const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'audit', 'judges.md'), 'utf8');
  const shown = [...page.matchAll(/src\/portal\/([\w-]+\/[\w-]+\/[\w-]+\.html)\)/g)].map(([, path]) => path);
  const there = casesFor(await loadPortalRequirements()).map(({ area, id, name }) => `${area}/${id}/${name}`);
  expect(shown.sort()).toEqual(there.sort());
  expect(page.includes('(?)')).toBe(false);
});
