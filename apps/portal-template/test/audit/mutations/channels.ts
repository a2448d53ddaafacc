import type { Mutations } from '../mutation';

const OPINIONS = '/gop-y/';
const ratingLink = 'a[href^="https://danhgia.thu."]';

export const channels: Mutations = {
  'channels-list': {
    does: 'Bỏ bảng kênh thông tin chính thức.',
    change: (site) => site.replace('/kenh-thong-tin/', 'main table', () => '<p class="empty">Chưa có danh sách.</p>'),
  },
  rating: {
    does: 'Bỏ mọi lối vào chỗ đánh giá.',
    change: (site) => {
      site.cutEverywhere(ratingLink);
      site.cut(OPINIONS, 'section[aria-labelledby="danh-gia"]');
    },
  },
  'rating-anonymous': {
    does: 'Thêm vào chỗ đánh giá một phiếu bắt khai họ tên.',
    change: (site) =>
      site.swap(
        OPINIONS,
        /(<h2 id="danh-gia">[^<]*<\/h2>)/,
        '$1<form action="/gop-y/" aria-label="Phiếu đánh giá"><label for="ho-ten">Họ và tên</label><input id="ho-ten" name="ho-ten" required><button type="submit">Gửi đánh giá</button></form>',
      ),
  },
  'rating-criteria': {
    does: 'Bỏ bốn mặt đánh giá.',
    change: (site) => site.cut(OPINIONS, 'section[aria-labelledby="danh-gia"] ul'),
  },
  feedback: {
    does: 'Bỏ mọi chỗ gửi câu hỏi, góp ý, phản ánh.',
    change: (site) => {
      site.cut(OPINIONS, 'section[aria-labelledby="phan-anh"], section[aria-labelledby="hoi-dap"], section[aria-labelledby="gop-y-thu"]');
    },
  },
  share: {
    does: 'Bỏ chỗ chia sẻ khỏi một bài.',
    change: (site) => {
      site.cutEverywhere('.article-tools [data-share]');
      site.cutEverywhere('.article-tools a', ({ innerHTML }) => /Facebook/.test(innerHTML));
      site.cutEverywhere('.article-tools a[href^="mailto:?"]');
    },
  },
  consultation: {
    does: 'Gỡ mục Lấy ý kiến.',
    change: (site) => {
      site.withoutArticle('/lay-y-kien/dat-ten-duong/');
      site.withoutArticle('/lay-y-kien/quy-che-dan-chu/');
      site.withoutArticle('/lay-y-kien/');
    },
  },
  'consultation-parts': {
    does: 'Bỏ nơi nhận ý kiến của một dự thảo.',
    change: (site) => site.swap('/lay-y-kien/quy-che-dan-chu/', /<dt>Nơi nhận ý kiến<\/dt> <dd>[\s\S]*?<\/dd>/, ''),
  },
};
