import type { Mutations } from '../mutation';

export const news: Mutations = {
  news: { does: 'Gỡ mọi bài của mục Tin tức.', change: (site) => site.withoutArticles('/tin-tuc/') },
  direction: {
    does: 'Gỡ mọi bài của mục Chỉ đạo, điều hành.',
    change: (site) => site.withoutArticles('/chi-dao-dieu-hanh/'),
    companions: { 'working-schedule': 'Lịch công tác là một bài của mục.' },
  },
  'working-schedule': {
    does: 'Gỡ lịch công tác của lãnh đạo.',
    change: (site) => site.withoutArticle('/chi-dao-dieu-hanh/lich-cong-tac/'),
  },
  'law-dissemination': {
    does: 'Gỡ mọi bài phổ biến pháp luật.',
    change: (site) => site.withoutArticles('/pho-bien-phap-luat/'),
  },
  'plans-and-programmes': {
    does: 'Gỡ chương trình công tác năm và mọi chỗ nhắc đến nó.',
    change: (site) => {
      site.withoutArticle('/ke-hoach-bao-cao/chuong-trinh-cong-tac/');
      site.swapEverywhere(/chương trình công tác( năm)?/i, 'việc của năm');
    },
  },
  projects: {
    does: 'Bỏ kinh phí của một dự án.',
    change: (site) => site.swap('/du-an/duong-lien-thon/', /<dt>Kinh phí<\/dt> <dd>[\s\S]*?<\/dd>/, ''),
  },
  'reports-and-statistics': {
    does: 'Gỡ số liệu thống kê.',
    change: (site) => site.withoutArticle('/ke-hoach-bao-cao/dan-so-lao-dong/'),
  },
  'posting-days': {
    does: 'Ngày ban hành của một kế hoạch sớm hơn ngày đăng một tháng.',
    change: (site) =>
      site.swap(
        '/ke-hoach-bao-cao/chuyen-doi-so/',
        /(<dt>Ngày ban hành<\/dt> <dd>) <time[\s\S]*?<\/time>/,
        '$1 <time datetime="2026-06-10">10/06/2026</time>',
      ),
  },
};
