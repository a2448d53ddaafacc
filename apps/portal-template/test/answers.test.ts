import { loadPortalRequirements } from '@haicap/data';
import { describe, expect, test } from 'vitest';
import { answers } from '../src/answers';
import { addresses, attributes, pages } from './site';

const requirements = await loadPortalRequirements();
const all = Object.entries(answers).flatMap(([area, own]) =>
  Object.entries(own).map(([id, answer]) => ({ area, id, ...answer })),
);

test('every requirement has an answer in its own area, and every answer a requirement', () => {
  const name = ({ area, id }: { area: string; id: string }) => `${area}/${id}`;
  expect(all.map(name).toSorted()).toEqual(requirements.map(name).toSorted());
});

test('every place that an answer names is a page or file of the built site, with its anchor', () => {
  const known = new Set(addresses);
  const missing = all.flatMap(({ id, at }) => {
    if (at === undefined) return [];
    const [path = '', anchor] = at.split('#');
    const there =
      known.has(path) &&
      (anchor === undefined || attributes(pages.get(path) ?? fail(path), '[id]', 'id').includes(anchor));
    return there ? [] : [`${id} → ${at}`];
  });
  expect(missing).toEqual([]);
});

describe('what answers a requirement', () => {
  test('a section is always somewhere on the site', () => {
    expect(all.filter(({ by, at }) => by === 'section' && at === undefined).map(({ id }) => id)).toEqual([]);
  });

  test('a requirement whose text was not read is answered by saying so', () => {
    const unread = requirements.filter(({ judge }) => judge === 'unread').map(({ id }) => id);
    expect(
      all
        .filter(({ by }) => by === 'unread')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(unread.toSorted());
  });

  test('a requirement that a machine judges from the pages is answered by the site or by its content', () => {
    const judged = new Set(
      requirements.flatMap((one) => (one.judge === 'machine' && one.needs === 'pages' ? [one.id] : [])),
    );
    const elsewhere = all.filter(({ id, by }) => judged.has(id) && !['section', 'function', 'content'].includes(by));
    expect(judged.size).toBeGreaterThan(120);
    expect(elsewhere.map(({ id, by }) => `${id}: ${by}`)).toEqual([]);
  });

  test('nothing is put off', () => {
    expect(all.filter(({ by }) => by === 'later').map(({ id }) => id)).toEqual([]);
  });

  test('every note is one sentence', () => {
    expect(all.filter(({ note }) => !/^\p{L}[^\n]*\.$/u.test(note)).map(({ id, note }) => `${id}: ${note}`)).toEqual(
      [],
    );
  });
});

function fail(path: string): never {
  throw new Error(`no page at ${path}`);
}
