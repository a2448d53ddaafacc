import { describe, expect, test } from 'vitest';
import { dataset } from '../../test/dataset.js';
import { unitOf } from '../../test/letters.js';
import { issuerOf } from './issuer.js';
import { lineText } from './line.js';
import type { Writer } from './writer.js';

const issuer = (writer: Writer, asOf = '2025-07-02', words = {}) => {
  const { name, inText, symbol, place, authority, parent } = issuerOf(dataset.units, writer, asOf, words);
  return {
    name: name.map(lineText),
    inText: lineText(inText),
    symbol: lineText(symbol),
    place: lineText(place),
    authority: authority.map(lineText),
    parent: parent && lineText(parent),
  };
};

describe('a People’s Committee', () => {
  test('has its unit’s name in capitals, its place and its signature; no parent, for the sources name none', () => {
    expect(issuer(unitOf('2025:22933'))).toEqual({
      name: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HÀM THẮNG'],
      inText: 'Ủy ban nhân dân phường Hàm Thắng',
      symbol: 'UBND',
      place: 'Hàm Thắng',
      authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      parent: undefined,
    });
  });

  test('of a unit named after a number keeps the type in front', () => {
    const numbered = dataset.units
      .all({ year: 2024, level: 'commune' })
      .find(({ fullName }) => fullName === 'Phường 4');
    expect(numbered && issuer(numbered)).toMatchObject({ inText: 'Ủy ban nhân dân Phường 4', place: 'Phường 4' });
  });

  test('is called what its unit is called on the day', () => {
    const changed = dataset.units.all({ year: 2025, level: 'commune' }).find(({ id, fullName }) => {
      const then = dataset.units.nameAsOf(id, '2026-11-01');
      return then.status === 'exists' && then.fullName !== fullName;
    });
    if (!changed) throw new Error('expected a unit that changed its type in 2026');
    const now = dataset.units.nameAsOf(changed.id, '2026-11-01');
    expect(issuer(changed, '2025-07-02').name[1]).toBe(changed.fullName.toLocaleUpperCase('vi'));
    expect(issuer(changed, '2026-11-01').name[1]).toBe(
      now.status === 'exists' ? now.fullName.toLocaleUpperCase('vi') : '',
    );
  });

  test('that is gone keeps the name that it had', () => {
    expect(issuer(unitOf('2024:643'), '2026-11-01').name).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ BUÔN MA THUỘT']);
  });

  test('has the parent and the place that the writer gives', () => {
    const given = { parent: 'Ủy ban nhân dân tỉnh Lâm Đồng', place: 'Phường Hàm Thắng' };
    expect(issuer(unitOf('2025:22933'), '2025-07-02', given)).toMatchObject({
      parent: 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG',
      place: 'Phường Hàm Thắng',
    });
  });
});

describe('an agency', () => {
  test('has its name alone; what the sources do not say is blank', () => {
    expect(issuer('dept-finance')).toEqual({
      name: ['SỞ TÀI CHÍNH'],
      inText: 'Sở Tài chính',
      symbol: '[tên viết tắt]',
      place: '[địa danh]',
      authority: ['[quyền hạn, chức vụ của người ký]'],
      parent: '[cơ quan chủ quản, nếu có]',
    });
  });

  test('of a group that the plan does not list by name is blank', () => {
    expect(issuer('provincial-departments')).toMatchObject({ name: ['[tên cơ quan]'], inText: '[tên cơ quan]' });
  });
});
