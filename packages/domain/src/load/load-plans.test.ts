import { describe, expect, test } from 'vitest';
import { brokenFiles, goodFiles } from '../../test/fixtures.js';
import { DataError } from '../problems/problem.js';
import { checkPlans, loadPlans } from './load-plans.js';
import type { TextFile } from './text-file.js';

/** The good plan under another id. */
const copyOfGood = (id: string): TextFile[] =>
  goodFiles().map(({ path, text }) => ({
    path: path.replace('thi-diem', id),
    text: text.replace('id: thi-diem', `id: ${id}`),
  }));

describe('loadPlans', () => {
  test('gives the document, its events and naming rules, and its tasks under ids of the plan', () => {
    const [plan] = loadPlans(goodFiles());

    expect(plan).toMatchObject({
      id: 'thi-diem',
      number: '01/KH-THU',
      jurisdiction: { provinces: ['99'], districts: [] },
      events: [{ id: 'list-received', date: 'not-stated', markedBy: 'thi-diem.send-list' }],
      naming: { domain: { clause: 'ii.2.1.2', suffix: 'thidiem.example' } },
    });
    expect(plan?.tasks[0]).not.toHaveProperty('deliverable');
  });

  test('gives tasks in the order of the systems, and in a system as written', () => {
    expect(loadPlans(goodFiles())[0]?.tasks.map(({ id, system, after }) => ({ id, system, after }))).toEqual([
      { id: 'thi-diem.open-site', system: 'website', after: ['thi-diem.open-mailboxes'] },
      { id: 'thi-diem.send-list', system: 'email', after: [] },
      { id: 'thi-diem.open-mailboxes', system: 'email', after: ['thi-diem.send-list'] },
    ]);
  });

  test('keeps of a clause what the source says, not where the file has it', () => {
    expect(loadPlans(goodFiles())[0]?.clauses.find(({ id }) => id === 'ii.1.2')).toEqual({
      id: 'ii.1.2',
      kind: 'obligation',
      label: '-',
      text: 'Sở Khoa học và Công nghệ mở hộp thư sau 05 ngày kể từ khi nhận được danh sách.',
      parent: 'ii.1',
      depth: 3,
      notes: [{ kind: 'reading', text: 'Kế hoạch thử không nói ai báo ngày nhận.' }],
    });
  });

  test('gives several plans in the order of their ids, whatever the order of the files', () => {
    const files = [...copyOfGood('b'), ...copyOfGood('c'), ...copyOfGood('a')].reverse();

    expect(loadPlans(files).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('freezes everything', () => {
    const plans = loadPlans(goodFiles());

    expect(Object.isFrozen(plans)).toBe(true);
    expect(Object.isFrozen(plans[0])).toBe(true);
    expect(Object.isFrozen(plans[0]?.tasks[0]?.citations[0])).toBe(true);
    expect(Object.isFrozen(plans[0]?.clauses[0]?.notes)).toBe(true);
  });

  test('throws every problem', () => {
    const load = () => loadPlans(brokenFiles('misquote'));

    expect(load).toThrow(DataError);
    expect(load).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code: 'misquote' })] }));
  });
});

describe('checkPlans', () => {
  test('keeps the plans without a problem beside the problems of the others', () => {
    const { plans, problems } = checkPlans([...copyOfGood('a'), ...brokenFiles('cycle')]);

    expect(plans.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ code }) => code)).toEqual(['cycle']);
  });

  test('does not mix the tasks of two plans', () => {
    const without = copyOfGood('b').filter(({ path }) => !path.endsWith('/email.yaml'));

    expect(checkPlans([...copyOfGood('a'), ...without]).problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'b/plan.yaml unknown-task',
      'b/tasks/website.yaml unknown-task',
    ]);
  });

  test('takes a plan without plan.yaml, which then has no events', () => {
    const files = goodFiles().filter(({ path }) => !path.endsWith('/plan.yaml'));

    expect(checkPlans(files).problems.map(({ code, expected }) => ({ code, expected }))).toEqual([
      { code: 'unknown-event', expected: 'an event of plan.yaml' },
    ]);
  });

  test('calls no event unknown while plan.yaml cannot be read', () => {
    const files = goodFiles().map((file) => (file.path.endsWith('/plan.yaml') ? { ...file, text: 'events: [' } : file));

    expect(new Set(checkPlans(files).problems.map(({ code }) => code))).toEqual(new Set(['yaml-syntax']));
  });

  test('says so when a plan has files but no source', () => {
    const files = goodFiles().filter(({ path }) => !path.endsWith('/source.md'));

    expect(checkPlans(files).problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'thi-diem/plan.yaml no-source',
      'thi-diem/tasks/email.yaml no-source',
      'thi-diem/tasks/website.yaml no-source',
    ]);
  });

  test('leaves other files alone', () => {
    const others = ['thi-diem/cases.yaml', 'README.md', 'raw/thi-diem.txt'].map((path) => ({ path, text: '{' }));

    expect(checkPlans([...goodFiles(), ...others]).problems).toEqual([]);
  });

  test('has nothing to say about no files', () => {
    expect(checkPlans([])).toEqual({ plans: [], problems: [] });
  });
});
