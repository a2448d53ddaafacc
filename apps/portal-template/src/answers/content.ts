import type { Answers } from './answer';

export const content: Answers = {
  'sample-text': {
    by: 'content',
    note: 'Bài mẫu có dải “Nội dung mẫu” và thẻ máy đọc; npm run check liệt kê bài nào còn là mẫu.',
  },
  'blank-marks': {
    by: 'content',
    note: 'Chỗ chưa biết hiện dấu “Chưa điền”, không có chữ bịa; npm run check liệt kê từng chỗ.',
  },
  'dead-links': {
    by: 'function',
    note: 'Phép thử đi qua mọi đường dẫn và điểm neo của trang dựng sẵn; đường dẫn do người biên tập viết thì người biên tập kiểm lại.',
  },
  utf8: { by: 'function', at: '/', note: 'Mọi trang và tệp dữ liệu là UTF-8, khai báo ở đầu trang.' },
  nfc: { by: 'function', note: 'Tệp có chữ tổ hợp rời bị báo lỗi và không dựng được trang.' },
  accurate: {
    by: 'person',
    note: 'Mỗi điều ghi một chỗ (portal.config.ts hoặc một tệp) nên các trang không lệch nhau; đúng hay sai do người duyệt.',
  },
  'free-of-charge': {
    by: 'person',
    at: '/dieu-khoan/',
    note: 'Điều khoản ghi xem, tải miễn phí, không đăng ký; cơ quan giữ đúng như vậy.',
  },
  'pdf-text': {
    by: 'content',
    at: '/van-ban/',
    note: 'Tệp kèm bộ cổng có lớp chữ; content/README.md hướng dẫn cách xuất tệp.',
  },
  'pdf-title': {
    by: 'content',
    at: '/van-ban/',
    note: 'Tệp kèm bộ cổng có tên tài liệu; content/README.md nhắc điền số, ký hiệu, trích yếu.',
  },
  'pdf-language': {
    by: 'content',
    at: '/van-ban/',
    note: 'Tệp kèm bộ cổng khai báo tiếng Việt; content/README.md hướng dẫn cách đặt.',
  },
  'pdf-size': {
    by: 'content',
    at: '/van-ban/',
    note: 'Dung lượng hiện cạnh mỗi đường dẫn tệp; content/README.md nêu cách làm nhẹ.',
  },
  'pdf-version': {
    by: 'content',
    at: '/van-ban/',
    note: 'content/README.md nêu cách quét: màu, ít nhất 200 điểm mỗi inch, PDF từ 1.4.',
  },
};
