import type { Answers } from './answer';

export const news: Answers = {
  news: { by: 'section', at: '/tin-tuc/', note: 'Mỗi bài có tên, ngày đăng, nguồn.' },
  direction: {
    by: 'section',
    at: '/chi-dao-dieu-hanh/',
    note: 'Ý kiến chỉ đạo, xử lý kiến nghị, khen thưởng, xử phạt thành từng phần.',
  },
  'working-schedule': {
    by: 'section',
    at: '/chi-dao-dieu-hanh/#schedule',
    note: 'Lịch công tác tuần dạng bảng, có buổi tiếp công dân.',
  },
  'law-dissemination': {
    by: 'section',
    at: '/pho-bien-phap-luat/',
    note: 'Bài viết lại bằng lời dễ hiểu, bắt buộc có đường dẫn đến văn bản gốc.',
  },
  'plans-and-programmes': {
    by: 'section',
    at: '/ke-hoach-bao-cao/',
    note: 'Quy hoạch, kế hoạch, chương trình công tác năm và kết quả thành từng phần.',
  },
  projects: {
    by: 'section',
    at: '/du-an/',
    note: 'Mỗi dự án có mục tiêu, lĩnh vực, loại, thời gian, kinh phí, nguồn vốn, nhà tài trợ, tình trạng; đấu thầu ở mục riêng.',
  },
  'reports-and-statistics': {
    by: 'section',
    at: '/ke-hoach-bao-cao/#finance',
    note: 'Báo cáo tài chính năm và số liệu thống kê có phần riêng; có cả dạng dữ liệu JSON.',
  },
  'posting-days': {
    by: 'content',
    at: '/ke-hoach-bao-cao/',
    note: 'Trang hiện ngày ban hành và ngày đăng để đối chiếu; đăng đúng hạn do người biên tập.',
  },
  'digital-plan': {
    by: 'person',
    at: '/ke-hoach-bao-cao/#plan',
    note: 'Có chỗ đăng; đăng ngay trong ngày phê duyệt do cơ quan.',
  },
  'digital-groups': {
    by: 'person',
    at: '/tin-tuc/',
    note: 'Có bài mẫu về tổ công nghệ số cộng đồng; danh sách và cách liên hệ do cơ quan điền.',
  },
};
