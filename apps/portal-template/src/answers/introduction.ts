import type { Answers } from './answer';

const topic = (id: string, note: string) => ({ by: 'section', at: `/gioi-thieu/#${id}`, note }) as const;

export const introduction: Answers = {
  'intro-apparatus': topic('apparatus', 'Trang Tổ chức bộ máy với bảng bộ phận, việc, người đứng đầu.'),
  'intro-map': topic('map', 'Trang bản đồ bắt buộc có hình; thiếu thì không dựng được trang.'),
  'intro-map-text': topic('map', 'Trang bản đồ bắt buộc có phần chữ nói giáp đâu, gồm những nơi nào.'),
  'intro-nature': topic('nature', 'Trang Điều kiện tự nhiên.'),
  'intro-history': topic('history', 'Trang Lịch sử, dẫn tới danh sách đơn vị cũ.'),
  'intro-culture': topic('culture', 'Trang Truyền thống văn hóa.'),
  'intro-relics': topic('relics', 'Trang Di tích, danh thắng; địa phương chưa có thì nói rõ.'),
  'intro-leaders': {
    by: 'section',
    at: '/gioi-thieu/lanh-dao/',
    note: 'Mỗi lãnh đạo có nhiệm vụ được phân công (bắt buộc) và phần Tiểu sử tóm tắt.',
  },
  'intro-functions': topic(
    'apparatus',
    'Bảng bộ máy có cột chức năng, nhiệm vụ, quyền hạn; mục Liên hệ nêu từng bộ phận.',
  ),
  'contact-directory': { by: 'section', at: '/lien-he/', note: 'Danh bạ trụ sở, người có thẩm quyền và từng bộ phận.' },
  'official-email': {
    by: 'content',
    at: '/lien-he/',
    note: 'Trang chỉ hiện hộp thư được khai; dùng hộp thư công vụ do tỉnh cấp.',
  },
};
