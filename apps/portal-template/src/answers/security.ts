import type { Answers } from './answer';

export const security: Answers = {
  https: { by: 'hosting', note: 'Cấu hình mẫu nginx, Caddy dùng HTTPS; chứng thư do nơi vận hành cài.' },
  'http-redirect': { by: 'hosting', note: 'Cấu hình mẫu nginx chuyển 301 từ HTTP; Caddy tự làm.' },
  'security-headers': {
    by: 'hosting',
    note: 'Cấu hình mẫu gửi HSTS, Content-Security-Policy, nosniff, Referrer-Policy, chặn nhúng khung; trang cũng tự khai chính sách nội dung.',
  },
  'mixed-content': { by: 'function', note: 'Trang chỉ tải tệp của chính mình.' },
  'third-parties': {
    by: 'function',
    at: '/',
    note: 'Không tải gì từ nơi khác, trừ mã EMC khi đã khai; phép thử kiểm bằng trình duyệt.',
  },
  'security-level': { by: 'province', note: 'Hỏi đơn vị quản lý cổng tỉnh về hồ sơ cấp độ.' },
  'security-monitoring': { by: 'province', note: 'Trung tâm an ninh mạng của tỉnh giám sát.' },
  'security-plan': { by: 'person', note: 'Cơ quan ban hành phương án, quy chế, hoặc dùng của tỉnh.' },
  'security-inspection': { by: 'person', note: 'Nhờ đơn vị chuyên trách kiểm tra trước khi dùng và định kỳ.' },
  'state-secrets': { by: 'person', note: 'Người duyệt bài soát bí mật nhà nước trước khi đăng.' },
};
