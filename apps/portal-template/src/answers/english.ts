import type { Answers } from './answer';

export const english: Answers = {
  'english-contacts': {
    by: 'section',
    at: '/en/',
    note: 'Trang tiếng Anh có địa chỉ cơ quan và bảng người liên hệ: tên, chức vụ, đơn vị, điện thoại, thư.',
  },
  'english-apparatus': {
    by: 'section',
    at: '/en/',
    note: 'Trang tiếng Anh về cơ cấu, chức năng, quyền hạn từng bộ phận.',
  },
};
