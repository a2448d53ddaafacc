import type { Answers } from './answer';

export const access: Answers = {
  'access-section': {
    by: 'section',
    at: '/tiep-can-thong-tin/',
    note: 'Mục có đủ bảy phần: danh mục, đầu mối, nơi nhận yêu cầu, nơi nhận khiếu nại, mẫu phiếu, hướng dẫn, nơi tải.',
  },
  'access-catalogue': {
    by: 'section',
    at: '/tiep-can-thong-tin/#danh-muc',
    note: 'Danh mục được lập từ các tệp trong content/access; mỗi dòng dẫn đến nơi xem.',
  },
  'access-catalogue-fields': {
    by: 'section',
    at: '/tiep-can-thong-tin/#danh-muc',
    note: 'Bảng có tên, số, ký hiệu, ngày tạo ra, hình thức, thời điểm và thời hạn; thiếu trường bắt buộc thì không dựng được trang.',
  },
  'access-contact': {
    by: 'section',
    at: '/tiep-can-thong-tin/#dau-moi',
    note: 'Đầu mối, địa chỉ, điện thoại, thư công vụ lấy từ portal.config.ts; điều chưa điền được đánh dấu.',
  },
  'access-five-days': {
    by: 'content',
    at: '/tiep-can-thong-tin/#danh-muc',
    note: 'Danh mục hiện cả ngày tạo ra và ngày đăng nên ai cũng đối chiếu được; đăng đúng hạn là việc của người biên tập.',
  },
  'access-correction': {
    by: 'person',
    at: '/gop-y/',
    note: 'Trang chỉ nơi gửi phản ánh; trả lời và đính chính là việc của cơ quan.',
  },
  'access-groups': {
    by: 'person',
    at: '/so-do/',
    note: 'Các mục đã có chỗ cho những nhóm thuộc việc của xã; đối chiếu từng nhóm là việc của cơ quan.',
  },
  'access-amended-law': {
    by: 'unread',
    note: 'Lời văn luật mới chưa đọc được; khi có, sửa dữ liệu yêu cầu và mục Tiếp cận thông tin.',
  },
};
