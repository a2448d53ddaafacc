import type { Answers } from './answer';

export const documents: Answers = {
  'documents-register': { by: 'section', at: '/van-ban/', note: 'Mỗi văn bản một dòng trong bảng và một trang riêng.' },
  'documents-fields': {
    by: 'section',
    at: '/van-ban/',
    note: 'Hình thức, cơ quan, số, ngày ban hành, ngày hiệu lực, trích yếu là trường bắt buộc; văn bản không nêu hiệu lực thì ghi không nêu.',
  },
  'documents-search': {
    by: 'function',
    at: '/van-ban/',
    note: 'Lọc theo chữ, hình thức, cơ quan, năm, gõ không dấu; ô tìm kiếm chung cũng tìm văn bản.',
  },
  'documents-file': {
    by: 'section',
    at: '/van-ban/',
    note: 'Mỗi văn bản có tệp tải về kèm loại, dung lượng; tệp không có thật thì không dựng được trang.',
  },
  'documents-days': {
    by: 'content',
    at: '/van-ban/',
    note: 'Trang văn bản hiện cả ngày ban hành và ngày đăng; đăng trong 02 ngày do văn thư chuyển kịp.',
  },
};
