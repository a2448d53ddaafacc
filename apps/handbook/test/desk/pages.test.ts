import { statSync } from 'node:fs';
import { instructionsFor, ownSteps } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { allPages, fileOf, pageAt, textOf } from '../site.js';
import { bound, dataset, deskOf, hamThang, minhLong, pageOf } from './units.js';

describe('the pages', () => {
  test('every unit that a plan binds has its desk, and no other unit', () => {
    const found = allPages().flatMap(({ path }) => (path.endsWith('/desk/') ? [path] : []));
    expect(found).toEqual(bound.map(deskOf).sort());
  });

  test("a desk lists the unit's own steps in order, each with its box, its day and its clause", () => {
    for (const unit of bound) {
      const page = pageAt(deskOf(unit));
      const steps = instructionsFor(dataset, { unit: unit.id, asOf: '2025-06-30' }).flatMap(ownSteps);
      const items = page.querySelectorAll('[data-task]');
      expect(items.map((item) => item.getAttribute('data-task')).sort()).toEqual(steps.map(({ task }) => task).sort());
      for (const item of items) {
        expect(item.querySelector('.when strong')?.textContent).not.toBe('');
        expect(item.querySelector('a[href*="/source/#"]'), unit.id).not.toBeNull();
        expect(item.querySelector('[data-desk-paper]')?.textContent).toMatch(
          /^☐ Đang làm {2}☐ Vướng {2}☐ Đã xong {2}Ngày: …/,
        );
      }
    }
  });

  test("a unit's page leads to its desk, and no other page does", () => {
    for (const unit of bound) expect(pageAt(pageOf(unit)).querySelectorAll('a[href="desk/"]')).toHaveLength(1);
    expect(pageAt('/units/2025/00004/').querySelector('a[href="desk/"]')).toBeNull();
    expect(pageAt('/units/2025/68/').querySelector('a[href="desk/"]')).toBeNull();
  });

  test('says that nothing leaves the device, and that ticking needs script', () => {
    expect(textOf(hamThang)).toContain('trang không gửi đi đâu');
    expect(textOf(hamThang)).toContain('thì trình duyệt phải chạy được script');
  });

  test('of a unit that is gone says so', () => {
    expect(textOf(minhLong)).toContain('Đơn vị hoạt động đến hết ngày 30/06/2025');
  });

  test('of a unit to which the plan gives nothing says so, and has no script', () => {
    const idle = bound.filter(
      ({ id }) => instructionsFor(dataset, { unit: id, asOf: '2025-06-30' }).flatMap(ownSteps).length === 0,
    );
    expect(idle.length).toBeGreaterThan(0);
    for (const unit of idle) {
      expect(textOf(deskOf(unit))).toContain('không có gì để đánh dấu');
      expect(pageAt(deskOf(unit)).querySelector('script')).toBeNull();
    }
  });

  test('weigh less than 60 KB with their styles and scripts', () => {
    const scripts = ['', '-ask', '-file', '-step', '-store', '-transfer'].map((name) => `/desk${name}.js`);
    const sizeOf = (address: string) => statSync(fileOf(address) ?? address).size;
    const heavy = allPages()
      .filter(({ path }) => path.endsWith('/desk/'))
      .filter(
        ({ bytes, styles }) => [...styles, ...scripts].reduce((sum, file) => sum + sizeOf(file), bytes) >= 60_000,
      );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });
});
