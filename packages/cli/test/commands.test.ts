import { loadAllPlans } from '@haicap/data';
import { coverageOf, responsibilityMatrix } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { haicapProcess as haicap } from './haicap.js';

describe('haicap units', () => {
  test('lists every unit that bears the name, with its lineage', () => {
    const { status, stdout, stderr } = haicap('units', 'Hàm', 'Thắng', '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      query: 'Hàm Thắng',
      units: [
        { id: '2025:22933', code: '22933', year: 2025, level: 'commune', type: 'phường', province: '2025:68' },
        { id: '2024:23104', district: '2024:597', successors: [{ id: '2025:22933', fullName: 'Phường Hàm Thắng' }] },
      ],
    });
  });

  test('takes a name that is typed with separate marks, and prints it composed', () => {
    const { stdout } = haicap('units', 'Hàm Thắng'.normalize('NFD'), '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      query: 'Hàm Thắng'.normalize('NFC'),
      units: [{ id: '2025:22933' }, {}],
    });
  });

  test('reads for people by default', () => {
    expect(haicap('units', '2025:22933').stdout).toContain('lập từ   2024:23104 Xã Hàm Thắng');
  });
});

test('haicap matrix: every task has a row, and every cell its citations', async () => {
  const [plan] = (await loadAllPlans()).filter(({ id }) => id === 'binh-thuan-2025');
  const { status, stdout } = haicap('matrix', '--plan', 'binh-thuan-2025', '--format', 'json');
  expect(status).toBe(0);
  expect(plan && responsibilityMatrix(plan)).toEqual(JSON.parse(stdout));
});

test.each(['text', 'md', 'csv'])('haicap matrix --format %s names every task', async (format) => {
  const [plan] = (await loadAllPlans()).filter(({ id }) => id === 'binh-thuan-2025');
  const { stdout } = haicap('matrix', '--plan', 'binh-thuan-2025', '--format', format);
  expect(plan?.tasks.filter(({ title }) => !stdout.includes(title))).toEqual([]);
});

test('haicap coverage: the numbers of the rules, and status 1 while anything is missing', async () => {
  const plans = (await loadAllPlans()).map(coverageOf);
  const complete = plans.every(({ missing, uncited }) => missing.length === 0 && uncited.length === 0);
  const { status, stdout } = haicap('coverage', '--format', 'json');
  expect(JSON.parse(stdout)).toEqual({ plans });
  expect(status).toBe(complete ? 0 : 1);
  expect(haicap('coverage').stdout).toContain('binh-thuan-2025: ');
});

test('--help is Vietnamese for every command', () => {
  for (const command of [
    [],
    ['units'],
    ['instructions'],
    ['matrix'],
    ['compare'],
    ['coverage'],
    ['export'],
    ['schema'],
  ]) {
    const { status, stdout } = haicap(...command, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Cách dùng: haicap');
    expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|display help|\[options\]|default/);
  }
});

test('--version prints the version of the package', () => {
  expect(haicap('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
