import type { Answers } from './answer';

export const channels: Answers = {
  'channels-list': {
    by: 'section',
    at: '/kenh-thong-tin/',
    note: 'Danh sách kênh lấy từ portal.config.ts; kênh chưa có địa chỉ được đánh dấu.',
  },
  rating: {
    by: 'function',
    at: '/gop-y/#danh-gia',
    note: 'Mỗi bài có đường dẫn đánh giá, dẫn sang kênh đã khai ở portal.config.ts; chưa khai thì dẫn đến mục Góp ý.',
  },
  'rating-anonymous': {
    by: 'function',
    at: '/gop-y/#danh-gia',
    note: 'Trang không có ô khai tên, điện thoại, thư; việc đánh giá làm ở hệ thống của tỉnh hoặc quốc gia.',
  },
  'rating-secrecy': {
    by: 'province',
    note: 'Do đơn vị vận hành kênh đánh giá bảo đảm; trang không nhận và không giữ câu trả lời.',
  },
  'rating-criteria': {
    by: 'function',
    at: '/gop-y/#danh-gia',
    note: 'Nêu đủ bốn mặt: giao diện, nội dung, chất lượng, hỗ trợ; phiếu do kênh của tỉnh hiển thị.',
  },
  feedback: {
    by: 'section',
    at: '/gop-y/',
    note: 'Chân mọi trang dẫn đến mục Góp ý, hỏi đáp, đánh giá; có cả hộp thư và trụ sở.',
  },
  'feedback-tracking': {
    by: 'province',
    at: '/gop-y/#phan-anh',
    note: 'Chuyển sang hệ thống có mã theo dõi; trang nêu cách tra bằng mã.',
  },
  'feedback-answer': { by: 'person', note: 'Trả lời đúng hạn là việc của cơ quan.' },
  share: {
    by: 'function',
    at: '/tin-tuc/',
    note: 'Mỗi bài có nút chia sẻ của trình duyệt, đường dẫn Facebook, gửi qua thư; không nhúng mã của ai.',
  },
  consultation: { by: 'section', at: '/lay-y-kien/', note: 'Mục Lấy ý kiến; không có dự thảo thì ghi rõ là chưa có.' },
  'consultation-parts': {
    by: 'section',
    at: '/lay-y-kien/',
    note: 'Mỗi lần có toàn văn, hạn góp ý, nơi nhận và phần Ý kiến đã nhận và việc tiếp thu.',
  },
};
