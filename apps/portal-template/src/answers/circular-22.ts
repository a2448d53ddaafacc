import type { Answers } from './answer';

export const circular22: Answers = {
  'circular-22-status': { by: 'unread', note: 'Không rõ thông tư còn áp dụng sau ngày 01/7/2026 hay không.' },
  'circular-22-general': {
    by: 'unread',
    note: 'Chỉ biết bốn yêu cầu chung đầu tiên qua tóm tắt; các yêu cầu sau chưa đọc.',
  },
  'circular-22-content': {
    by: 'person',
    at: '/yeu-cau/',
    note: 'Nội dung theo các mục giới thiệu, công khai, văn bản, thủ tục, tiếp cận thông tin của trang này; hoàn thành là việc của cơ quan.',
  },
  'circular-22-architecture': { by: 'province', note: 'Theo kiến trúc của tỉnh; hỏi Sở Khoa học và Công nghệ.' },
  'circular-22-database': {
    by: 'unread',
    at: '/du-lieu-mo/',
    note: 'Nội dung có cấu trúc và được chia sẻ dưới dạng dịch vụ web; chữ “cơ sở dữ liệu” hiểu thế nào với trang tĩnh thì chưa rõ.',
  },
  'circular-22-functions': { by: 'unread', note: 'Phụ lục về chức năng chưa đọc được.' },
  'circular-22-performance': {
    by: 'unread',
    note: 'Mức hiệu năng chưa đọc được; không lấy số của văn bản khác thay vào.',
  },
  'circular-22-security': { by: 'unread', note: 'Phần an toàn thông tin chưa đọc được.' },
  'circular-22-layout': {
    by: 'unread',
    note: 'Bảng cấu trúc, bố cục chưa đọc được; bố cục hiện nay theo Thông tư 32/2017.',
  },
  'circular-22-home-links': {
    by: 'unread',
    note: 'Danh sách đường dẫn phải có ở trang chủ chưa biết; trang chủ dẫn đến mọi mục chính.',
  },
  'circular-22-wcag': { by: 'unread', note: 'Phiên bản WCAG chưa đọc được; thiết kế theo WCAG 2.1 mức AA.' },
  'circular-22-consistency': {
    by: 'unread',
    note: 'Chưa rõ mẫu chung với cổng tỉnh; màu và biểu trưng đổi được trong portal.config.ts.',
  },
  'circular-22-measurement-data': { by: 'unread', note: 'Danh mục dữ liệu gửi về EMC chưa đọc được.' },
};
