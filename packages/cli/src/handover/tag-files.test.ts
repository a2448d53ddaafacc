import { describe, expect, test } from 'vitest';
import { declarationText, parseDeclaration, parseOxum, parseTags, tagText } from './tag-files.js';

describe('bagit.txt', () => {
  test.each([
    ['ours', declarationText, { version: '1.0', encoding: 'UTF-8' }],
    [
      'without a last line break',
      'BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-16BE',
      { version: '0.97', encoding: 'UTF-16BE' },
    ],
  ])('is read: %s', (_, text, declaration) => {
    expect(parseDeclaration(text)).toEqual(declaration);
  });

  test.each([
    ['a byte order mark', `\uFEFF${declarationText}`],
    ['a space before the colon', declarationText.replace('Version:', 'Version :')],
    ['two spaces after the colon', declarationText.replace(': ', ':  ')],
    ['a third line', `${declarationText}X: y\n`],
    ['the lines in the other order', declarationText.split('\n').toReversed().join('\n').trim()],
    ['one line', 'BagIt-Version: 1.0\n'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(parseDeclaration(text)).toBeUndefined();
  });
});

describe('bag-info.txt', () => {
  test('has one line for each label, whatever the value came with', () => {
    const text = tagText([{ label: 'Note', value: ' hai\ndòng \u001b[31m Payload-Oxum: 1.1' }]);
    expect(text).toBe('Note: hai dòng [31m Payload-Oxum: 1.1\n');
  });

  test('is read with lines that go on, labels that repeat, values with colons', () => {
    expect(parseTags('A: một\n  hai\n\tba\nB:x: y\nA: lại\nno label\n: none\n')).toEqual([
      { label: 'A', value: 'một hai ba' },
      { label: 'B', value: 'x: y' },
      { label: 'A', value: 'lại' },
    ]);
  });
});

test.each([
  ['11.7', { bytes: 11, files: 7 }],
  [' 0.0 ', { bytes: 0, files: 0 }],
  ['11', undefined],
  ['-1.2', undefined],
  ['1.2.3', undefined],
])('Payload-Oxum %j is %j', (text, oxum) => {
  expect(parseOxum(text)).toEqual(oxum);
});
