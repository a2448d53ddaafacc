import { statSync } from 'node:fs';
import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import type { Plan, Unit } from '@haicap/domain';
import {
  binds,
  createDataset,
  instructionsFor,
  namesUnderPlan,
  plansForUnit,
  responsibilityMatrix,
} from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { allPages, fileOf, pageAt, pagePaths, textOf } from './site.js';

const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});
const { plans, units } = dataset;
const pathOf = (unit: Pick<Unit, 'year' | 'code'>) => `/units/${unit.year}/${unit.code}/`;
const bound = (plan: Plan, year: 2024 | 2025, level: 'commune' | 'district') =>
  units.all({ year, level }).filter((unit) => binds(dataset, plan, unit));
const groups = plans.map((plan) => ({
  plan,
  communesNew: bound(plan, 2025, 'commune'),
  communesOld: bound(plan, 2024, 'commune'),
  districts: bound(plan, 2024, 'district'),
}));
const byPlan = groups.map((group) => [group.plan.id, group] as const);
/** The titles of the tasks in which a unit's own bodies have a part. */
const titlesOf = (unit: Unit, plan: Plan) =>
  instructionsFor(dataset, { unit: unit.id, plan: plan.id, asOf: '2025-06-30' }).flatMap(({ instructions }) =>
    instructions.map(({ title }) => title),
  );

describe('the pages that are there', () => {
  test('each plan binds as many units as its documents count', () => {
    const counts = groups.map(({ plan, communesOld, districts, communesNew }) => [
      plan.id,
      [communesOld.length, districts.length, communesNew.length],
    ]);
    expect(Object.fromEntries(counts)).toMatchObject({
      'binh-thuan-2025': [121, 10, 45],
      'dak-lak-2025': [180, 15, 68],
      'ha-tinh-2025': [209, 12, 69],
      'minh-long-2025': [5, 1, 2],
    });
  });

  test('every unit of the country, before and after, has its page, and no page is of anything else', () => {
    const expected = ([2024, 2025] as const).flatMap((year) =>
      (['province', 'district', 'commune'] as const).flatMap((level) => units.all({ year, level }).map(pathOf)),
    );
    const found = pagePaths.filter((path) => /^\/units\/\d{4}\/\d+\/$/.test(path));
    expect(found).toEqual(expected.sort());
  });

  test.each(byPlan)('%s has a page for every agency', (id, { plan }) => {
    const missing = responsibilityMatrix(plan).actors.filter(
      (actor) => fileOf(`/plans/${id}/agencies/${actor}/`) === undefined,
    );
    expect(missing).toEqual([]);
  });
});

