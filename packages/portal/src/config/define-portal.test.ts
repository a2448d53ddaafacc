import { describe, expect, test } from 'vitest';
import { smallConfig } from '../../test/small-portal.js';
import { blank, blanksIn } from '../blank/blank.js';
import { PortalError } from '../problems/portal-error.js';
import { formatPortalProblem } from '../problems/problem.js';
import { checkConfig, definePortal } from './define-portal.js';
import { hostOf } from './host.js';

const messages = (change: object): string[] => {
  const checked = checkConfig({ ...smallConfig(), ...change });
  return 'problems' in checked ? checked.problems.map(formatPortalProblem) : [];
};
const { unit, agency, domain, contact, handOver } = smallConfig();

test('a good configuration comes back with what was left out filled in', () => {
  const config = definePortal(smallConfig());

  expect(config).toMatchObject({ workingDays: { off: [], on: [] }, oldAddresses: [], domain: { warnings: [] } });
  expect(config.unit).toEqual(unit);
});

test('a checked configuration can be checked again', () => {
  expect(checkConfig(definePortal(smallConfig()))).toEqual({ config: definePortal(smallConfig()) });
});

test('blanks may stand where a fact may not be known yet', () => {
  const config = definePortal({ ...smallConfig(), contact: { ...contact, phone: blank('số điện thoại') } });
  expect(blanksIn(config)).toEqual([{ path: ['contact', 'phone'], what: 'số điện thoại' }]);
});

test('the host is that of the domain, and unknown while it is blank', () => {
  expect(hostOf(definePortal(smallConfig()))).toBe('mau.tinhmau.gov.vn');
  expect(hostOf(definePortal({ ...smallConfig(), domain: { ...domain, name: blank('tên miền') } }))).toBeUndefined();
});

