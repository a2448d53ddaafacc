import type { Mutations } from '../mutation';
import type { SiteDraft } from '../site-draft';

const without =
  (...paths: readonly string[]) =>
  (site: SiteDraft) => {
    for (const path of paths) site.withoutArticle(path);
  };

export const democracy: Mutations = {
  'democracy-plan': {
    does: 'Gỡ nội dung nhóm 1, kế hoạch kinh tế - xã hội.',
    change: without('/cong-khai/ke-hoach-kinh-te-xa-hoi/'),
  },
  'democracy-budget': {
    does: 'Gỡ nội dung nhóm 2 và mọi số liệu của mục Ngân sách.',
    change: (site) => {
      site.withoutArticle('/cong-khai/du-toan-ngan-sach/');
      site.withoutArticles('/ngan-sach/');
    },
  },
  'democracy-land-projects': {
    does: 'Gỡ nội dung nhóm 3 và mọi bài của mục Đất đai, quy hoạch.',
    change: (site) => {
      site.withoutArticle('/cong-khai/danh-muc-cong-trinh/');
      site.withoutArticles('/dat-dai/');
    },
  },
  'democracy-regulation': {
    does: 'Gỡ nội dung nhóm 4, quy chế dân chủ.',
    change: without('/cong-khai/quy-che-dan-chu/'),
  },
  'democracy-funds': { does: 'Gỡ nội dung nhóm 5, các quỹ.', change: without('/cong-khai/thu-chi-quy/') },
  'democracy-assets': { does: 'Gỡ nội dung nhóm 6, tài sản công.', change: without('/cong-khai/tai-san-cong/') },
  'democracy-support': { does: 'Gỡ nội dung nhóm 7, hỗ trợ.', change: without('/cong-khai/ho-tro-nha-o/') },
  'democracy-relief': { does: 'Gỡ nội dung nhóm 8, cứu trợ.', change: without('/cong-khai/cuu-tro-thien-tai/') },
  'democracy-military': {
    does: 'Gỡ nội dung nhóm 9, nghĩa vụ quân sự.',
    change: without('/cong-khai/nghia-vu-quan-su/'),
  },
  'democracy-inspection': {
    does: 'Gỡ nội dung nhóm 10, thanh tra, kiểm tra.',
    change: without('/cong-khai/ket-qua-kiem-tra/'),
  },
  'democracy-consultation': {
    does: 'Gỡ nội dung nhóm 11 và các lần lấy ý kiến.',
    change: (site) => {
      site.withoutArticle('/cong-khai/lay-y-kien-nhan-dan/');
      site.withoutArticles('/lay-y-kien/');
    },
  },
  'democracy-fees': { does: 'Gỡ nội dung nhóm 12, phí, lệ phí.', change: without('/cong-khai/muc-thu-phi/') },
  'democracy-procedures': {
    does: 'Bỏ tên các thủ tục và cách làm khỏi mục Thủ tục hành chính.',
    change: (site) => {
      site.cut('/thu-tuc/', 'section[aria-labelledby="danh-sach"], section[aria-labelledby="cach-lam"] ol');
      site.withoutArticle('/cong-khai/danh-muc-thu-tuc/');
    },
  },
  'democracy-dates': {
    does: 'Bỏ ngày ban hành của một nội dung công khai.',
    change: (site) => site.swap('/cong-khai/muc-thu-phi/', /<dt>Ngày ban hành<\/dt> <dd>[\s\S]*?<\/dd>/, ''),
  },
  'democracy-five-days': {
    does: 'Ngày ban hành của một nội dung công khai sớm hơn ngày đăng một tháng.',
    change: (site) =>
      site.swap(
        '/cong-khai/muc-thu-phi/',
        /(<dt>Ngày ban hành<\/dt> <dd>) <time[\s\S]*?<\/time>/,
        '$1 <time datetime="2026-06-09">09/06/2026</time>',
      ),
  },
  'democracy-quarterly-list': {
    does: 'Bỏ danh mục đã công khai theo quý.',
    change: (site) => site.withoutArticle('/cong-khai/theo-quy/'),
  },
  'democracy-thirty-days': {
    does: 'Một nội dung công khai ghi ngày gỡ sau ngày đăng mười ngày.',
    change: (site) =>
      site.swap(
        '/cong-khai/muc-thu-phi/',
        /(<dt>Công khai đến<\/dt> <dd>) <time[\s\S]*?<\/time>/,
        '$1 <time datetime="2026-07-19">19/07/2026</time>',
      ),
  },
};
