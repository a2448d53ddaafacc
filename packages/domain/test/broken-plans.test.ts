import { describe, expect, test } from 'vitest';
import { checkPlans, formatProblem, loadPlans } from '../src/index.js';
import { brokenFiles, brokenNames, expectedMessage, goodFiles } from './fixtures.js';

const messages = (files: Parameters<typeof checkPlans>[0]) => checkPlans(files).problems.map(formatProblem);

test('the good plan has no problem', () => {
  expect(messages(goodFiles())).toEqual([]);
});

describe('a plan with one thing wrong gives one problem, in the words of its message.txt, and no plan', () => {
  test.each(brokenNames())('%s', (name) => {
    expect(messages(brokenFiles(name))).toEqual([expectedMessage(name)]);
    expect(checkPlans(brokenFiles(name)).plans).toEqual([]);
  });
});

describe('a plan with several things wrong reports all of them in one pass', () => {
  test('in different files, in the order of files and lines', () => {
    const wrong = ['event-marked-by-unknown-task', 'unclassified-clause', 'misquote', 'no-obligation-cited'];

    expect(messages(brokenFiles(...wrong))).toEqual(wrong.map(expectedMessage));
  });

  test('in one file, in the order of lines', () => {
    const text = `system: email
tasks:
  - id: send-list
    title: Gửi danh sách
    action: Gửi danh sách.
    lead: [dots]
    deadline: { kind: befor, date: "2025-06-31" }
    citations: []
`;
    const files = goodFiles().map((file) => (file.path.endsWith('/email.yaml') ? { ...file, text } : file));

    expect(checkPlans(files).problems.map(({ line, place, code }) => `${line} ${place} ${code}`)).toEqual([
      '6 tasks[0].lead[0] unknown-value',
      '7 tasks[0].deadline.kind unknown-value',
      '8 tasks[0].citations invalid-value',
    ]);
  });

  test('and the error says how many there are, then each of them', () => {
    expect(() => loadPlans(brokenFiles('cycle', 'naming-misquote'))).toThrow(
      `2 problems in the data\n\n${expectedMessage('naming-misquote')}\n\n${expectedMessage('cycle')}`,
    );
  });
});
