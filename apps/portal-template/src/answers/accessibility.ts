import type { Answers } from './answer';

export const accessibility: Answers = {
  'page-language': {
    by: 'function',
    at: '/en/',
    note: 'Trang tiếng Việt ghi lang="vi", trang tiếng Anh ghi lang="en".',
  },
  'page-title': {
    by: 'function',
    at: '/',
    note: 'Tên mỗi trang gồm tên bài rồi đến tên trang; phép thử kiểm không có hai trang trùng tên.',
  },
  'text-contrast': {
    by: 'function',
    at: '/',
    note: 'Ba bộ màu và chế độ tương phản cao đều được thử bằng axe trong trình duyệt, ít nhất 4,5:1.',
  },
  'colour-only': {
    by: 'function',
    note: 'Mọi dấu hiệu bằng màu đều kèm chữ: “mẫu”, “Chưa điền”, tên mục, gạch chân đường dẫn.',
  },
  'text-resize': {
    by: 'function',
    note: 'Cỡ chữ dùng đơn vị tương đối, không chặn phóng to; thử ở 150% không mất chữ.',
  },
  'display-controls': {
    by: 'function',
    at: '/',
    note: 'Nút A−, A+ và Tương phản cao ở đầu mọi trang, lựa chọn được nhớ trên máy người đọc.',
  },
  'keyboard-path': {
    by: 'function',
    at: '/',
    note: 'Có đường bỏ qua trình đơn, thứ tự Tab theo thứ tự đọc, viền rõ ở chỗ đang đứng.',
  },
  'access-keys': {
    by: 'function',
    at: '/kha-nang-tiep-can/',
    note: 'Phím 1 Trang chủ, 2 Sơ đồ trang, 3 Tìm kiếm; trang Khả năng tiếp cận nêu các phím.',
  },
  'read-aloud': {
    by: 'person',
    note: 'Trang có đủ đề mục, lời thay hình, ngôn ngữ cho máy đọc; cần người thử bằng máy đọc tiếng Việt.',
  },
  headings: { by: 'function', note: 'Mỗi trang một h1; đề mục trong bài luôn bắt đầu từ h2.' },
  'data-tables': {
    by: 'function',
    at: '/van-ban/',
    note: 'Mọi bảng có tên và ô đầu, kể cả bảng viết trong bài; dòng “Bảng: …” trên bảng thành tên bảng.',
  },
  'image-alternatives': { by: 'function', note: 'Lời thay hình là trường bắt buộc; thiếu thì không dựng được trang.' },
  'media-summary': {
    by: 'content',
    note: 'Bộ cổng không nhúng phim, âm thanh; đăng kèm tệp thì viết tóm tắt trong bài.',
  },
  'link-text': {
    by: 'function',
    at: '/van-ban/',
    note: 'Lời đường dẫn là tên trang đến; đường dẫn tệp ghi loại và dung lượng.',
  },
  'form-labels': { by: 'function', at: '/tim-kiem/', note: 'Ô tìm kiếm và ô lọc đều có nhãn.' },
  'form-undo': { by: 'function', at: '/van-ban/', note: 'Trang không có biểu mẫu gửi dữ liệu; ô lọc có nút Bỏ lọc.' },
  'no-moving-text': { by: 'function', at: '/', note: 'Không có chữ chạy, nhấp nháy hay khối tự chuyển động.' },
  landmarks: {
    by: 'function',
    at: '/',
    note: 'Đầu trang, trình đơn, nội dung, chân trang là các vùng riêng; vùng cùng loại có tên.',
  },
  'mobile-viewport': {
    by: 'function',
    at: '/',
    note: 'Thử ở 360 điểm ảnh không tràn ngang; bảng thành thẻ trên điện thoại.',
  },
  'accessibility-review': {
    by: 'person',
    at: '/kha-nang-tiep-can/',
    note: 'Trang tuyên bố để chỗ ghi ngày thử, người thử; việc thử do người làm.',
  },
  'accessibility-statement': {
    by: 'section',
    at: '/kha-nang-tiep-can/',
    note: 'Trang nói thiết kế theo WCAG 2.1 mức AA, chỗ còn hạn chế, nơi báo vướng mắc.',
  },
};
