import * as portal from '@haicap/portal';
import { definePortal, type PortalConfig } from '@haicap/portal';
import { describe, expect, test } from 'vitest';
import { dataset, unitOf } from '../test/facts.js';
import { configText } from './config-text.js';
import { portalFacts } from './portal-facts.js';

const AS_OF = '2026-11-21';

/** What the generated text says when it is run. */
function evaluate(text: string): PortalConfig {
  const body = text.replace(/^import .*$/m, '').replace('export default', 'return');
  // The text is our own; it is run as its readers will run it.
  return new Function('blank', 'definePortal', body)(portal.blank, definePortal);
}

const configOf = (id: string) => evaluate(configText(portalFacts(dataset, unitOf(id), AS_OF)));

describe('portal.config.ts', () => {
  test('is accepted for every commune of the country', () => {
    const communes = dataset.units.all({ year: 2025, level: 'commune' });
    for (const { id } of communes) expect(configOf(id).unit.id).toBe(id);
    expect(communes).toHaveLength(3321);
  });

  test('says what the data knows, and leaves everything else blank', () => {
    expect(configOf('2025:22933')).toMatchObject({
      agency: { name: 'Ủy ban nhân dân phường Hàm Thắng', nameEnglish: "Ham Thang Ward People's Committee" },
      domain: { name: 'hamthang.lamdong.gov.vn', convention: 'decree-224-2026-commune', warnings: [] },
      predecessors: [{ fullName: 'Phường Xuân An' }, { fullName: 'Thị trấn Phú Long' }, { fullName: 'Xã Hàm Thắng' }],
      contact: { phone: { blank: 'số điện thoại cơ quan' } },
      emc: { siteId: '' },
    });
  });

  test('gives no domain to a commune of a colliding pair, and says why', () => {
    const { domain } = configOf('2025:21289');
    expect(domain.name).toEqual({ blank: 'tên miền do Sở Khoa học và Công nghệ cấp' });
    expect(domain.warnings[0]).toContain('Xã Sơn Hà và Xã Sơn Hạ cùng có tên miền sonha.quangngai.gov.vn');
  });

  test('says that the decree does not name a đặc khu', () => {
    const island = dataset.units.all({ year: 2025, level: 'commune' }).find(({ type }) => type === 'đặc khu');
    expect(configOf(island?.id ?? '').domain.warnings.join(' ')).toContain('không nêu đặc khu');
  });
});
