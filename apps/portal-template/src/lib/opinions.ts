import type { PortalConfig } from '@haicap/portal';

/** A way to be heard that is handed over to the province's or the nation's system. */
export interface OpinionWay {
  id: string;
  name: string;
  about: string;
  /** What can be said or done there, one line each. */
  points: readonly string[];
  address: unknown;
  /** What its link says. */
  link: string;
}

/** Rating, feedback and questions: the portal takes none of them itself and keeps nothing of those who send. */
export const opinionWays = ({ rating, feedback, questions }: PortalConfig['handOver']): readonly OpinionWay[] => [
  {
    id: 'danh-gia',
    name: 'Đánh giá mức độ hài lòng',
    about:
      'Đánh giá thông tin trên trang theo bốn mặt; mặt nào cũng được bỏ trống. Không phải khai tên, số điện thoại hay thư.',
    points: ['Giao diện', 'Nội dung', 'Chất lượng', 'Hỗ trợ'],
    address: rating,
    link: 'Đánh giá',
  },
  {
    id: 'phan-anh',
    name: 'Phản ánh, kiến nghị',
    about: 'Gửi phản ánh, nhận mã hồ sơ, tra tình trạng xử lý bằng mã ấy và xem kết quả trên mạng.',
    points: [],
    address: feedback,
    link: 'Gửi phản ánh, kiến nghị',
  },
  {
    id: 'hoi-dap',
    name: 'Hỏi đáp',
    about: 'Gửi câu hỏi về chính sách, thủ tục và nhận trả lời; câu được nhiều người quan tâm thì trả lời chung.',
    points: [],
    address: questions,
    link: 'Gửi câu hỏi',
  },
];
