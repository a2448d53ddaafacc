import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentFile } from '../../test/small-portal.js';
import { formatPortalProblem } from '../problems/problem.js';
import { readEntry } from './read-entry.js';
import { contentKindIds, contentKinds } from './registry.js';

const english = /\b(Invalid|expected|received|undefined|Unrecognized|NaN|object)\b/;
const kind = fc.constantFrom(...contentKindIds);
const scalar = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '""',
    '2026-11-01',
    '"2026-11-01"',
    '[]',
    '{}',
    '[a, b]',
    '{ blank: a }',
    '{ blank: }',
    'true',
    '1',
    '-1',
    '1.5',
    'null',
    '/a.pdf',
    'https://a.vn',
  ),
);

/** The result of reading a text: an entry, or problems in whole Vietnamese messages, never both, never neither. */
function read(path: string, text: string): void {
  const { entry, problems } = readEntry({ path, text });
  expect(entry === undefined).toBe(problems.length > 0);
  for (const problem of problems) {
    const { expected, fix } = problem;
    expect(`${expected} ${fix}`).not.toMatch(english);
    expect(formatPortalProblem(problem)).toMatch(/\n {2}thấy [\s\S]+, cần [\s\S]+\n {2}→ .+$/);
  }
}

test('whatever stands in a file, it is an entry or is explained', () => {
  fc.assert(fc.property(kind, fc.string({ unit: 'grapheme' }), (id, text) => read(`content/${id}/a.md`, text)));
});

test('whatever stands in the front matter, it is an entry or is explained', () => {
  fc.assert(
    fc.property(kind, fc.array(fc.tuple(fc.string({ minLength: 1 }), scalar)), (id, lines) => {
      const { path, text } = contentFile(
        `${id}/a`,
        lines.map(([key, value]) => `${key}: ${value}`),
      );
      read(path, text);
    }),
  );
});

test('whatever the fields hold, it is an entry or is explained', () => {
  const filled = kind.chain((id) => {
    const keys = Object.keys(contentKinds[id].schema.shape);
    return fc.tuple(
      fc.constant(id),
      fc.constant(keys),
      fc.array(scalar, { minLength: keys.length, maxLength: keys.length }),
    );
  });
  fc.assert(
    fc.property(filled, ([id, keys, values]) => {
      const { path, text } = contentFile(
        `${id}/a`,
        keys.map((key, index) => `${key}: ${values[index]}`),
      );
      read(path, text);
    }),
    { numRuns: 500 },
  );
});
