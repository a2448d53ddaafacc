import type { Mutations } from '../mutation';

const HOME = '/';

export const identity: Mutations = {
  'header-emblem': {
    does: 'Bỏ hình biểu trưng ở đầu mọi trang.',
    change: (site) => site.cutEverywhere('header .banner img'),
  },
  'header-full-name': {
    does: 'Đầu mọi trang chỉ còn tên ngắn, không có chữ Ủy ban nhân dân.',
    change: (site) => {
      site.replaceEverywhere('header .agency a', () => '<a href="/">Trang của chúng tôi</a>');
      site.cutEverywhere('header .parent');
    },
  },
  'three-part-layout': {
    does: 'Phần chính của trang chủ không nằm trong thẻ main.',
    change: (site) => {
      site.swap(HOME, '<main ', '<div ');
      site.swap(HOME, '</main>', '</div>');
    },
    companions: { landmarks: 'Không có thẻ main thì nội dung chính nằm ngoài các vùng.' },
  },
  'main-menu': {
    does: 'Bỏ Giới thiệu khỏi trình đơn và trang chủ.',
    change: (site) => {
      site.cut(HOME, 'header nav li', ({ innerHTML }) => innerHTML.includes('href="/gioi-thieu/"'));
    },
  },
  'home-main-content': {
    does: 'Bỏ tin mới khỏi trang chủ.',
    change: (site) => site.cut(HOME, 'section[aria-labelledby="tin-moi"]'),
  },
  'footer-owner': {
    does: 'Bỏ điện thoại khỏi chân mọi trang.',
    change: (site) =>
      site.swapEverywhere(
        /<dt>(Điện thoại|Telephone)<\/dt> <dd[^>]*><a href="tel:[^<]*<\/a><\/dd> (?=<dt>(Thư điện tử|E-mail)<\/dt> <dd[^>]*><a[^<]*<\/a><\/dd> <dt>(Giờ làm việc|Working hours)<\/dt> <dd[^>]*>[^<]*<\/dd> <\/dl> <\/section> <nav aria-labelledby="lien-ket">)/,
        '',
      ),
  },
  'parent-portal-link': {
    does: 'Bỏ đường dẫn về cổng tỉnh ở đầu và chân một trang.',
    change: (site) => {
      site.cut('/tin-tuc/', 'header .upper');
      site.cut('/tin-tuc/', 'footer li', ({ textContent }) => textContent.includes('Cổng thông tin điện tử'));
    },
  },
};
