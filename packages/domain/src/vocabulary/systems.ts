import type { z } from 'zod';
import { idsOf } from './closed-list.js';

/** The systems that the plans hand over, with their Vietnamese names. The order is the order of every table. */
export const systems = {
  website: 'Cổng/Trang thông tin điện tử',
  'video-conferencing': 'Hội nghị truyền hình trực tuyến',
  email: 'Thư điện tử công vụ',
  'document-management': 'Quản lý văn bản và điều hành',
  'admin-procedures': 'Thông tin giải quyết thủ tục hành chính',
  reporting: 'Thông tin báo cáo',
  'digital-signature': 'Chữ ký số chuyên dùng công vụ',
  wan: 'Mạng truyền số liệu chuyên dùng',
  'domain-names': 'Phân giải tên miền',
  'central-authentication': 'Xác thực người dùng tập trung',
  'identity-codes': 'Mã định danh điện tử',
  'civil-servant-database': 'Cơ sở dữ liệu cán bộ, công chức, viên chức',
  'specialised-systems': 'Hạ tầng, hệ thống, nền tảng, cơ sở dữ liệu chuyên ngành',
  'shared-platforms': 'Hệ thống thông tin dùng chung của tỉnh',
  'national-databases': 'Cơ sở dữ liệu quốc gia, cơ sở dữ liệu dùng chung toàn quốc',
  'data-integration': 'Nền tảng tích hợp, chia sẻ dữ liệu (LGSP)',
  data: 'Dữ liệu',
  infrastructure: 'Hạ tầng kỹ thuật, trung tâm tích hợp dữ liệu',
  digitisation: 'Số hóa tài liệu',
  'network-security': 'An toàn thông tin và mạng nội bộ của xã',
  governance: 'Thể chế, kinh phí, báo cáo, theo dõi',
} as const satisfies Record<string, string>;

/** Id of a system, e.g. `email`. */
export const SystemId = idsOf(systems);
export type SystemId = z.infer<typeof SystemId>;
