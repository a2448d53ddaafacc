import { readFileSync, statSync } from 'node:fs';
import { loadAllPlans, loadAllProvinces } from '@haicap/data';
import { binds, createDataset, namesUnderPlan, plansForUnit, responsibilityMatrix } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { fileOf, pageAt, pagePaths, textOf } from './site.js';

const dataset = createDataset({ plans: await loadAllPlans(), provinces: await loadAllProvinces() });
const { plans, units } = dataset;
const bound = (plan: (typeof plans)[number], year: 2024 | 2025, level: 'commune' | 'district') =>
  units.all({ year, level }).filter((unit) => binds(dataset, plan, unit));
const pathOf = (unit: { year: number; code: string }) => `/units/${unit.year}/${unit.code}/`;

const unitPages = pagePaths.filter((path) => /^\/units\/\d{4}\/\d+\/$/.test(path));
const [binhThuan] = plans.filter(({ id }) => id === 'binh-thuan-2025');
if (!binhThuan) throw new Error('the plan of Bình Thuận is not in the data');

describe('the pages that are there', () => {
  test('Bình Thuận has 45 new communes, 121 old ones and 10 districts, each with its page', () => {
    const all = [
      bound(binhThuan, 2025, 'commune'),
      bound(binhThuan, 2024, 'commune'),
      bound(binhThuan, 2024, 'district'),
    ];
    expect(all.map((list) => list.length)).toEqual([45, 121, 10]);
    expect(all.flat().filter((unit) => fileOf(pathOf(unit)) === undefined)).toEqual([]);
  });

  test('every page of a unit is the page of a unit that a plan binds', () => {
    const expected = [
      ...units.all({ year: 2025, level: 'commune' }),
      ...units.all({ year: 2024, level: 'commune' }),
      ...units.all({ year: 2024, level: 'district' }),
    ]
      .filter((unit) => plansForUnit(dataset, unit).length > 0)
      .map(pathOf);
    expect([...unitPages].sort()).toEqual(expected.sort());
  });

  test.each(plans.flatMap((plan) => responsibilityMatrix(plan).actors.map((actor) => [plan.id, actor] as const)))(
    '%s has a page for %s',
    (plan, actor) => {
      expect(fileOf(`/plans/${plan}/agencies/${actor}/`)).toBeDefined();
    },
  );
});

describe("a unit's page is its own", () => {
  test.each(bound(binhThuan, 2025, 'commune').map((unit) => [unit.fullName, unit] as const))(
    '%s names its predecessors, its domain and its own duties',
    (_, unit) => {
      const text = textOf(pathOf(unit));
      for (const { unit: old } of units.predecessors(unit.id)) expect(text).toContain(old.fullName);
      const { domain } = namesUnderPlan(binhThuan, unit.name);
      expect(text).toContain(domain === 'not-stated' ? 'Kế hoạch không nêu' : domain.name);
      expect(text).toContain('Tạo hộp thư cho toàn bộ cán bộ của xã');
      expect(text).toContain('Hạn cuối: 24/06/2025');
    },
  );

  test.each(bound(binhThuan, 2024, 'commune').map((unit) => [unit.fullName, unit] as const))(
    '%s (before 1 July 2025) leads on to those who took over',
    (_, unit) => {
      const hrefs = pageAt(pathOf(unit))
        .querySelectorAll('main a')
        .map((link) => link.getAttribute('href'));
      for (const { unit: next } of units.successors(unit.id)) expect(hrefs).toContain(pathOf(next));
      expect(textOf(pathOf(unit))).toContain('Gửi dự toán kinh phí');
    },
  );

  test.each(bound(binhThuan, 2024, 'district').map((unit) => [unit.fullName, unit] as const))(
    '%s says what the district hands over and to whom',
    (_, unit) => {
      const text = textOf(pathOf(unit));
      expect(text).toContain('Danh sách địa chỉ cụ thể trụ sở làm việc');
      expect(text).toContain('Nơi nhận: Sở Khoa học và Công nghệ');
      for (const { unit: next } of units.successors(unit.id)) expect(text).toContain(next.fullName);
    },
  );

  test('Sở Khoa học và Công nghệ sees its duties over all communes', () => {
    const text = textOf('/plans/binh-thuan-2025/agencies/dost/');
    for (const title of ['Khai báo tên miền cho xã mới', 'Mở hệ thống thư công vụ cho xã mới', 'Gửi dự toán kinh phí'])
      expect(text).toContain(title);
    expect(text).toContain('45 xã, phường, đặc khu mới trên địa bàn');
  });
});

describe('the source reader', () => {
  test.each(plans.map((plan) => [plan.id, plan] as const))('%s shows every clause whole, at its anchor', (id, plan) => {
    const page = pageAt(`/plans/${id}/source/`);
    for (const clause of plan.clauses) {
      const text = page.querySelector(`[id="${clause.id}"]`)?.textContent.replace(/\s+/gu, ' ');
      expect(text).toContain(clause.text);
      for (const note of clause.notes) expect(text).toContain(note.text);
    }
  });
});

describe('weight', () => {
  test("a unit's page is under 60 KB with its styles, and has no script", () => {
    const heavy = unitPages.filter((path) => {
      const sheets = pageAt(path).querySelectorAll('link[rel="stylesheet"]');
      const files = [path, ...sheets.map((sheet) => sheet.getAttribute('href') ?? '')].map(
        (name) => fileOf(name) ?? name,
      );
      return files.reduce((sum, file) => sum + statSync(file).size, 0) >= 60_000;
    });
    expect(heavy).toEqual([]);
    expect(unitPages.filter((path) => pageAt(path).querySelector('script'))).toEqual([]);
  });

  test('every page is NFC', () => {
    const wrong = pagePaths.filter((path) => {
      const html = readFileSync(fileOf(path) ?? '', 'utf8');
      return html !== html.normalize('NFC');
    });
    expect(wrong).toEqual([]);
  });
});
