import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLaw } from '@haicap/data';
import { loadPlans, type ProvinceUnits } from '@haicap/domain';
import { binds, createDataset, instructionsFor, responsibilityMatrix } from '@haicap/rules';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../../packages/cli/src/run.js';
import { acceptKinds, inventedDocx, writeCases, writeTasks } from '../../../packages/cli/test/invented-plan.js';

const repository = join(import.meta.dirname, '../../..');
const handbook = join(repository, 'apps/handbook');
const room = mkdtempSync(join(tmpdir(), 'haicap-new-plan-'));
const sources = join(room, 'sources');
const json = join(room, 'json');
// Astro runs its pages from the folder that it builds into, and finds the packages only below the handbook.
const site = join(handbook, '.cache', `new-plan-${process.pid}`);

/** What data and code there are, as one number: equal before and after means untouched. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of [
    'data/sources',
    'data/src',
    'apps/handbook/src',
    ...packages.map((name) => `packages/${name}/src`),
  ]) {
    const root = join(repository, folder);
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort())
      if (statSync(join(root, name)).isFile()) hash.update(name).update(readFileSync(join(root, name)));
  }
  return hash.digest('hex');
}
const packages = ['domain', 'rules', 'cli'];
const textOf = (path: string) => parse(readFileSync(join(site, path), 'utf8')).textContent.replace(/\s+/gu, ' ');

/** Runs the command line; what it prints is not ours to show. */
async function haicap(...args: string[]): Promise<number> {
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const before = process.exitCode;
  try {
    return await run(['node', 'haicap', ...args]);
  } finally {
    silent.mockRestore();
    process.exitCode = before;
  }
}

afterAll(() => {
  for (const folder of [room, site]) rmSync(folder, { recursive: true, force: true });
});

/** The plan is invented; for units it borrows those of Cà Mau, so that the pages have somebody to speak to. */
const province = '96';

describe('a new plan goes from a Word file to its pages, in one folder and without code', () => {
  let before = '';
  beforeAll(() => {
    before = fingerprint();
    mkdirSync(sources);
  });

  test('plan new makes the folder, a person finishes it, plan check says that it is complete', async () => {
    const file = join(room, 'ke-hoach.docx');
    const folder = join(sources, 'thi-diem-2025');
    writeFileSync(file, await inventedDocx());
    expect(await haicap('plan', 'new', 'thi-diem-2025', '--from', file, '--to', sources, '--province', province)).toBe(
      0,
    );
    expect(await haicap('plan', 'check', folder)).toBe(1);
    acceptKinds(folder);
    writeTasks(folder);
    writeCases(folder);
    expect(await haicap('plan', 'check', folder)).toBe(0);
  });

  test('the rules answer from it', async () => {
    execFileSync(process.execPath, [join(repository, 'data/dist/compile.js'), '--sources', sources, '--out', json]);
    // One province's units make a small site.
    writeFileSync(join(json, 'units/index.json'), JSON.stringify([province]));
    const units: ProvinceUnits = JSON.parse(readFileSync(join(json, `units/${province}.json`), 'utf8'));
    const files = ['source.md', 'plan.yaml', 'tasks/email.yaml'].map((name) => ({
      path: `thi-diem-2025/${name}`,
      text: readFileSync(join(sources, 'thi-diem-2025', name), 'utf8'),
    }));
    const plans = loadPlans(files);
    expect(JSON.parse(readFileSync(join(json, 'plans/thi-diem-2025.json'), 'utf8'))).toEqual(plans[0]);

    expect(plans.map((plan) => responsibilityMatrix(plan).rows.map(({ task }) => task))).toEqual([
      ['thi-diem-2025.send-list', 'thi-diem-2025.open-mailboxes'],
    ]);
    const dataset = createDataset({ plans, provinces: [units], law: await loadLaw() });
    const commune = units.units.find(
      (unit) => unit.year === 2025 && unit.level === 'commune' && plans.some((plan) => binds(dataset, plan, unit)),
    );
    const [answer] = instructionsFor(dataset, { unit: commune?.id ?? '', asOf: '2025-06-10' });
    expect(answer?.instructions.map(({ task, role, lastDay }) => [task, role, lastDay])).toEqual([
      ['thi-diem-2025.send-list', 'beneficiary', '2025-06-14'],
      ['thi-diem-2025.open-mailboxes', 'beneficiary', '2025-06-25'],
    ]);
  });

  test('the handbook has its page, its whole text and its matrix', () => {
    execFileSync(join(handbook, 'node_modules/.bin/astro'), ['build', '--outDir', site], {
      cwd: handbook,
      env: { ...process.env, HAICAP_DATA: json, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: 'pipe',
    });
    const plan = 'plans/thi-diem-2025';
    expect(textOf(`${plan}/index.html`)).toContain('Kế hoạch 01/KH-UBND của tỉnh Thí Điểm');
    expect(textOf(`${plan}/index.html`)).toContain('Lập hộp thư của xã mới');
    expect(textOf(`${plan}/source/index.html`)).toContain('VĂN BẢN BỊA ĐỂ THỬ CHƯƠNG TRÌNH');
    expect(
      parse(readFileSync(join(site, plan, 'source/index.html'), 'utf8')).querySelector('[id="ii.1.2"]'),
    ).not.toBeNull();
    expect(textOf(`${plan}/matrix/index.html`)).toContain('Sở Khoa học và Công nghệ');
    expect(textOf(`${plan}/agencies/dost/index.html`)).toContain('Gửi danh sách cán bộ');
  }, 300_000);

  test('and no other data and no code has changed', () => {
    expect(fingerprint()).toBe(before);
  });
});
