import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { generated } from './generate-lists.mjs';

const root = dirname(import.meta.dirname);
const files = await generated();

test.each(files.map(({ path, text }) => [path, text]))(
  '%s says what the code and the data say (npm run -s docs:lists)',
  (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  },
);
