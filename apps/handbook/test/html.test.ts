import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { allPages, fileOf } from './site.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and doctype in the short form of HTML; both are valid.
    'void-style': 'off',
    'doctype-style': 'off',
    // Long Vietnamese titles are wanted: they name the unit, the province and the plan.
    'long-title': 'off',
    // White space at line ends comes from the templates and weighs nothing once compressed.
    'no-trailing-whitespace': 'off',
    // A clause's id is its legal path with dots (ii.4.2.1), which HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** One page for each structure that occurs: pages that differ in their words alone are valid or not together. */
const structures = [...new Map(allPages().map(({ skeleton, path }) => [skeleton, path])).values()];

test('the pages have far fewer structures than there are pages, and every kind of page is among them', () => {
  expect(structures.length).toBeLessThan(allPages().length / 4);
  expect(structures.length).toBeGreaterThan(20);
});

test('html-validate finds nothing on any structure of page', async () => {
  const found: string[] = [];
  for (const path of structures) {
    const { results } = await validator.validateFile(fileOf(path) ?? path);
    for (const { messages } of results) {
      found.push(
        ...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect(found.slice(0, 20)).toEqual([]);
});
