import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { communes } from './communes';
import { type FilledSite, filledSite } from './filled-site';
import { failing, judge, judged } from './judge';
import { mutations } from './mutations';
import { notOnTheSite } from './not-on-the-site';
import { SiteDraft, type SiteParts } from './site-draft';
import { partsOf } from './site-parts';

/** Test files run side by side; each takes every so manieth mutation. */
const FILES = 2;

/**
 * Tests the whole site, and then a share of the mutations.
 *
 * In: which share, from 0.
 */
export function testMutations(share: number): void {
  const [commune] = communes;
  if (!commune) throw new Error('expected a commune');
  let made: FilledSite;
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

  describe('of a mutated site the requirement fails, and no other but its companions', () => {
    test.each(judged.map(({ id }) => [id]).filter((_, index) => index % FILES === share))('%s', (id) => {
      const mutation = mutations[id];
      if (!mutation) throw new Error(`expected a mutation for ${id}`);
      const site = new SiteDraft(whole);
      mutation.change(site);
      expect(failing(judge(site)).sort()).toEqual([id, ...Object.keys(mutation.companions ?? {})].sort());
    });
  });
}
