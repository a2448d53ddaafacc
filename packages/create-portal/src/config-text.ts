import { englishName } from './english-name.js';
import { inSentence } from './in-sentence.js';
import type { PortalFacts } from './portal-facts.js';

/** A text as TypeScript source: between single quotes where it can be. */
const quoted = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`;
const list = (items: readonly string[], indent: string): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `${indent}  ${item},`).join('\n')}\n${indent}]`;

/** `portal.config.ts` of a commune: what the data knows is filled in, everything else is a marked blank. */
export function configText(facts: PortalFacts): string {
  const { unit, province, predecessors, domain, convention, citation, warnings } = facts;
  const people = (fullName: string) => `Ủy ban nhân dân ${inSentence(fullName)}`;
  const old = predecessors.map(
    ({ fullName, district, province: place, extent }) =>
      `{ fullName: ${quoted(fullName)}, ${district === undefined ? '' : `district: ${quoted(district)}, `}province: ${quoted(place)}, extent: '${extent}' }`,
  );
  const basis = unit.basis
    ? `\n  basis: { resolution: ${quoted(unit.basis.resolution)}${unit.basis.clause === undefined || unit.basis.clause === '' ? '' : `, clause: ${quoted(unit.basis.clause)}`} },`
    : '';
  const own =
    'name' in domain
      ? [`{ kind: 'portal', name: 'Trang thông tin điện tử', address: ${quoted(`https://${domain.name}`)} }`]
      : [`{ kind: 'portal', name: 'Trang thông tin điện tử', address: blank('địa chỉ của trang') }`];
  return `// Tệp cần sửa trước tiên. Chỗ nào chưa biết thì để blank('còn thiếu gì'): trang sẽ hiện dấu "Chưa điền" ở đó.
// Sửa xong, chạy: npm run build
import { blank, definePortal } from '@haicap/portal';

export default definePortal({
  unit: { id: ${quoted(unit.id)}, type: ${quoted(unit.type)}, name: ${quoted(unit.name)}, fullName: ${quoted(unit.fullName)} },
  agency: {
    name: ${quoted(people(unit.fullName))},
    nameEnglish: ${quoted(englishName(unit))},
    parent: ${quoted(people(province.fullName))},
  },
  province: {
    name: ${quoted(province.name)},
    fullName: ${quoted(province.fullName)},
    portal: blank('địa chỉ cổng thông tin điện tử của tỉnh'),
  },
  predecessors: ${list(old, '  ')},${basis}
  domain: {
    name: ${'name' in domain ? quoted(domain.name) : `blank(${quoted(domain.missing)})`},
    convention: ${quoted(convention)},
    citation: ${quoted(citation)},
    warnings: ${list(warnings.map(quoted), '    ')},
  },
  contact: {
    address: blank('địa chỉ trụ sở'),
    phone: blank('số điện thoại cơ quan'),
    email: blank('địa chỉ thư công vụ của cơ quan'),
    responsible: blank('người chịu trách nhiệm chính của trang'),
    workingHours: blank('giờ làm việc'),
  },
  channels: [
    ${own[0]},
    { kind: 'public-services', name: 'Cổng Dịch vụ công quốc gia', address: 'https://dichvucong.gov.vn' },
    { kind: 'vneid', name: 'Ứng dụng VNeID', address: blank('mục của cơ quan trên VNeID, nếu có') },
    { kind: 'hotline', name: 'Đường dây nóng', address: blank('số đường dây nóng') },
  ],
  handOver: {
    rating: blank('địa chỉ đánh giá mức độ hài lòng của tỉnh'),
    feedback: blank('địa chỉ phản ánh, kiến nghị của tỉnh hoặc quốc gia'),
    questions: blank('địa chỉ hỏi đáp của tỉnh'),
    procedures: 'https://dichvucong.gov.vn',
  },
  // Mã số do đơn vị vận hành EMC cấp. Để trống thì trang không tải gì của EMC.
  emc: { siteId: '' },
  // Một trong: sen (đỏ), bien (xanh biển), rung (xanh rừng).
  look: 'sen',
  // Ngày nghỉ thêm và ngày làm bù mà cơ quan có thẩm quyền đã công bố, viết 'YYYY-MM-DD'.
  workingDays: { off: [], on: [] },
  // Địa chỉ trên trang của đơn vị cũ và trang mới thay cho nó: { from: 'https://…', to: '/…' }.
  oldAddresses: [],
});
`;
}
