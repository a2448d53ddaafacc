import { listIds } from '@haicap/domain';
import { foldVietnamese } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { accountColumns } from './account-columns.js';
import { rosterColumns, SAMPLE_MARK } from './columns.js';

const columns = listIds(rosterColumns).map((id) => rosterColumns[id]);

describe('the columns of the staff list', () => {
  test('have names of their own, however they are spelt', () => {
    const names = [
      ...columns.flatMap(({ heading, alsoCalled }) => [heading, ...alsoCalled]),
      ...Object.values(accountColumns).map(({ heading }) => heading),
    ].map((name) => foldVietnamese(name).replace(/[^a-z0-9]+/g, ' '));
    expect(new Set(names).size).toBe(names.length);
  });

  test('are what plans ask for, and what mailboxes need', () => {
    expect(columns.map(({ heading }) => heading)).toEqual([
      'STT',
      'Họ và tên',
      'Chức vụ',
      'Vị trí công tác',
      'Đơn vị',
      'Vai trò trên hệ thống Thư điện tử công vụ',
      'Vai trò trên hệ thống Quản lý văn bản và điều hành',
      'Vai trò trên hệ thống Thông tin giải quyết thủ tục hành chính',
      'Vai trò trên hệ thống Thông tin báo cáo',
      'Hộp thư đã có',
      'Họ',
      'Chữ đệm',
      'Tên',
    ]);
    expect(listIds(rosterColumns).filter((id) => rosterColumns[id].required)).toEqual(['name', 'title', 'post']);
  });

  test('have help that a prompt can hold, in NFC', () => {
    for (const { help } of columns) {
      expect(help.length).toBeGreaterThan(10);
      expect(help.length).toBeLessThanOrEqual(255);
      expect(help).toBe(help.normalize('NFC'));
    }
  });

  test('offer choices that a drop-down can hold: without commas, 255 signs in all', () => {
    const offered = columns.filter(({ suggestions }) => suggestions.length > 0);
    expect(offered).toHaveLength(4);
    for (const { suggestions } of offered) {
      expect(suggestions.join('')).not.toContain(',');
      expect(suggestions.join(',').length).toBeLessThanOrEqual(255);
    }
  });

  test('mark the sample row, and say everything in it that a row needs', () => {
    expect(rosterColumns.number.sample).toBe(SAMPLE_MARK);
    for (const { required, sample } of columns) if (required) expect(sample).not.toBe('');
  });
});
