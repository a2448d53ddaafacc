import type { Mutations } from '../mutation';
import type { SiteDraft } from '../site-draft';

/** Takes every article of a section off, but those that are named. */
const emptied =
  (section: string, but: readonly string[] = []) =>
  (site: SiteDraft) => {
    for (const path of [...site.pages.keys()])
      if (path.startsWith(section) && path !== section && !but.includes(path)) site.withoutArticle(path);
  };

export const news: Mutations = {
  news: { does: 'Gỡ mọi bài của mục Tin tức.', change: emptied('/tin-tuc/') },
  direction: {
    does: 'Gỡ mọi bài của mục Chỉ đạo, điều hành, trừ lịch công tác.',
    change: emptied('/chi-dao-dieu-hanh/', ['/chi-dao-dieu-hanh/lich-cong-tac/']),
  },
  'working-schedule': {
    does: 'Gỡ lịch công tác của lãnh đạo.',
    change: (site) => site.withoutArticle('/chi-dao-dieu-hanh/lich-cong-tac/'),
  },
  'law-dissemination': { does: 'Gỡ mọi bài phổ biến pháp luật.', change: emptied('/pho-bien-phap-luat/') },
  'plans-and-programmes': {
    does: 'Gỡ chương trình công tác năm.',
    change: (site) => site.withoutArticle('/ke-hoach-bao-cao/chuong-trinh-cong-tac/'),
  },
  projects: {
    does: 'Bỏ kinh phí của một dự án.',
    change: (site) => site.swap('/du-an/duong-lien-thon/', /<dt>Kinh phí<\/dt> <dd>[\s\S]*?<\/dd>/, ''),
  },
  'reports-and-statistics': {
    does: 'Gỡ báo cáo tài chính năm.',
    change: (site) => site.withoutArticle('/ke-hoach-bao-cao/bao-cao-tai-chinh/'),
  },
  'posting-days': {
    does: 'Ngày ban hành của một kế hoạch sớm hơn ngày đăng một tháng.',
    change: (site) =>
      site.swap(
        '/ke-hoach-bao-cao/quy-hoach/',
        /(<dt>Ngày ban hành<\/dt> <dd>) <time[\s\S]*?<\/time>/,
        '$1 <time datetime="2026-06-08">08/06/2026</time>',
      ),
  },
};
