import type { Answers } from './answer';

export const operation: Answers = {
  'outage-notice': {
    by: 'section',
    at: '/tam-ngung/',
    note: 'Thông báo bắt buộc có ngày đăng, ngày bắt đầu, ngày dự kiến khôi phục; báo trước chưa đủ 07 ngày làm việc thì bị cảnh báo.',
  },
  'fault-handling': { by: 'person', note: 'Phân công người nhận báo lỗi và xử lý; bộ cổng có mẫu kế hoạch ứng phó.' },
  'backup-service': {
    by: 'hosting',
    note: 'Trang là một thư mục tệp: giữ bản sao ở nơi khác và trỏ tên miền sang khi cần.',
  },
  'contingency-plan': { by: 'person', note: 'Bộ cổng có mẫu kế hoạch sao lưu, khôi phục để cơ quan điền.' },
  availability: { by: 'hosting', note: 'Theo dõi và mức sẵn sàng định trong hợp đồng vận hành.' },
  'minimum-requirements': { by: 'province', note: 'Chủ quản ở tỉnh quyết định.' },
  updates: {
    by: 'person',
    note: 'Ngày cập nhật hiện ở từng bài; cập nhật ngay khi có thay đổi là việc của người phụ trách mục.',
  },
  'update-dates': {
    by: 'function',
    at: '/gioi-thieu/#apparatus',
    note: 'Mỗi bài ghi ngày đăng hoặc ngày cập nhật bằng thẻ time; chân trang ghi ngày cập nhật trang.',
  },
  'retention-stated': {
    by: 'function',
    at: '/dieu-khoan/#thoi-gian-luu',
    note: 'Bảng ở trang Điều khoản và dòng “Thời gian lưu trên trang” ở từng mục; sửa trong src/retention.ts.',
  },
  'annual-review': { by: 'person', note: 'Mỗi năm kiểm tra và lập kế hoạch nâng cấp.' },
  'annual-budget': { by: 'person', note: 'Đưa kinh phí duy trì vào dự toán.' },
  staff: { by: 'person', note: 'Phân công người biên tập, duyệt, quản trị bằng văn bản.' },
  'shared-platforms': { by: 'province', note: 'Hỏi tỉnh về nền tảng dùng chung trước khi dựng trang riêng.' },
  'activity-logs': { by: 'hosting', note: 'Bật và giữ nhật ký ở máy chủ; trang tĩnh không tự ghi gì.' },
  'emc-snippet': {
    by: 'function',
    note: 'Điền emc.siteId trong portal.config.ts thì mọi trang có mã đo lường và chính sách nội dung cho phép; chưa có mã thì không tải gì.',
  },
  'emc-registration': { by: 'person', note: 'Xin mã trang qua đơn vị quản lý cổng tỉnh.' },
  'emc-label': { by: 'function', note: 'Nhãn ở chân trang chỉ hiện khi đã điền emc.siteId.' },
};
