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
    does: 'Thay bốn mặt đánh giá bằng một phiếu chỉ hỏi hài lòng hay không.',
    change: (site) =>
      site.replace(
        OPINIONS,
        'section[aria-labelledby="danh-gia"] ul',
        () =>
          '<form action="/gop-y/" aria-label="Phiếu đánh giá"><p><input type="radio" id="hai-long" name="y"><label for="hai-long">Hài lòng</label></p><p><input type="radio" id="chua" name="y"><label for="chua">Chưa hài lòng</label></p><button type="submit">Gửi</button></form>',
      ),
  },
  feedback: {
    does: 'Chỗ gửi câu hỏi, góp ý, phản ánh và hộp thư chỉ còn là chữ, không bấm được.',
    change: (site) => {
      site.replaceEverywhere('a[href*="//phananh.thu."], a[href*="//hoidap.thu."]', ({ innerHTML }) => innerHTML);
      site.replaceEverywhere('a[href^="mailto:"][href*="@"]', ({ innerHTML }) => innerHTML);
    },
  },
  share: {
    does: 'Bỏ chỗ chia sẻ khỏi mọi bài.',
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
    does: 'Bỏ hạn góp ý của một dự thảo.',
    change: (site) => site.swap('/lay-y-kien/quy-che-dan-chu/', /<dt>Hạn góp ý<\/dt> <dd>[\s\S]*?<\/dd>/, ''),
  },
};
