import type { Answers } from './answer';

const group = (id: string, note: string) => ({ by: 'section', at: `/cong-khai/#${id}`, note }) as const;

export const democracy: Answers = {
  'democracy-plan': group('plan', 'Nhóm 1 của mục Công khai, kèm mục Kế hoạch, báo cáo, thống kê.'),
  'democracy-budget': {
    by: 'section',
    at: '/ngan-sach/',
    note: 'Mục Ngân sách có dự thảo, dự toán, thực hiện, quyết toán, kết quả kiểm toán; nhóm 2 của mục Công khai dẫn tới.',
  },
  'democracy-budget-periods': {
    by: 'person',
    at: '/ngan-sach/',
    note: 'Mỗi mục ghi kỳ quý, 6 tháng hoặc năm; đủ kỳ hay chưa do cơ quan đối chiếu.',
  },
  'democracy-land-projects': group('land-projects', 'Nhóm 3, kèm các mục Dự án, Đất đai, Mua sắm.'),
  'democracy-regulation': group('regulation', 'Nhóm 4, ghi rõ niêm yết thường xuyên, không đặt ngày gỡ.'),
  'democracy-funds': group('funds', 'Nhóm 5, bài mẫu có bảng nguồn, thu, chi.'),
  'democracy-assets': group('assets', 'Nhóm 6 của mục Công khai.'),
  'democracy-support': group('support', 'Nhóm 7; bài mẫu nhắc điều không được nêu về người hưởng.'),
  'democracy-relief': group('relief', 'Nhóm 8; bài mẫu nhắc điều không được nêu về người được giúp.'),
  'democracy-military': group('military', 'Nhóm 9 của mục Công khai.'),
  'democracy-inspection': group('inspection', 'Nhóm 10; kỳ không có vụ việc thì ghi rõ là không có.'),
  'democracy-consultation': group('consultation', 'Nhóm 11, kèm mục Lấy ý kiến.'),
  'democracy-fees': group('fees', 'Nhóm 12, bài mẫu có bảng khoản thu, người nộp, mức, căn cứ.'),
  'democracy-procedures': group('procedures', 'Nhóm 13, kèm danh sách thủ tục dẫn sang Cổng Dịch vụ công quốc gia.'),
  'democracy-other': {
    by: 'person',
    at: '/cong-khai/#other',
    note: 'Nhóm 14 là chỗ đăng; nội dung nào phải có do quy chế của địa phương.',
  },
  'democracy-dates': {
    by: 'function',
    at: '/cong-khai/',
    note: 'Ngày ban hành và ngày đăng là trường bắt buộc, hiện bằng chữ và thẻ time.',
  },
  'democracy-five-days': {
    by: 'function',
    note: 'Khi dựng trang, nội dung đăng quá 05 ngày làm việc bị cảnh báo, trừ khi ghi thời hạn riêng và căn cứ.',
  },
  'democracy-quarterly-list': {
    by: 'section',
    at: '/cong-khai/theo-quy/',
    note: 'Danh mục từng quý được lập tự động: nội dung, nhóm, hình thức, thời gian.',
  },
  'democracy-thirty-days': {
    by: 'content',
    at: '/cong-khai/theo-quy/',
    note: 'Danh mục theo quý hiện ngày bắt đầu và ngày hết hạn; đặt ngày do người biên tập.',
  },
  'democracy-permanent': {
    by: 'person',
    at: '/cong-khai/#regulation',
    note: 'Nhóm 4 và nhóm 13 hiện thường xuyên; so với bản niêm yết là việc của cơ quan.',
  },
  'democracy-publication-plan': {
    by: 'section',
    at: '/ke-hoach-cong-khai/',
    note: 'Trang Kế hoạch công khai có nội dung, hình thức, thời điểm, thời gian, người thực hiện; cơ quan điền.',
  },
  'democracy-changes': { by: 'person', note: 'Sửa tệp và dựng lại là trang có bản mới; đăng kịp thời do cơ quan.' },
  'democracy-archive': {
    by: 'person',
    at: '/cong-khai/',
    note: 'Mục Công khai nêu nơi xin nội dung đã hết hạn; lưu trữ là việc của cơ quan.',
  },
};
