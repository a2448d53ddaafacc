import type { Answers } from './answer';

const item = (id: string, note: string) => ({ by: 'section', at: `/chat-luong-phuc-vu/#${id}`, note }) as const;

export const serviceQuality: Answers = {
  'quality-commitment': item('commitment', 'Bản cam kết: giờ tiếp, hạn trả, xử lý khi trễ.'),
  'quality-indicators': item('indicators', 'Dẫn đến trang chỉ số của quốc gia hoặc tỉnh, không chép số.'),
  'quality-feedback': item('feedback', 'Báo ở đâu, ai nhận, các bước xử lý, cách biết kết quả.'),
  'quality-improvement': item('improvement', 'Bảng góp ý và việc đã làm theo kỳ.'),
  'quality-effectiveness': item('effectiveness', 'Bảng số hồ sơ, tỷ lệ trực tuyến, tỷ lệ đúng hạn theo kỳ.'),
  'quality-satisfaction': item('satisfaction', 'Kết quả từng kỳ: hỏi bao nhiêu người, bao nhiêu người hài lòng.'),
  'quality-self-assessment': { by: 'person', note: 'Thống nhất với tỉnh ai tự đánh giá rồi đăng kết quả ở mục này.' },
};
