import type { Answers } from './answer';

export const identity: Answers = {
  'header-emblem': {
    by: 'function',
    at: '/',
    note: 'Đầu trang có chỗ cho Quốc huy hoặc biểu trưng; thay tệp public/bieu-trung.svg bằng hình được phép dùng.',
  },
  'header-full-name': {
    by: 'function',
    at: '/',
    note: 'Tên đầy đủ bằng chữ, có cơ quan cấp trên là Ủy ban nhân dân tỉnh.',
  },
  'header-plain-typeface': {
    by: 'function',
    at: '/',
    note: 'Kiểu chữ thẳng, không chân, có sẵn trên máy; không bóng đổ, không hoa văn.',
  },
  'three-part-layout': { by: 'function', at: '/', note: 'Mọi trang có đúng ba phần: đầu trang, nội dung, chân trang.' },
  'main-menu': {
    by: 'function',
    at: '/',
    note: 'Trình đơn dưới đầu trang có Trang chủ, Giới thiệu, Dịch vụ công trực tuyến, Sơ đồ trang và các mục chính.',
  },
  'home-main-content': {
    by: 'function',
    at: '/',
    note: 'Trang chủ có ô tìm kiếm, sáu việc thường làm, tin mới, văn bản mới, công khai, lối vào góp ý.',
  },
  'footer-owner': {
    by: 'function',
    at: '/',
    note: 'Chân mọi trang có chủ quản, người chịu trách nhiệm, địa chỉ, điện thoại, thư, bản quyền.',
  },
  'parent-portal-link': {
    by: 'function',
    at: '/',
    note: 'Đầu và chân mọi trang dẫn đến cổng tỉnh khi đã khai địa chỉ; chưa khai thì có dấu Chưa điền.',
  },
  'provincial-component': { by: 'province', note: 'Đơn vị quản lý cổng tỉnh xác nhận bằng văn bản.' },
};