const ASK = "; chưa biết thì ghi blank('còn thiếu gì')";
// biome-ignore format: one case a line, as a table
const wrong: [name: string, change: object, where: string, found: string, expected: string, fix: string][] = [
  ['a unit of another year', { unit: { ...unit, id: '2024:531' } }, 'Mã đơn vị (unit.id)', '"2024:531"', 'mã đơn vị như "2025:22933"', 'ghi 2025: rồi mã năm chữ số của xã, phường, đặc khu'],
  ['an unknown type of unit', { unit: { ...unit, type: 'phuong' } }, 'Loại đơn vị (unit.type)', '"phuong"', 'một trong:\n    "xã"\n    "phường"\n    "đặc khu"', 'có phải "phường"?'],
  ['an agency without a name', { agency: { ...agency, name: '' } }, 'Tên cơ quan (agency.name)', 'giá trị trống', 'một dòng chữ, không để trống', 'điền chữ vào'],
  ['an address for a domain', { domain: { ...domain, name: 'https://mau.tinhmau.gov.vn/' } }, 'Tên miền (domain.name)', '"https://mau.tinhmau.gov.vn/"', `một tên miền chữ thường, như hamthang.lamdong.gov.vn${ASK}`, 'ghi tên miền trần, không có https:// và dấu gạch chéo'],
  ['a contact that is not there', { contact: { ...contact, phone: undefined } }, 'Điện thoại cơ quan (contact.phone)', 'thiếu trường này', `số điện thoại: chữ số, dấu cách, dấu chấm, như "0252 3821 888"${ASK}`, 'thêm trường này'],
  ['a channel that is a program', { channels: [{ kind: 'social', name: 'Trang', address: 'javascript:alert(1)' }] }, 'Địa chỉ kênh, mục 1 (channels.address)', '"javascript:alert(1)"', `địa chỉ bắt đầu bằng https://, số điện thoại, hoặc tên tài khoản${ASK}`, 'ghi địa chỉ bắt đầu bằng https://; nếu là chữ thường thì thêm dấu cách sau dấu hai chấm'],
  ['a hand-over without https', { handOver: { ...handOver, procedures: 'dichvucong.gov.vn' } }, 'Nơi làm thủ tục (handOver.procedures)', '"dichvucong.gov.vn"', 'một địa chỉ bắt đầu bằng https://', 'thêm https:// ở đầu: https://dichvucong.gov.vn'],
  ['a hand-over to this site', { handOver: { ...handOver, rating: '/gop-y/' } }, 'Nơi đánh giá (handOver.rating)', '"/gop-y/"', `một địa chỉ bắt đầu bằng https://${ASK}`, 'chép lại địa chỉ từ thanh địa chỉ của trình duyệt'],
  ['a site id in words', { emc: { siteId: 'abc' } }, 'Mã đo lường (emc.siteId)', '"abc"', "mã số do đơn vị vận hành EMC cấp; chưa có thì để trống ''", 'chỉ ghi chữ số'],
  ['an unknown look', { look: 'senn' }, 'Giao diện (look)', '"senn"', 'một trong:\n    "sen" (Sen)\n    "bien" (Biển)\n    "rung" (Rừng)', 'có phải "sen" (Sen)?'],
  ['a day off that is no day', { workingDays: { off: ['31/4/2026'] } }, 'Ngày nghỉ thêm, mục 1 (workingDays.off)', '"31/4/2026"', 'một ngày có thật, viết năm-tháng-ngày, như "2026-11-21"', 'sửa lại ngày: trong lịch không có ngày 31/04/2026'],
  ['a day both off and worked', { workingDays: { off: ['2026-11-20'], on: ['2026-11-07', '2026-11-20'] } }, 'Ngày làm bù, mục 2 (workingDays.on)', '"2026-11-20"', 'mỗi ngày chỉ nghỉ (off) hoặc chỉ làm (on)', 'xóa "2026-11-20" ở một trong hai danh sách'],
  ['an old address without its host', { oldAddresses: [{ from: '/tin/', to: '/tin-tuc/' }] }, 'Địa chỉ cũ, mục 1 (oldAddresses.from)', '"/tin/"', 'địa chỉ đầy đủ của một trang cũ, bắt đầu bằng https:// hoặc http://', 'chép lại địa chỉ từ thanh địa chỉ của trình duyệt'],
  ['an old address with a port', { oldAddresses: [{ from: 'http://cu.gov.vn:8080/tin/', to: '/tin-tuc/' }] }, 'Địa chỉ cũ, mục 1 (oldAddresses.from)', '"http://cu.gov.vn:8080/tin/"', 'địa chỉ đầy đủ của một trang cũ, bắt đầu bằng https:// hoặc http://', 'bỏ số cổng :8080'],
  ['an old address with a fragment', { oldAddresses: [{ from: 'https://cu.gov.vn/tin/#a', to: '/tin-tuc/' }] }, 'Địa chỉ cũ, mục 1 (oldAddresses.from)', '"https://cu.gov.vn/tin/#a"', 'địa chỉ đầy đủ của một trang cũ, bắt đầu bằng https:// hoặc http://', 'bỏ phần #a: máy chủ không nhận được phần này'],
  ['an old address with half a letter', { oldAddresses: [{ from: 'https://cu.gov.vn/%E1%BA', to: '/tin-tuc/' }] }, 'Địa chỉ cũ, mục 1 (oldAddresses.from)', '"https://cu.gov.vn/%E1%BA"', 'địa chỉ đầy đủ của một trang cũ, bắt đầu bằng https:// hoặc http://', 'sửa phần có dấu %: chép lại địa chỉ từ thanh địa chỉ của trình duyệt'],
  ['an old address that would break a line', { oldAddresses: [{ from: 'https://cu.gov.vn/a%0Ab', to: '/tin-tuc/' }] }, 'Địa chỉ cũ, mục 1 (oldAddresses.from)', '"https://cu.gov.vn/a%0Ab"', 'địa chỉ đầy đủ của một trang cũ, bắt đầu bằng https:// hoặc http://', 'sửa phần có dấu %: chép lại địa chỉ từ thanh địa chỉ của trình duyệt'],
];

describe('a configuration with one thing wrong', () => {
  test.each(wrong)('%s', (_name, change, where, found, expected, fix) => {
    expect(messages(change)).toEqual([`portal.config.ts › ${where}\n  thấy ${found}, cần ${expected}\n  → ${fix}`]);
  });

  test('a field with a slip, which is also missing', () => {
    const { look: _, ...rest } = smallConfig();
    expect(checkConfig({ ...rest, lok: 'sen' })).toMatchObject({
      problems: [
        { field: 'Giao diện (look)', found: 'thiếu trường này' },
        { field: 'lok', fix: 'có phải "look" (Giao diện)? Nếu không, xóa trường này' },
      ],
    });
  });

  test('no configuration at all', () => {
    expect(checkConfig('abc')).toMatchObject({
      problems: [{ field: '', found: '"abc"', expected: 'một nhóm trường, mỗi trường một dòng' }],
    });
  });
});

test('the error has every problem, for programs and for people', () => {
  const bad = { ...smallConfig(), emc: { siteId: 'a' }, domain: { ...domain, name: 'A' } };
  expect(() => definePortal(bad)).toThrow(PortalError);
  try {
    definePortal(bad);
  } catch (error) {
    const { name, problems, message } = error instanceof PortalError ? error : new PortalError([]);
    expect(name).toBe('PortalError');
    expect(problems.map(({ field }) => field)).toEqual(['Tên miền (domain.name)', 'Mã đo lường (emc.siteId)']);
    expect(message).toMatch(
      /^Có 2 chỗ phải sửa:\n\nportal\.config\.ts › Tên miền [\s\S]+\n\nportal\.config\.ts › Mã đo lường/,
    );
  }
});
