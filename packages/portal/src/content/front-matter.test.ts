import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.js';

test.each<[name: string, text: string, parts: ReturnType<typeof splitFrontMatter>]>([
  ['fields and text', '---\na: 1\n---\n\nChữ.\n', { yaml: 'a: 1', body: 'Chữ.', bodyLine: 5 }],
  ['no text', '---\na: 1\n---', { yaml: 'a: 1', body: '', bodyLine: 4 }],
  ['no fields', '---\n---\nChữ.', { yaml: '', body: 'Chữ.', bodyLine: 3 }],
  [
    'a line of hyphens in the text',
    '---\na: 1\n---\nMột\n\n---\n\nHai',
    { yaml: 'a: 1', body: 'Một\n\n---\n\nHai', bodyLine: 4 },
  ],
  ['line ends of Windows', '---\r\na: 1\r\n---\r\nMột\r\nHai', { yaml: 'a: 1', body: 'Một\nHai', bodyLine: 4 }],
  ['another beginning', 'Chữ.\n---\n---', { begins: 'Chữ.' }],
  ['no end', '---\na: 1', 'unclosed'],
])('%s', (_name, text, parts) => {
  expect(splitFrontMatter(text)).toEqual(parts);
});
