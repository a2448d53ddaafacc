import { loadLaw, loadPortalRequirements } from '@haicap/data';
import { knownFrom, portalJudges, portalLevels } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { fileOf, pageAt, pagePaths, textOf } from './site.js';

const requirements = await loadPortalRequirements();
const { acts } = await loadLaw();
const pathOf = (id: string) => `/requirements/${id}/`;
const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** The parser reads nothing inside `<pre>`. */
const sourceOf = ({ textContent }: { textContent: string }) => textContent.replace(/^<code>|<\/code>$/g, '');
const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');

describe('the pages that are there', () => {
  test('every requirement has its page, and no page is of anything else', () => {
    const found = pagePaths.filter((path) => /^\/requirements\/[^/]+\/$/.test(path));
    expect(found).toEqual(requirements.map(({ id }) => pathOf(id)).sort());
  });

  test('the index lists all of them in the order of a report', () => {
    const links = pageAt('/requirements/').querySelectorAll('.requirements a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(requirements.map(({ id }) => pathOf(id)));
    expect(links.map(({ textContent }) => collapse(textContent))).toEqual(
      requirements.map(({ pass }) => withoutStop(pass)),
    );
  });

  test('the index tells of every act that is cited, with what a reader must know', () => {
    const text = textOf('/requirements/');
    const cited = new Set(requirements.flatMap(({ citations }) => citations.map(({ act }) => act)));
    for (const { id, name, notes } of acts.filter((act) => cited.has(act.id)))
      for (const said of [name, ...notes]) expect(text, id).toContain(collapse(said));
  });

  test('the index leads to each of its parts before it says anything else', () => {
    const page = pageAt('/requirements/');
    const parts = page
      .querySelectorAll('nav[aria-labelledby="areas"] a')
      .map((link) => link.getAttribute('href') ?? '');
    expect(parts.length).toBeGreaterThan(15);
    for (const part of parts) expect(page.querySelector(`h2${part}`), part).not.toBeNull();
    expect(page.querySelector('h1 ~ p:not(.lead) ~ nav')).toBeNull();
  });

  test('every page of the handbook leads to the index', () => {
    expect(pageAt('/').querySelector('nav a[href="/requirements/"]')).not.toBeNull();
  });
});

describe("a requirement's page says all that the data says", () => {
  test.each(requirements.map((one) => [one.id, one] as const))('%s', (id, one) => {
    const page = pageAt(pathOf(id));
    const text = textOf(pathOf(id));
    expect(collapse(page.querySelector('h1')?.textContent ?? '')).toBe(withoutStop(one.pass));
    const said = [
      one.fail,
      one.why,
      one.fix,
      portalLevels[one.level],
      portalJudges[one.judge],
      ...one.lawIds,
      ...[one.baselineNote, one.practice].flatMap((words) => words ?? []),
      ...(one.judge === 'person' ? [one.question] : []),
      ...(one.judge === 'unread' ? [one.unknown] : []),
      ...one.citations.flatMap(({ act, article, says, knownFrom: known }) => {
        const { name = '', notes = [] } = acts.find((candidate) => candidate.id === act) ?? {};
        return [name, article, says, knownFrom[known], ...notes];
      }),
    ];
    for (const words of said) expect(text).toContain(collapse(words));
    expect(text).toContain('npm run -s haicap -- portal audit');
    expect(text).toContain('npx haicap portal audit');
    if (one.example !== undefined) expect(page.querySelectorAll('pre').map(sourceOf)).toContain(one.example.trimEnd());
  });
});

test('a page that fails a check stands on the page of its requirement, with what the check says of it', () => {
  const [fixture] = pageAt(pathOf('image-alternatives'))
    .querySelectorAll('.fixture')
    .filter((node) => node.querySelector('summary')?.textContent.startsWith('fail-file-name'));
  expect(fixture?.querySelector('summary')?.textContent).toBe('fail-file-name: lời thay thế là "DSC_0012.jpg"');
  expect(fixture?.querySelectorAll('pre').map(sourceOf)).toEqual([
    '<main><img src="/a.webp" alt="DSC_0012.jpg"></main>',
  ]);
});

test('where the head decides, the whole source is shown', () => {
  const sources = pageAt(pathOf('page-language')).querySelectorAll('.fixture pre');
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(sourceOf(source)).toMatch(/^<!doctype html>/i);
});

test('what a person judges has no fixtures', () => {
  expect(fileOf(pathOf('header-plain-typeface'))).toBeDefined();
  expect(pageAt(pathOf('header-plain-typeface')).querySelectorAll('.fixture')).toEqual([]);
});
