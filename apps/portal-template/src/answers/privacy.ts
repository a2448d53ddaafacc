import type { Answers } from './answer';

export const privacy: Answers = {
  'terms-page': { by: 'section', at: '/dieu-khoan/', note: 'Điều khoản sử dụng có phần quy tắc ứng xử.' },
  'complaint-mechanism': {
    by: 'section',
    at: '/dieu-khoan/',
    note: 'Phần Khiếu nại về trang: gửi ai, bằng cách nào, ai trả lời.',
  },
  'user-protection': {
    by: 'section',
    at: '/quyen-rieng-tu/',
    note: 'Chung trang với Quyền riêng tư, có đường dẫn ở chân mọi trang.',
  },
  'privacy-page': {
    by: 'section',
    at: '/quyen-rieng-tu/',
    note: 'Nói dữ liệu gì, ghi bằng cách nào, để làm gì, giữ bao lâu, ai xem, mã đo lường nào.',
  },
  'consent-not-ticked': { by: 'function', at: '/gop-y/', note: 'Trang không có ô đồng ý nào.' },
  consent: {
    by: 'person',
    at: '/quyen-rieng-tu/',
    note: 'Trang không thu dữ liệu cá nhân; thêm biểu mẫu thì cơ quan phải hỏi ý.',
  },
  'limit-use': {
    by: 'section',
    at: '/quyen-rieng-tu/',
    note: 'Phần Quyền của ông bà nêu nơi yêu cầu ngừng dùng dữ liệu.',
  },
  'data-correction': {
    by: 'person',
    at: '/quyen-rieng-tu/',
    note: 'Trang nêu nơi yêu cầu xem, sửa; thực hiện là việc của cơ quan.',
  },
  'data-regulation': { by: 'person', note: 'Cơ quan ban hành quy định bảo vệ thông tin cá nhân.' },
  cookies: {
    by: 'function',
    at: '/quyen-rieng-tu/',
    note: 'Trang không đặt cookie; cỡ chữ và tương phản chỉ nhớ trên máy người đọc.',
  },
  'personal-ids': {
    by: 'content',
    note: 'Bài mẫu không có số căn cước; người duyệt soát từng danh sách trước khi đăng.',
  },
  'personal-phones': {
    by: 'content',
    note: 'Biểu mẫu nội dung chỉ hỏi điện thoại cơ quan; không đăng số riêng của người dân.',
  },
  'recipient-lists': {
    by: 'content',
    at: '/cong-khai/#support',
    note: 'Bài mẫu nêu rõ chỉ ghi họ tên, thôn, chính sách, mức hưởng.',
  },
  'named-lists-review': { by: 'person', note: 'Hỏi bộ phận tư pháp trước khi đăng danh sách có tên người.' },
};