describe("a unit's page is its own", () => {
  test.each(byPlan)(
    'new communes of %s name their predecessors, their domain and their duties',
    (_, { plan, communesNew }) => {
      for (const unit of communesNew) {
        const text = textOf(pathOf(unit));
        for (const { unit: old } of units.predecessors(unit.id)) expect(text).toContain(old.fullName);
        const { domain } = namesUnderPlan(plan, unit.name);
        expect(text).toContain(domain === 'not-stated' ? 'Kế hoạch không nêu' : domain.name);
        for (const title of titlesOf(unit, plan)) expect(text).toContain(title);
      }
    },
  );

  test.each(byPlan)(
    'old communes and districts of %s lead on to those who took over, with their duties',
    (_, group) => {
      for (const unit of [...group.communesOld, ...group.districts]) {
        const page = pageAt(pathOf(unit));
        const hrefs = new Set(page.querySelectorAll('main a').map((link) => link.getAttribute('href')));
        for (const { unit: next } of units.successors(unit.id)) expect(hrefs).toContain(pathOf(next));
        const text = page.textContent.replace(/\s+/gu, ' ');
        for (const title of titlesOf(unit, group.plan)) expect(text).toContain(title);
      }
    },
  );

  test.each(byPlan)('the first sentence of a page of %s counts the duties that the page lists', (_, group) => {
    for (const unit of [...group.communesNew, ...group.communesOld, ...group.districts]) {
      const page = pageAt(pathOf(unit));
      const said = /(\d+) việc/u.exec(page.querySelector('.lead')?.textContent ?? '')?.[1];
      expect(page.querySelectorAll('.steps > .step').length, unit.id).toBe(Number(said));
    }
  });

  test('a list that must be sent before its task is due shows the day of sending first', () => {
    expect(textOf('/plans/minh-long-2025/systems/email/')).toContain('Phải gửi – Hạn cuối: 19/06/2025');
  });

  test('a unit that no plan binds says so, and says where it came from or went', () => {
    const unbound = [
      ...units.all({ year: 2025, level: 'commune' }),
      ...units.all({ year: 2024, level: 'commune' }),
    ].filter((unit) => plansForUnit(dataset, unit).length === 0);
    const wrong = unbound.filter((unit) => {
      const text = textOf(pathOf(unit));
      const kin = [...units.predecessors(unit.id), ...units.successors(unit.id)];
      return (
        !text.includes('Chưa có kế hoạch bàn giao') || kin.some(({ unit: other }) => !text.includes(other.fullName))
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a district says what it hands over and to whom', () => {
    const text = textOf('/units/2024/597/');
    expect(text).toContain('Danh sách địa chỉ cụ thể trụ sở làm việc');
    expect(text).toContain('Nơi nhận: Sở Khoa học và Công nghệ');
  });

  test('Sở Khoa học và Công nghệ of Bình Thuận sees its duties over all communes', () => {
    const text = textOf('/plans/binh-thuan-2025/agencies/dost/');
    for (const title of ['Khai báo tên miền cho xã mới', 'Mở hệ thống thư công vụ cho xã mới', 'Gửi dự toán kinh phí'])
      expect(text).toContain(title);
    expect(text).toContain('45 xã, phường, đặc khu mới trên địa bàn');
  });

  test('where the province was merged away, both days stand on the page', () => {
    const text = textOf('/units/2025/22933/');
    expect(text).toContain('03/06/2025 cho tỉnh Bình Thuận');
    expect(text).toContain('Từ ngày 01/07/2025');
    expect(text).toContain('hợp thành tỉnh Lâm Đồng');
  });

  test('a commune that became a phường in 2026 says so', () => {
    expect(textOf('/units/2025/25270/')).toContain('237/NQ-UBTVQH16');
  });
});

describe('the source reader', () => {
  test.each(byPlan)('%s shows every clause and note whole, at its anchor, and on the page of notes', (id, { plan }) => {
    const page = pageAt(`/plans/${id}/source/`);
    const notes = textOf('/notes/');
    for (const clause of plan.clauses) {
      const text = page.querySelector(`[id="${clause.id}"]`)?.textContent.replace(/\s+/gu, ' ');
      expect(text).toContain(clause.text);
      for (const note of clause.notes) {
        expect(text).toContain(note.text);
        expect(notes).toContain(note.text);
      }
    }
  });
});

describe('weight', () => {
  test("a unit's page is under 60 KB with its styles, and has no script", () => {
    const sizes = new Map<string, number>();
    const sizeOf = (address: string) => {
      const size = sizes.get(address) ?? statSync(fileOf(address) ?? address).size;
      sizes.set(address, size);
      return size;
    };
    const ofUnits = allPages().filter(({ path }) => /^\/units\/\d{4}\/\d+\/$/.test(path));
    const heavy = ofUnits.filter(
      ({ bytes, styles }) => styles.reduce((sum, sheet) => sum + sizeOf(sheet), bytes) >= 60_000,
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
    expect(ofUnits.filter(({ scripts }) => scripts > 0)).toEqual([]);
  });

  test('every page is NFC', () => {
    expect(allPages().flatMap(({ path, nfc }) => (nfc ? [] : [path]))).toEqual([]);
  });
});
