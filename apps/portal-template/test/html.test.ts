import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { fileOf, pagePaths } from './site';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and doctype in the short form of HTML; both are valid.
    'void-style': 'off',
    'doctype-style': 'off',
    // Long Vietnamese titles are wanted: they name the page and the agency.
    'long-title': 'off',
    // White space at line ends comes from the templates and weighs nothing once compressed.
    'no-trailing-whitespace': 'off',
    // A file of content may begin its name with a digit, and its name is the id of its row.
    'valid-id': ['error', { relaxed: true }],
  },
});

test('html-validate finds nothing on any page', async () => {
  const found: string[] = [];
  for (const path of pagePaths) {
    const { results } = await validator.validateFile(fileOf(path) ?? path);
    for (const { messages } of results)
      found.push(
        ...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
  }
  expect(pagePaths.length).toBeGreaterThan(80);
  expect(found.slice(0, 20)).toEqual([]);
});
