import type { z } from 'zod';
import { idsOf } from './closed-list.js';

/** The bodies that the plans give duties to, with their Vietnamese names. The order is the order of every table. */
export const actors = {
  'commune-new': 'Ủy ban nhân dân cấp xã mới',
  'commune-old': 'Ủy ban nhân dân cấp xã trước sắp xếp',
  district: 'Ủy ban nhân dân cấp huyện (kết thúc hoạt động)',
  'commune-it-officer': 'Chuyên viên phụ trách công nghệ thông tin của Ủy ban nhân dân cấp xã mới',
  dost: 'Sở Khoa học và Công nghệ',
  'ict-centre': 'Trung tâm Công nghệ thông tin và Truyền thông',
  'provincial-office': 'Văn phòng Ủy ban nhân dân tỉnh',
  'party-office': 'Văn phòng Tỉnh ủy',
  'dept-home-affairs': 'Sở Nội vụ',
  'dept-finance': 'Sở Tài chính',
  police: 'Công an tỉnh',
  'provincial-committee': 'Ủy ban nhân dân tỉnh',
  'provincial-departments': 'Các sở, ban, ngành',
  'system-owners': 'Cơ quan chủ đầu tư, chủ quản, vận hành hệ thống',
  'all-agencies': 'Mọi cơ quan, đơn vị mà kế hoạch áp dụng',
  'district-office': 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
  'district-home-affairs': 'Phòng Nội vụ huyện',
  'district-culture-science': 'Phòng Văn hóa, Khoa học và Thông tin huyện',
  'district-agencies': 'Các cơ quan, đơn vị của huyện',
  'cipher-committee': 'Ban Cơ yếu Chính phủ',
  'service-provider': 'Nhà cung cấp dịch vụ',
} as const satisfies Record<string, string>;

/** Id of an actor, e.g. `dost`. */
export const ActorId = idsOf(actors);
export type ActorId = z.infer<typeof ActorId>;
