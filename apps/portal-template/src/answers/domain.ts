import type { Answers } from './answer';

export const domain: Answers = {
  'commune-domain': {
    by: 'function',
    note: 'Bộ tạo trang đề xuất tên miền theo Nghị định 224/2026; tên trùng thì để trống và cảnh báo.',
  },
  'domain-confirmed': { by: 'province', note: 'Tên miền do tỉnh cấp; ghi vào portal.config.ts khi có văn bản.' },
  'gov-vn-domain': {
    by: 'hosting',
    note: 'Trỏ tên miền gov.vn về máy chủ; cấu hình mẫu nginx, Caddy theo tên miền đã khai.',
  },
  ipv6: { by: 'hosting', note: 'Cấu hình mẫu nginx nghe cả IPv6; bản ghi AAAA do nơi quản lý tên miền thêm.' },
  dnssec: { by: 'province', note: 'Do đơn vị quản lý tên miền của tỉnh bật.' },
  'hosting-in-vietnam': { by: 'hosting', note: 'Chọn máy chủ trong nước; trang tĩnh đặt ở đâu cũng chạy được.' },
  'old-addresses': {
    by: 'hosting',
    at: '/don-vi-cu/',
    note: 'Khai oldAddresses thì có sẵn tệp chuyển hướng cho nginx, Caddy, Apache; trang Đơn vị cũ nói nội dung cũ ở đâu.',
  },
};
