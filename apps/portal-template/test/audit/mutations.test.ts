import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { communes } from './communes';
import { type BuiltSite, filledSite } from './filled-site';
import { failing, judge, judged } from './judge';
import { mutations } from './mutations';
import { notOnTheSite } from './not-on-the-site';
import { SiteDraft, type SiteParts } from './site-draft';
import { partsOf } from './site-parts';
import { TABLE, tableText } from './table';

const ids = judged.map(({ id }) => id);

test('every requirement that a machine judges has a mutation, and no mutation stands alone', () => {
  expect(Object.keys(mutations).sort()).toEqual(ids.toSorted());
});

test('companions, and what the site does not show, are requirements that a machine judges', () => {
  const named = Object.values(mutations).flatMap(({ companions = {} }) => Object.keys(companions));
  expect([...named, ...Object.keys(notOnTheSite)].filter((id) => !ids.includes(id))).toEqual([]);
});

test('docs/audit/mutations.md says what is tested (UPDATE_DOCS=1 writes it)', () => {
  const text = tableText(judged);
  if (process.env.UPDATE_DOCS === '1') writeFileSync(TABLE, text);
  expect(readFileSync(TABLE, 'utf8')).toBe(text);
});

describe('on the template, filled in and built for a commune', () => {
  const [commune] = communes;
  if (!commune) throw new Error('expected a commune');
  let made: BuiltSite;
  let whole: SiteParts;
  beforeAll(async () => {
    made = await filledSite(commune);
    whole = partsOf(made.dist, commune);
  });
  afterAll(() => made?.remove());

  test('nothing fails on the whole site, and everything is judged but what the site does not show', () => {
    const results = judge(whole);
    expect(results.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    const others = results.filter(({ verdict }) => verdict !== 'pass').map(({ id, verdict }) => [id, verdict]);
    const expected = Object.entries(notOnTheSite).map(([id, { verdict }]) => [id, verdict]);
    expect(Object.fromEntries(others)).toEqual(Object.fromEntries(expected));
  });

  test.each(ids)('mutated for %s: that fails, and nothing else but its companions', (id) => {
    const mutation = mutations[id];
    if (!mutation) throw new Error(`expected a mutation for ${id}`);
    const site = new SiteDraft(whole);
    mutation.change(site);
    expect(failing(judge(site)).sort()).toEqual([id, ...Object.keys(mutation.companions ?? {})].sort());
  });
});
