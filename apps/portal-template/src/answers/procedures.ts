import type { Answers } from './answer';

export const procedures: Answers = {
  'procedures-link': {
    by: 'section',
    at: '/thu-tuc/',
    note: 'Mục thủ tục, trang chủ và chân trang dẫn sang Cổng Dịch vụ công quốc gia.',
  },
  'procedures-not-copied': {
    by: 'function',
    at: '/thu-tuc/',
    note: 'Mỗi thủ tục chỉ có tên, lĩnh vực và địa chỉ; không có chỗ chép nội dung.',
  },
  'procedures-guidance': {
    by: 'section',
    at: '/thu-tuc/#cach-lam',
    note: 'Các bước làm, nơi được giúp trực tiếp, nơi tra thời hạn và kết quả.',
  },
  'procedures-responsible': {
    by: 'person',
    note: 'Người chịu trách nhiệm từng khâu ghi ở quy trình nội bộ trên Cổng Dịch vụ công quốc gia.',
  },
  forms: {
    by: 'section',
    at: '/tiep-can-thong-tin/mau-phieu/',
    note: 'Có mẫu phiếu yêu cầu thông tin để in, lưu; biểu mẫu của thủ tục ở Cổng Dịch vụ công quốc gia.',
  },
  'three-clicks': { by: 'function', at: '/', note: 'Trang chủ và trình đơn có lối vào thủ tục: một lần bấm.' },
};
