import { describe, expect, test } from 'vitest';
import { clauseTree } from './clause-tree.js';
import { readMarkdown } from './read-markdown.js';

const tree = (text: string) => clauseTree(readMarkdown(text, 'source.md').blocks, 'source.md');
const ids = (text: string) => tree(text).clauses.map(({ id }) => id);
const problems = (text: string) => tree(text).problems.map(({ line, place, code }) => `${line} ${place} ${code}`);

describe('the id of a clause is its legal path', () => {
  test.each<[string, string, string[]]>([
    [
      'headings take the last step of their label',
      '## II. A {.heading}\n### 4. B {.heading}\n#### 4.2. C {.heading}\n##### đ) D {.obligation}\n### 5. E {.heading}\n## III. F {.heading}',
      ['ii', 'ii.4', 'ii.4.2', 'ii.4.2.dd', 'ii.5', 'iii'],
    ],
    [
      'bullets count from 1 under their heading',
      '## I. A {.heading}\n- B {.principle}\n- C {.principle}\n\n## II. D {.heading}\n- E {.obligation}',
      ['i', 'i.1', 'i.2', 'ii', 'ii.1'],
    ],
    [
      'bullets in bullets count under theirs',
      '## I. A {.heading}\n- B {.obligation}\n  + C {.obligation}\n  + D {.obligation}\n- E {.obligation}\n  + F {.obligation}',
      ['i', 'i.1', 'i.1.1', 'i.1.2', 'i.2', 'i.2.1'],
    ],
    [
      'paragraphs without a label are p1, p2, and bullets after them stand beside them',
      '## I. A {.heading}\n\nB {.obligation}\n\n- C {.obligation}\n\nD {.obligation}\n\n- E {.obligation}',
      ['i', 'i.p1', 'i.1', 'i.p2', 'i.2'],
    ],
    ['paragraphs before the first heading', 'A {.preamble}\n\nB {.preamble}', ['p1', 'p2']],
    [
      'a named paragraph begins a part at the top, with its bullets',
      '## I. A {.heading}\n\nNơi nhận: {#recipients .closing}\n\n- B {.closing}\n- C {.closing}\n\nD {#signature .closing}',
      ['i', 'recipients', 'recipients.1', 'recipients.2', 'signature'],
    ],
    [
      'a named heading begins a part at the top, with the headings below',
      '## II. A {.heading}\n### 1. B {.heading}\n## PHỤ LỤC {#annex .heading}\n### 1. C {.heading}\n- D {.obligation}\n\n### 2. E {.heading}\n\nF {.note}',
      ['ii', 'ii.1', 'annex', 'annex.1', 'annex.1.1', 'annex.2', 'annex.2.p1'],
    ],
    ['a heading after a named paragraph is on top again', 'A {#title .heading}\n\n## I. B {.heading}', ['title', 'i']],
  ])('%s', (_case, text, expected) => {
    expect(ids(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

test('a clause has its kind, label, words, parent, depth and line', () => {
  expect(tree('## II. NHIỆM VỤ {.heading}\n\n### 1. Thư {.heading}\n\n- Gửi. {.obligation}\n').clauses).toEqual([
    { id: 'ii', kind: 'heading', label: 'II.', text: 'II. NHIỆM VỤ', depth: 1, notes: [], line: 1, marker: '' },
    {
      id: 'ii.1',
      kind: 'heading',
      label: '1.',
      text: '1. Thư',
      parent: 'ii',
      depth: 2,
      notes: [],
      line: 3,
      marker: '',
    },
    {
      id: 'ii.1.1',
      kind: 'obligation',
      label: '-',
      text: 'Gửi.',
      parent: 'ii.1',
      depth: 3,
      notes: [],
      line: 5,
      marker: '-',
    },
  ]);
});

test('a note belongs to the clause before it; a clause may have several', () => {
  const { clauses } = tree('A {.preamble}\n\n> B {.slip}\n\n> C {.reading}\n\nD {.preamble}');

  expect(clauses.map(({ notes }) => notes)).toEqual([
    [
      { kind: 'slip', text: 'B' },
      { kind: 'reading', text: 'C' },
    ],
    [],
  ]);
});

describe('what is refused', () => {
  test.each<[string, string, string[]]>([
    ['a clause without a kind', '## I. A', ['1 i unclassified-clause']],
    ['a clause of an unknown kind', '## I. A {.headng}', ['1 i unknown-clause-kind']],
    ['a heading without a label', '## I. A {.heading}\n### B {.heading}', ['2 i heading-without-label']],
    [
      'two of them are not also duplicates',
      '## A {.heading}\n## B {.heading}',
      ['1  heading-without-label', '2  heading-without-label'],
    ],
    ['an id a second time', '## I. A {.heading}\n## I. B {.heading}', ['2 i duplicate-clause']],
    ['a name a second time', 'A {#title .heading}\n\nB {#title .heading}', ['3 title duplicate-clause']],
    ['a name on a bullet', '## I. A {.heading}\n- B {#b .obligation}', ['2 i.1 named-bullet']],
    ['a note of an unknown kind', 'A {.preamble}\n\n> B {.slipp}', ['3 p1 unknown-note']],
    ['a note without a kind', 'A {.preamble}\n\n> B', ['3 p1 unknown-note']],
    ['a note before the first clause', '> B {.slip}\n\nA {.preamble}', ['1  unknown-note']],
  ])('%s', (_case, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each([
    ['a kind spelled almost right', 'A {.obligaton}', 'did you mean {.obligation}?'],
    ['a kind like no other', 'A {.xxxxxxxxxx}', 'write the kind at the end of the passage, for example {.obligation}'],
  ])('%s gets advice', (_case, text, fix) => {
    expect(tree(text).problems.map((problem) => problem.fix)).toEqual([fix]);
  });
});
