import { actors, deadlineKinds, NOT_STATED, roles, systems } from '@haicap/domain';

/** The points on which plans are compared, with their Vietnamese names. The order is the order of every table. */
export const facets = {
  system: 'Có phần việc trong hệ thống',
  role: 'Vai trò',
  'named-as': 'Được kế hoạch gọi là',
  lead: 'Chủ trì, thực hiện',
  directs: 'Chỉ đạo',
  support: 'Phối hợp',
  receives: 'Nơi nhận',
  beneficiary: 'Được phục vụ',
  deadline: 'Cách định thời hạn',
  deliverable: 'Hồ sơ phải gửi',
  'sends-to': 'Gửi hồ sơ cho',
  'own-deadline': 'Cách định thời hạn của việc chủ trì',
  'own-deliverable': 'Hồ sơ phải gửi khi chủ trì',
  terms: 'Điều kiện và thứ tự',
  units: 'Nêu rõ loại đơn vị',
  'old-systems': 'Hệ thống của đơn vị cũ',
  naming: 'Quy tắc đặt tên',
  principles: 'Nguyên tắc',
} as const satisfies Record<string, string>;

/** Id of a point of comparison, e.g. `lead`. */
export type Facet = keyof typeof facets;

const deliverables = {
  any: 'Có hồ sơ, danh sách phải gửi',
  columns: 'Nêu các cột của danh sách',
  forms: 'Nêu mẫu biểu',
  channel: 'Nêu cách gửi',
  deadline: 'Có thời hạn riêng cho việc gửi',
} as const;

/** What can be found on each point, with Vietnamese names. `not-stated` is a duty on which the plan itself is silent. */
export const facetValues = {
  system: systems,
  role: roles,
  'named-as': actors,
  lead: { ...actors, [NOT_STATED]: 'Có việc không nêu cơ quan nào' },
  directs: actors,
  support: actors,
  receives: actors,
  beneficiary: actors,
  deadline: { ...deadlineKinds, [NOT_STATED]: 'Có việc không nêu thời hạn' },
  deliverable: deliverables,
  'sends-to': actors,
  'own-deadline': { ...deadlineKinds, [NOT_STATED]: 'Có việc không nêu thời hạn' },
  'own-deliverable': deliverables,
  terms: { condition: 'Có việc kèm điều kiện', after: 'Có việc phải chờ việc khác xong' },
  units: {
    'commune-new': 'Đơn vị cấp xã mới',
    'commune-old': 'Đơn vị cấp xã trước sắp xếp',
    district: 'Đơn vị cấp huyện kết thúc hoạt động',
  },
  'old-systems': { kept: 'Tiếp tục giữ, không nêu ngày kết thúc' },
  naming: { domain: 'Tên miền của xã mới', mailbox: 'Địa chỉ thư của từng người' },
  principles: { own: 'Riêng cho hệ thống này', general: 'Chung cho cả kế hoạch' },
} as const satisfies Record<Facet, Readonly<Record<string, string>>>;

/** What can be found on a point, e.g. an actor under `lead`. */
export type FacetValue<Point extends Facet> = keyof (typeof facetValues)[Point] & string;

/** Where something is found: a task of the plan with its clauses, or clauses alone (principles, naming rules). */
export interface Evidence {
  task?: string;
  clauses: readonly string[];
}

/** One thing found on one point. */
export type Fact = { [Point in Facet]: { facet: Point; value: FacetValue<Point>; evidence: Evidence } }[Facet];
