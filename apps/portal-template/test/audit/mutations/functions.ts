import type { Mutations } from '../mutation';

const ARTICLE = '/tin-tuc/ra-mat-trang/';
const optional = /<meta name="DC\.(language|format|subject|source|contributor)"[^>]*>/;

export const functions: Mutations = {
  search: {
    does: 'Ô tìm kiếm dẫn đến một trang đã gỡ.',
    change: (site) => site.withoutArticle('/tim-kiem/'),
  },
  'related-links': {
    does: 'Chân trang và trang chủ chỉ còn dẫn đến cổng tỉnh.',
    change: (site) => {
      const others = ['https://dichvucong.gov.vn', 'https://vanban.chinhphu.vn'];
      for (const href of others) site.replaceEverywhere(`footer a[href="${href}"]`, ({ innerHTML }) => innerHTML);
      for (const href of others) site.unlink('/', `a[href="${href}"]`);
    },
  },
  'print-and-save': {
    does: 'Bỏ nút In của một bài.',
    change: (site) => site.cut(ARTICLE, '[data-print]'),
  },
  'sitemap-text': {
    does: 'Trang sơ đồ cổng để trống.',
    change: (site) => site.cut('/so-do/', 'main section'),
  },
  'sitemap-xml': {
    does: 'Tệp sơ đồ XML hỏng giữa chừng.',
    change: (site) => site.fileText('/sitemap.xml', (text) => text.slice(0, text.length / 2)),
  },
  feeds: {
    does: 'Tệp RSS, Atom và JSON Feed hỏng giữa chừng.',
    change: (site) => {
      for (const name of ['/rss.xml', '/atom.xml', '/feed.json'])
        site.fileText(name, (text) => text.slice(0, text.length / 2));
    },
  },
  'open-data': {
    does: 'Bỏ tài liệu mô tả các trường của dữ liệu mở.',
    change: (site) => site.hollow('/du-lieu-mo/', 'main', '<h1>Trang khác</h1>'),
  },
  'dublin-core': {
    does: 'Bỏ thẻ người tạo của một bài.',
    change: (site) => site.swap(ARTICLE, /<meta name="DC\.creator"[^>]*>/, ''),
  },
  'dublin-core-not-empty': {
    does: 'Thẻ cơ quan ban hành của một bài để trống.',
    change: (site) => site.swap(ARTICLE, /<meta name="DC\.publisher"[^>]*>/, '<meta name="DC.publisher" content="">'),
  },
  'dublin-core-current': {
    does: 'Tên trong thông tin mô tả của một bài khác tên bài.',
    change: (site) =>
      site.swap(ARTICLE, /<meta name="DC\.title"[^>]*>/, '<meta name="DC.title" content="Tên của một bài khác">'),
  },
  'dublin-core-optional': {
    does: 'Bỏ các thẻ ngôn ngữ, định dạng, chủ đề, nguồn khỏi mọi trang.',
    change: (site) => site.swapEverywhere(optional, ''),
  },
  'structured-data': {
    does: 'Bỏ dữ liệu JSON-LD khỏi mọi trang.',
    change: (site) => site.swapEverywhere(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, ''),
  },
};
