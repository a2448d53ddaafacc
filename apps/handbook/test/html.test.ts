import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { fileOf, pagePaths } from './site.js';

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

test('html-validate finds nothing on any page', async () => {
  const { results } = await validator.validateMultipleFiles(pagePaths.map((path) => fileOf(path) ?? path));
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`),
  );
  expect(found.slice(0, 20)).toEqual([]);
});
