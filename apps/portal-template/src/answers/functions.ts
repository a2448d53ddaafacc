import type { Answers } from './answer';

export const functions: Answers = {
  search: {
    by: 'function',
    at: '/tim-kiem/',
    note: 'Ô tìm kiếm ở mọi trang, tìm trong mọi mục, gõ có dấu hay không dấu đều ra.',
  },
  'related-links': {
    by: 'function',
    at: '/',
    note: 'Chân mọi trang có cổng tỉnh, Cổng Dịch vụ công quốc gia, hệ thống văn bản của Chính phủ, cơ sở dữ liệu pháp luật.',
  },
  'print-and-save': {
    by: 'function',
    at: '/tin-tuc/',
    note: 'Mỗi bài có nút In, đường dẫn Lưu; bản in khổ A4, bỏ trình đơn.',
  },
  'sitemap-text': { by: 'function', at: '/so-do/', note: 'Sơ đồ dạng cây, lập tự động từ các mục.' },
  'sitemap-xml': { by: 'function', at: '/sitemap.xml', note: 'Lập khi dựng trang, ghi trong robots.txt.' },
  feeds: { by: 'function', at: '/rss.xml', note: 'Có RSS, Atom và JSON Feed, khai báo ở đầu mọi trang.' },
  'open-data': {
    by: 'function',
    at: '/du-lieu-mo/',
    note: 'Mọi nội dung có cấu trúc ở dạng JSON, kèm trang mô tả từng trường.',
  },
  'dublin-core': { by: 'function', at: '/', note: 'Mọi trang có sáu thẻ bắt buộc, lấy từ chính nội dung.' },
  'dublin-core-not-empty': { by: 'function', at: '/', note: 'Phép thử kiểm không thẻ nào trống trên mọi trang.' },
  'dublin-core-current': { by: 'function', at: '/', note: 'Tên và ngày lấy từ bài, không gõ hai lần.' },
  'dublin-core-optional': {
    by: 'function',
    at: '/tin-tuc/',
    note: 'Có ngôn ngữ, định dạng, chủ đề, nguồn khi có giá trị thật; không điền cho đủ.',
  },
  'structured-data': { by: 'function', at: '/', note: 'Mọi trang có khối JSON-LD theo schema.org.' },
};
